package primarycare.table.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Column;
import primarycare.figure.Count;
import primarycare.figure.Dimension;
import primarycare.figure.Earlier;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.AreasByMonth;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CellWords;
import primarycare.table.column.Groups;
import primarycare.table.column.ProcessChart;
import primarycare.table.column.TrendComparisons;
import primarycare.table.column.TrendVerdict;
import primarycare.table.kind.DossierKind;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.MadeSeries;
import primarycare.table.kind.PublishedTable;

/**
 * A&amp;E attendances of each area month by month, and whether they changed by more than chance.
 *
 * <p>Grain: month, area of any type but practice, department group; where nobody attended, 0; a
 * month of which nothing is given is a row without figures. Mean, limits, rules, index and change
 * are made from the protected counts.
 */
@Table(
    title = "A&E attendances of each area month by month: is a rise more than chance?",
    grain = "month, area, department group",
    method =
        "An attendance counts as in attendance_by_age_band, in the areas of the practice where"
            + " the patient is registered, as at each month. A series is the job's months; one of"
            + " which nothing is given is a row without figures, which no moving range spans and"
            + " at which runs break."
            + " Chart of attendances per day, because months differ in length: "
            + ProcessChart.METHOD_OF_CHART
            + ". Mean, limits and rules are made from the protected counts."
            + " Limits start afresh only at the months that the job names. The latest month of each"
            + " series has the verdict. The chart does"
            + " not allow for seasons: read it with the change on the same month a year"
            + " before."
            + CellWords.UNLESS
            + CellWords.NO_MONTHS
            + "; "
            + CellWords.TYPES,
    reads = {"registered_patients", "practice_map", "ae_attendance"})
