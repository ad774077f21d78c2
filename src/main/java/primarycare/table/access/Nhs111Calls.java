package primarycare.table.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.figure.Beside;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Key;
import primarycare.figure.Label;
import primarycare.figure.Table;
import primarycare.job.Target;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.RowRules;
import primarycare.table.column.LocalColumns;
import primarycare.table.column.PercentTarget;
import primarycare.table.column.ProcessChart;
import primarycare.table.column.StatedArea;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;
import primarycare.table.kind.StatedRows;

/**
 * Calls to NHS 111 and the share of callers who gave up, month by month.
 *
 * <p>Grain: month, area; a month between others of which nothing is given is a row without figures.
 * Each area has a control chart of its abandoned calls of its own.
 */
@Table(
    title =
        "Calls to NHS 111 by month: offered, answered, answered within 60 seconds and abandoned",
    grain = "month, area",
    method =
        "Whether fewer callers give up: calls abandoned over calls offered, as a "
            + Nhs111Calls.METHOD_OF_SHARE
            + ". Whether they are answered at once: calls answered within 60 seconds over calls"
            + " answered, with the same limits. A target of the job for either is "
            + PercentTarget.METHOD
            + ". Process limits of the area's months: "
            + ProcessChart.METHOD_OF_CHART
            + "; limits are kept between 0 and 100%. The latest month of each area has the verdict."
            + " Figures of calls are public."
            + LocalColumns.EVERY_MONTH,
    reads = {"practice_map", Nhs111Calls.SOURCE})
public record Nhs111Calls(
    @Key(LocalColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(LocalColumns.MONTHLY) String period,
    StatedArea area,
    @Column(value = "Calls that reached the service.", unit = UNIT, whenEmpty = NO_ROW)
        Long callsOffered,
    @Column(value = "Calls that were answered.", unit = UNIT, whenEmpty = NO_ROW)
        Long callsAnswered,
    @Column(
            value =
                "Calls that ended before an answer, as the input counts them: the NHS 111 Minimum"
                    + " Data Set has those that waited longer than 30 seconds.",
            unit = UNIT,
            whenEmpty = NO_ROW)
        Long callsAbandoned,
    @Column(value = "Why the month has no calls to tell.", whenEmpty = "it has")
        String missingReason,
    @Column(value = "Calls abandoned, of those offered.", unit = "%", whenEmpty = NO_SHARE)
        Double abandonedPercent,
    @Column(value = "Lower" + LIMIT, unit = "%", whenEmpty = NO_SHARE) Double abandonedPercentLower,
    @Column(value = "Upper" + LIMIT, unit = "%", whenEmpty = NO_SHARE) Double abandonedPercentUpper,
    @Beside(suffix = "_abandoned", then = ABANDONED) PercentTarget abandonedTarget,
    @Label(
            figure = "target_abandoned",
            lower = "abandoned_percent_lower",
            upper = "abandoned_percent_upper",
            given = "target_direction_abandoned=" + Target.AT_MOST,
            words = {PercentTarget.MISSED, PercentTarget.NOT_TOLD, PercentTarget.MET})
        @Label(
            figure = "target_abandoned",
            lower = "abandoned_percent_lower",
            upper = "abandoned_percent_upper",
            given = "target_direction_abandoned=" + Target.AT_LEAST,
            words = {PercentTarget.MET, PercentTarget.NOT_TOLD, PercentTarget.MISSED})
        @Column(value = PercentTarget.VERDICT, whenEmpty = PercentTarget.NO_VERDICT)
        String targetMetAbandoned,
    AnsweredSoon answeredSoon,
    AbandonedChart chart) {

  static final String TABLE = "nhs111_calls";
  static final String SOURCE = "nhs111_activity";
  static final String UNIT = "calls";
  static final String LIMIT = " 95% limit of abandoned_percent, by Wilson.";
  static final String NO_ROW = "missing_reason says why";
  static final String NOTHING_GIVEN = "no calls of the month are given";
  static final String NO_SHARE =
      "no call was offered, more were abandoned than offered, or missing_reason says why";
  static final String ABANDONED = "abandoned_percent";
  static final String METHOD_OF_SHARE = "proportion with score limits (Wilson, JASA 1927)";

  static final Check OFFERED_HOLD =
      new Check("calls offered are no fewer than those answered and abandoned", false);

  private record Targets(PercentTarget abandoned, PercentTarget answeredSoon) {}

  /** The table of a job that names these targets. */
  public static PublishedTable table(List<Target> targets) {
    return SourceTable.ofPublic(
            Nhs111Calls.class,
            StatedRows.of(SOURCE, StatedCalls.class),
            given -> rows(targets, given))
        .with(
            (model, given, exact) ->
                Stream.concat(offeredHold(given.rows()), AnsweredSoon.hold(given.rows())))
        .besideTargets(ABANDONED, AnsweredSoon.PERCENT);
  }

  /** The rows of a job without targets. */
  static Stream<Nhs111Calls> rows(StatedRows<StatedCalls> given) {
    return rows(List.of(), given);
  }

  /** A row for each month from an area's first to its last, with its place in the chart. */
  static Stream<Nhs111Calls> rows(List<Target> targets, StatedRows<StatedCalls> given) {
    Targets own =
        new Targets(
            PercentTarget.of(targets, TABLE, ABANDONED),
            PercentTarget.of(targets, TABLE, AnsweredSoon.PERCENT));
    return given.rows().stream()
        .collect(Collectors.groupingBy(row -> StatedArea.of(given.areas(), row.areaCode())))
        .entrySet()
        .stream()
        .flatMap(area -> rows(own, area.getKey(), area.getValue()));
  }

  private static Stream<Nhs111Calls> rows(
      Targets targets, StatedArea area, List<StatedCalls> months) {
    Map<LocalDate, AbandonedChart> charts = AbandonedChart.of(months);
    Map<LocalDate, List<StatedCalls>> given =
        months.stream().collect(Collectors.groupingBy(StatedCalls::month));
    return charts.keySet().stream()
        .flatMap(
            month ->
                given
                    .getOrDefault(month, List.of(StatedCalls.none(month, area.areaCode())))
                    .stream()
                    .map(row -> row(targets, area, row, charts.get(month))));
  }

  private static Nhs111Calls row(
      Targets targets, StatedArea area, StatedCalls row, AbandonedChart chart) {
    Double lower = Figures.lowerPart(100, row.callsAbandoned(), row.callsOffered());
    Double upper = Figures.upperPart(100, row.callsAbandoned(), row.callsOffered());
    return new Nhs111Calls(
        row.month(),
        LocalColumns.MONTH_PERIOD,
        area,
        row.callsOffered(),
        row.callsAnswered(),
        row.callsAbandoned(),
        row.callsOffered() == null ? NOTHING_GIVEN : null,
        row.percent(),
        lower,
        upper,
        targets.abandoned(),
        targets.abandoned().met(lower, upper),
        AnsweredSoon.of(row, targets.answeredSoon()),
        chart);
  }

  static Stream<Reconciliation> offeredHold(List<StatedCalls> rows) {
    return RowRules.of(
        OFFERED_HOLD,
        SOURCE,
        rows.stream()
            .map(
                row ->
                    new RowRules.Seen(
                        row.month(),
                        row.callsOffered() >= row.callsAnswered() + row.callsAbandoned(),
                        row.areaCode())));
  }
}
