package primarycare.table.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Count;
import primarycare.figure.Dimension;
import primarycare.figure.Key;
import primarycare.figure.Protection;
import primarycare.figure.Table;
import primarycare.job.Columns;
import primarycare.job.Display;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.Check;
import primarycare.reconcile.Reconciliation;
import primarycare.table.column.Groups;
import primarycare.table.column.LocalColumns;
import primarycare.table.kind.ExactRows;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/**
 * What the job's extract of attendances holds of each provider, beside what the provider reported.
 *
 * <p>Grain: month, provider, department group. Providers are those of the extract, in any month,
 * and those that the job expects. Source of the other side: A&amp;E Attendances and Emergency
 * Admissions, booked attendances with it.
 */
@Table(
    title = "What the extract of attendances holds of each A&E provider, beside the official total",
    grain = "month, provider, department group",
    method =
        "Attendances of the extract count as in the other tables: planned follow-ups, same-day"
            + " emergency care and streamed patients are left out. The official total is that"
            + " of A&E Attendances and Emergency Admissions, NHS England: type 1, type 2 and"
            + " other departments, booked attendances included. It holds all patients of the"
            + " provider; an extract by registration holds only those of the area, so the"
            + " share does not by itself measure quality: watch how it changes. Share,"
            + " difference and exceeds_official are made from the protected count.",
    reads = {"practice_map", ProvidersByMonth.SOURCE, "ae_attendance"})
public record ProviderCoverage(
    @Key(LocalColumns.MONTH_DESCRIPTION) LocalDate month,
    @Key(LocalColumns.MONTHLY) String period,
    @Key(
            "Code of the organisation where people attended; unknown_provider for records"
                + " without a code, or with one not in the form of a code.")
        String providerCode,
    @Column(
            value = "Latest name of the provider.",
            whenEmpty = "no publication in the inputs has the provider")
        String providerName,
    @Key(Groups.DEPARTMENT_DESCRIPTION) String departmentGroup,
    @Column(
            "Whether the extract has an attendance at the provider in the department group and"
                + " month.")
        boolean inExtract,
    @Column(
            value =
                "Whether the job expects patients of the area, or of one of its practices, to"
                    + " attend there.",
            whenEmpty = "the job does not say which providers it expects")
        Boolean expected,
    @Column(
            value =
                "Usual share of the whole area's attendances that are at the provider, from 0 to"
                    + " 1, as the job states.",
            amount = true,
            whenEmpty = "the job does not say")
        Double usualShare,
    CoveredAttendances covered,
    PartialMonth usual) {

  static final Check AT_A_PROVIDER =
      new Check("every attendance of the month is at a provider in the table", true);

  /** The table of a job with these rules of display. */
  public static PublishedTable table(Display display) {
    return SourceTable.of(
            ProviderCoverage.class,
            ProvidersByMonth::collected,
            (given, protection) -> rows(given, display, protection))
        .by(ReferenceModel::ofAttendances)
        .with(
            (model, given, exact) ->
                nothingLost(exact, given.stored(model.attendances().ofMonths())));
  }

  /** A row for each department group of each provider in each month asked for. */
  static Stream<ProviderCoverage> rows(
      ProvidersByMonth given, Display display, Protection protection) {
    return given.providers().stream()
        .flatMap(
            provider ->
                IntStream.range(0, Dimension.DEPARTMENT_GROUP.labels().size())
                    .boxed()
                    .flatMap(group -> rows(given, provider, group, display, protection)));
  }

  private static Stream<ProviderCoverage> rows(
      ProvidersByMonth given, String provider, int group, Display display, Protection protection) {
    boolean hasSome =
        given.months().stream().anyMatch(month -> !given.count(month, provider, group).isZero());
    List<CoveredAttendances> covered =
        given.asked().stream()
            .map(month -> covered(given, month, provider, group, hasSome, protection))
            .toList();
    List<Double> percents = new ArrayList<>();
    covered.forEach(month -> percents.add(month.coveredPercent()));
    return IntStream.range(0, covered.size())
        .mapToObj(
            place ->
                row(
                    given,
                    given.asked().get(place),
                    provider,
                    group,
                    covered.get(place),
                    PartialMonth.of(percents, place, display)));
  }

  /**
   * @param hasSome whether the extract has an attendance there in any month
   */
  private static CoveredAttendances covered(
      ProvidersByMonth given,
      LocalDate month,
      String provider,
      int group,
      boolean hasSome,
      Protection protection) {
    Count count = given.count(month, provider, group);
    Long official = given.official(month, provider, group);
    boolean isReported = official != null && official > 0;
    boolean isAwaited = hasSome || (isReported && Boolean.TRUE.equals(given.isExpected(provider)));
    return CoveredAttendances.of(count, official, isAwaited && count.isZero(), protection);
  }

  private static ProviderCoverage row(
      ProvidersByMonth given,
      LocalDate month,
      String provider,
      int group,
      CoveredAttendances covered,
      PartialMonth usual) {
    return new ProviderCoverage(
        month,
        LocalColumns.MONTH_PERIOD,
        provider,
        given.name(provider),
        Dimension.DEPARTMENT_GROUP.labels().get(group),
        !given.count(month, provider, group).isZero(),
        given.isExpected(provider),
        given.usualShare(provider),
        covered,
        usual);
  }

  /**
   * Counts of people: the check shows no figures.
   *
   * @param stored attendances of each month asked for that has some, from facts
   */
  static Stream<Reconciliation> nothingLost(
      ExactRows<ProviderCoverage> exact, Map<LocalDate, Long> stored) {
    Map<LocalDate, Long> published = new HashMap<>();
    exact.rows().stream()
        .filter(row -> row.departmentGroup().equals(Columns.ALL))
        .forEach(
            row ->
                published.merge(
                    row.month(), (Long) exact.get(row, CoveredAttendances.IN_EXTRACT), Long::sum));
    return stored.entrySet().stream()
        .map(
            month ->
                AT_A_PROVIDER.row(
                    "provider_coverage",
                    month.getKey(),
                    month.getValue().equals(published.get(month.getKey()))));
  }
}