@Earlier(attendances = AttendanceTrend.YEAR + 1)
public record AttendanceTrend(
    @Key("First day of the month.") LocalDate month,
    @Key("Length of the period: month.") String period,
    @Key(AreaTypes.DESCRIPTION + " There are no rows for practices.") String areaType,
    @Key(AttendanceColumns.AREA_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName,
    @Key(Groups.DEPARTMENT_DESCRIPTION) String departmentGroup,
    @Column(
            "Whether some of the attendances are given to the area by the weight with which areas"
                + " share their practice.")
        boolean allocated,
    @Column(value = "Days of the month.", unit = "days") long days,
    @People(value = "Attendances that count.", unit = "attendances") Shown attendances,
    @Quotient(
            value = "Attendances per day: the figure of the chart.",
            numerator = "attendances",
            denominator = "days")
        Double attendancesADay,
    @Column(
            value = "Why the month has no attendances to tell.",
            whenEmpty = "something is given of the month; see attendances_status")
        String missingReason,
    ProcessChart chart,
    TrendVerdict verdict,
    TrendComparisons comparisons) {

  static final int YEAR = 12;
  static final String NOTHING_GIVEN = "no attendances of the month are given";
  static final String NO_PRACTICE = "the area has no practice in the month";

  /** The table of a job that asks for these periods and this trend. */
  public static PublishedTable table(Job.Breakdown breakdown, Job.Trend trend) {
    return DossierTable.ofMade(
            AttendanceTrend.class,
            breakdown.over(Span.MONTH),
            DossierKind.OF_AREAS,
            (model, protection) ->
                series(
                    trend,
                    model.ofAttendances().calendar(),
                    model.ofAttendances().placementsWithRows()))
        .withoutPractices()
        .withEveryMonth();
  }

  static MadeSeries.Series<AttendanceTrend, Dossier> series(
      Job.Trend trend, Calendar calendar, List<Placement> placements) {
    return new Trend(
        trend.rebase(),
        trend.baseMonth().orElse(null),
        RollingPeriod.months(calendar),
        new AreasByMonth(calendar, placements));
  }

  /**
   * Makes the rows of an area: of each month in which there is the area, though nobody attended.
   *
   * @param base the month of the index; null for the first of each series
   * @param given the months of which there are files, also those that are not asked for
   */
  private record Trend(
      List<Month> rebases, Month base, List<RollingPeriod> given, AreasByMonth areas)
      implements MadeSeries.Series<AttendanceTrend, Dossier> {

    @Override
    public IntFunction<Stream<AttendanceTrend>> of(
        Dossier area, List<RollingPeriod> periods, Protection protection) {
      List<RollingPeriod> months = in(area, periods);
      List<AttendanceTrend> rows =
          IntStream.range(0, Dimension.DEPARTMENT_GROUP.labels().size())
              .mapToObj(department -> new Department(this, area, department))
              .flatMap(department -> department.rows(months, protection).stream())
              .toList();
      return period ->
          rows.stream().filter(row -> row.month().equals(periods.get(period).last().first()));
    }

    /** From the first month in which there is the area to the last. */
    private List<RollingPeriod> in(Dossier area, List<RollingPeriod> months) {
      int[] there =
          IntStream.range(0, months.size()).filter(i -> isThere(area, months.get(i))).toArray();
      return there.length == 0 ? List.of() : months.subList(there[0], there[there.length - 1] + 1);
    }

    /** Null where there is something to tell. */
    private String missing(Dossier area, RollingPeriod month) {
      return !isGiven(month) ? NOTHING_GIVEN : isThere(area, month) ? null : NO_PRACTICE;
    }

    private boolean isThere(Dossier area, RollingPeriod month) {
      return areas.has(area.area().type(), area.area().code(), month.members()[0]);
    }

    private boolean isGiven(RollingPeriod month) {
      return given.stream().anyMatch(own -> own.last().equals(month.last()));
    }
  }

  /**
   * The attendances of an area in a department group.
   *
   * @param number of the group, where 0 is all
   */
  private record Department(Trend trend, Dossier area, int number) {

    private List<AttendanceTrend> rows(List<RollingPeriod> months, Protection protection) {
      List<ProcessChart.Point> series =
          months.stream().map(month -> point(month, protection)).toList();
      List<ProcessChart> charts = ProcessChart.of(series, trend.rebases());
      return IntStream.range(0, months.size())
          .mapToObj(
              i ->
                  row(
                      months.get(i),
                      allocated(months.get(i), protection),
                      series.get(i),
                      charts.get(i),
                      i < months.size() - 1
                          ? TrendVerdict.NONE
                          : ProcessChart.verdict(series, trend.rebases()),
                      TrendComparisons.of(
                          series, i, trend.base(), yearBefore(months.get(i), protection))))
          .toList();
    }

    private AttendanceTrend row(
        RollingPeriod month,
        boolean allocated,
        ProcessChart.Point point,
        ProcessChart chart,
        TrendVerdict verdict,
        TrendComparisons comparisons) {
      return new AttendanceTrend(
          month.last().first(),
          month.span().label(),
          area.area().type(),
          area.area().code(),
          area.area().name(),
          Dimension.DEPARTMENT_GROUP.labels().get(number),
          allocated,
          month.days(),
          point.shown(),
          point.aDay(),
          trend.missing(area, month),
          chart,
          verdict,
          comparisons);
    }

    private ProcessChart.Point point(RollingPeriod month, Protection protection) {
      return new ProcessChart.Point(
          month.last(),
          month.days(),
          protection.show(count(month), trend.missing(area, month) == null));
    }

    private Shown yearBefore(RollingPeriod month, Protection protection) {
      return trend.given().stream()
          .filter(before -> before.last().until(month.last()) == YEAR)
          .filter(before -> trend.isThere(area, before))
          .findFirst()
          .map(before -> protection.show(count(before)))
          .orElse(Shown.NOT_AVAILABLE);
    }

    private Count count(RollingPeriod month) {
      return area.allAges(month, group(), Dossier.ALL, area.shape().fiveYear());
    }

    private boolean allocated(RollingPeriod month, Protection protection) {
      return trend.missing(area, month) == null
          && protection.mayBeSomebody(area.allocated(month, group(), Dossier.ALL, Dossier.ALL));
    }

    private int group() {
      return Shape.published(number);
    }
  }
}
