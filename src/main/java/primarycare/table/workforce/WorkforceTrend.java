package primarycare.table.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import primarycare.figure.Beside;
import primarycare.figure.Column;
import primarycare.figure.Earlier;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.model.PublicFacts;
import primarycare.model.ReferenceModel;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.Staff;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * Staff of general practice census by census: FTE, and its change where two censuses are of one
 * series.
 *
 * <p>Grain: census month, area, staff group of which the month's files tell anything. Sums are of
 * the practices that reported the group.
 */
@Table(
    title = "Staff of general practice by area and census month: do we have more than a year ago?",
    grain = "census month, area, staff group",
    method =
        "FTE (37.5 hours a week) of the practices that reported the group. NHS England,"
            + " General Practice Workforce, practice level. A change and the index are "
            + StaffOverTime.METHOD
            + ". raw_change is of whichever practices reported. The series was reissued in August"
            + " 2021 and on 10 February 2022, and no index or change crosses from one issue to"
            + " another. Compare the same month of each year: training grades rotate.",
    reads = {"registered_patients", "practice_map", "gp_workforce"})
@Earlier(censuses = 2 * WorkforceTrend.YEAR + 1)
public record WorkforceTrend(
    CensusArea area,
    @Key(
            "Staff group, if the month's file has it: all_gps, fully_qualified (without training"
                + " grades), fully_qualified_excluding_locums, nurses, direct_patient_care, admin;"
                + " files from before August 2021 have GPs excluding registrars instead, and those"
                + " from before September 2015 GPs excluding registrars and retainers.")
        String staffGroup,
    @Column(
            value =
                "Issue of the series that the month's file belongs to: before September 2015"
                    + " (collected in another way), before August 2021, August 2021 to February"
                    + " 2022, since 10 February 2022.",
            whenEmpty =
                "the census is before 2022 and the job does not name the file's publication day, or"
                    + " two files are of different issues")
        String vintage,
    CensusDates dates,
    StaffTotals totals,
    StaffIndex index,
    @Beside(suffix = "_year_before", then = "the same month a year before") StaffBefore yearBefore,
    @Beside(suffix = "_24_months_before", then = "the same month two years before")
        StaffBefore twoYearsBefore) {

  static final int YEAR = 12;

  /** The table of a job that asks for this trend. */
  public static PublishedTable table(Job.Trend trend) {
    return OrganisationTable.of(WorkforceTrend.class, facts -> rows(trend, facts))
        .in(ReferenceModel::censuses);
  }

  static Stream<WorkforceTrend> rows(Job.Trend trend, PublicFacts facts) {
    return rows(
        trend,
        facts.censuses(),
        facts.staff(),
        new StaffOverTime(
            facts.censuses(),
            facts.staff(),
            facts.continuity(),
            facts.seriesIssues("gp_workforce")));
  }

  static Stream<WorkforceTrend> rows(
      Job.Trend trend, PracticesByMonth practices, Staff staff, StaffOverTime time) {
    List<Census> all = new ArrayList<>();
    Map<List<String>, TreeMap<Month, CensusFigure>> series = new HashMap<>();
    for (Calendar.Entry month : practices.calendar().given()) {
      for (AreaPractices area : time.areas(month).values()) {
        for (String group : staff.groups(month.month().first())) {
          Census census = Census.of(month, area, group, staff, time);
          series
              .computeIfAbsent(census.series(), none -> new TreeMap<>())
              .put(month.month(), census.figure());
          if (month.asked()) {
            all.add(census);
          }
        }
      }
    }
    Month base = trend.baseMonth().orElse(null);
    return all.stream().map(census -> census.row(base, series.get(census.series()), time));
  }

  /** A group of an area at one census. */
  private record Census(
      Calendar.Entry month,
      AreaPractices area,
      String group,
      String seriesIssue,
      StaffTotals totals) {

    private static Census of(
        Calendar.Entry month, AreaPractices area, String group, Staff staff, StaffOverTime time) {
      return new Census(
          month,
          area,
          group,
          time.seriesIssue(month.month()),
          StaffTotals.of(month, area, staff, group));
    }

    private List<String> series() {
      return List.of(area.type(), area.code(), group);
    }

    private CensusFigure figure() {
      return new CensusFigure(
          month.month(), totals.fte(), seriesIssue, totals.patientsCoveredPercent());
    }

    private WorkforceTrend row(
        Month named, TreeMap<Month, CensusFigure> series, StaffOverTime time) {
      CensusFigure now = figure();
      Month year = month.month().plus(-YEAR);
      Month two = month.month().plus(-2 * YEAR);
      Month base = StaffIndex.base(named, now, series.values());
      return new WorkforceTrend(
          CensusArea.of(month, area),
          group,
          seriesIssue,
          CensusDates.of(month),
          totals,
          StaffIndex.of(
              base,
              now,
              base == null ? null : series.get(base),
              time.compared(area, group, month.month(), base)),
          StaffBefore.of(now, series.get(year), time.compared(area, group, month.month(), year)),
          StaffBefore.of(now, series.get(two), time.compared(area, group, month.month(), two)));
    }
  }
}
