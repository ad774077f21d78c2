package primarycare.table.trend;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import primarycare.dossier.Dossier;
import primarycare.figure.Column;
import primarycare.figure.Earlier;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.table.column.AreaTypes;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.CellWords;
import primarycare.table.column.Groups;
import primarycare.table.column.ProcessChart;
import primarycare.table.column.ProviderCover;
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
        "An attendance counts as in attendance_by_age_band, in the areas of the practice where the"
            + " patient is registered, as at each month: practices_joined and practices_left name"
            + " those that came and went since. A series is the job's months; one of which nothing"
            + " is given is a row without figures, which no moving range spans and at which runs"
            + " break. Chart of attendances per day and 1,000 registered patients, because months"
            + " differ in length and areas gain and lose practices; of attendances per day where a"
            + " month has no rate, as of people without a practice: "
            + ProcessChart.METHOD_OF_CHART
            + ". Mean, limits and rules are made from the protected counts."
            + " Limits start afresh only at the months that the job names. The latest month of each"
            + " series has the verdict. The chart does"
            + " not allow for seasons: read it with the change on the same month a year"
            + " before."
            + ProviderCover.METHOD
            + " A month that lacks other hospitals than the rest is compared with none: the"
            + " verdict of its series says so."
            + CellWords.UNLESS
            + CellWords.NO_MONTHS
            + "; "
            + CellWords.TYPES,
    reads = {"registered_patients", "practice_map", "ae_attendance"})
@Earlier(attendances = TrendSeries.YEAR + 1)
public record AttendanceTrend(
    @Key("First day of the month.") LocalDate month,
    @Key("Length of the period: month.") String period,
    @Key(AreaTypes.WITHOUT_PRACTICES) String areaType,
    @Key(AttendanceColumns.AREA_DESCRIPTION) String areaCode,
    @Column("Name of the area.") String areaName,
    @Key(Groups.DEPARTMENT_DESCRIPTION) String departmentGroup,
    @Column(AttendanceColumns.ALLOCATED) boolean allocated,
    @Column(value = "Days of the month.", unit = "days") long days,
    @People(value = "Attendances that count.", unit = "attendances") Shown attendances,
    @Quotient(
            value = "Attendances per day: the figure of the chart where there is no rate.",
            numerator = "attendances",
            denominator = "days")
        Double attendancesADay,
    @Column(
            value = "Why the month has no attendances to tell.",
            whenEmpty = "something is given of the month; see attendances_status")
        String missingReason,
    TrendRate rate,
    TrendMembership practices,
    ProcessChart chart,
    TrendVerdict verdict,
    TrendComparisons comparisons,
    ProviderCover providers) {

  /** The table of a job that asks for these periods and this trend. */
  public static PublishedTable table(Job.Breakdown breakdown, Job.Trend trend) {
    return DossierTable.ofMade(
            AttendanceTrend.class,
            breakdown.over(Span.MONTH),
            DossierKind.OF_AREAS,
            (model, protection) ->
                rows(
                    TrendSeries.of(
                        trend,
                        model.ofAttendances().calendar(),
                        model.ofAttendances().placementsWithRows(),
                        model.areaProviders())))
        .withoutPractices()
        .withEveryMonth();
  }

  static MadeSeries.Series<AttendanceTrend, Dossier> rows(TrendSeries series) {
    return (area, periods, protection) -> {
      IntFunction<Stream<TrendTold>> months = series.of(area, periods, protection);
      return period -> months.apply(period).map(AttendanceTrend::of);
    };
  }

  private static AttendanceTrend of(TrendTold of) {
    return new AttendanceTrend(
        of.month().last().first(),
        of.month().span().label(),
        of.area().type(),
        of.area().code(),
        of.area().name(),
        of.departmentGroup(),
        of.allocated(),
        of.month().days(),
        of.aDay().shown(),
        of.aDay().figure(),
        of.missing(),
        of.rate(),
        of.practices(),
        of.chart(),
        of.verdict(),
        of.comparisons(),
        of.providers());
  }
}
