package primarycare.table.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.figure.Earlier;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.job.Month;
import primarycare.model.Individuals;
import primarycare.model.ReferenceModel;
import primarycare.organisation.AreaPractices;
import primarycare.organisation.Calendar;
import primarycare.organisation.DistinctGps;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.Staff;
import primarycare.table.column.TrendComparisons;
import primarycare.table.kind.OrganisationTable;
import primarycare.table.kind.PublishedTable;

/**
 * How much GPs work beside how many they are: a static headcount may hide fewer sessions.
 *
 * <p>Grain: census month, area, definition of a GP. What is compared with 24 months before is of
 * the same practices, in the areas of the later census, where both are of one issue of the series.
 */
@Table(
    title = "How much GPs work beside how many there are, and the change over 24 months",
    grain = "census month, area, definition",
    method =
        "Answers whether GPs do fewer sessions although there are as many of them. FTE and"
            + " headcount of the practices that reported; the change is "
            + StaffOverTime.METHOD
            + ", and does not cross vintages of the series, as in workforce_trend. The headcount of"
            + " an area of several practices counts distinct people in General Practice"
            + " Workforce, individual level, all grades, without estimates, at"
            + " whichever practices reported in the month. Sessions are"
            + " estimated as 9 a week for 1 FTE of 37.5 hours: they are not counted anywhere."
            + " Change: "
            + TrendComparisons.METHOD_OF_CHANGE
            + ". NHS England, General Practice Workforce.",
    reads = {"practice_map", "gp_workforce"})
@Earlier(censuses = 1 - GpParticipation.BEFORE)
public record GpParticipation(
    CensusArea area,
    @Key(
            "Who counts as a GP: fully_qualified, fully_qualified_excluding_locums or all_gps, as"
                + " in gp_capacity.")
        String definition,
    GpWork work,
    GpHeads heads) {

  static final int BEFORE = -24;

  /** Whom the file of individuals counts: GPs of every grade. */
  private static final String EVERY_GRADE = "all_gps";

  /** The table, which is the same for every job. */
  public static PublishedTable table() {
    return OrganisationTable.of(
            GpParticipation.class,
            facts ->
                rows(
                    facts.censuses(),
                    new Gps(
                        facts.staff(),
                        new StaffOverTime(
                            facts.censuses(),
                            facts.staff(),
                            facts.continuity(),
                            facts.seriesIssues("gp_workforce")),
                        facts.distinctGps(),
                        facts.seriesIssues(Individuals.SOURCE))))
        .in(ReferenceModel::censuses);
  }

  static Stream<GpParticipation> rows(PracticesByMonth practices, Gps gps) {
    return practices.calendar().given().stream()
        .filter(Calendar.Entry::asked)
        .flatMap(
            month ->
                practices.areas(month).stream()
                    .flatMap(
                        area ->
                            GpTotals.DEFINITIONS.stream()
                                .map(definition -> gps.row(month, area, definition))));
  }

  /**
   * GPs at censuses, by practice and as people.
   *
   * @param time the censuses by practice
   * @param ofPeople of the censuses of individuals
   */
  record Gps(
      Staff staff,
      StaffOverTime time,
      Map<List<Object>, DistinctGps> people,
      Map<LocalDate, Optional<String>> ofPeople) {

    Gps(
        Staff staff,
        StaffOverTime time,
        List<DistinctGps> people,
        Map<LocalDate, Optional<String>> ofPeople) {
      this(staff, time, byArea(people), ofPeople);
    }

    private static Map<List<Object>, DistinctGps> byArea(List<DistinctGps> people) {
      Map<List<Object>, DistinctGps> byArea = new HashMap<>();
      people.forEach(gps -> byArea.put(List.of(gps.census(), gps.type(), gps.code()), gps));
      return byArea;
    }

    private GpParticipation row(Calendar.Entry month, AreaPractices area, String definition) {
      Month now = month.month();
      Month then = now.plus(BEFORE);
      return new GpParticipation(
          CensusArea.of(month, area),
          definition,
          GpWork.of(
              area.members().stream()
                  .map(m -> m.part(staff.at(m.practice(), definition, now.first()).fte()))
                  .filter(Objects::nonNull)
                  .toList(),
              time.fte(area, definition, then),
              time.compared(area, definition, now, then)),
          GpHeads.of(
              people(area, definition, now),
              area.isPractice() && time.hasGrown(area.code(), now, then)
                  ? GpHeads.People.NONE
                  : people(area, definition, then)));
    }

    private GpHeads.People people(AreaPractices area, String definition, Month census) {
      if (area.isPractice()) {
        Staff.Count count = staff.at(area.code(), definition, census.first());
        return count.isReported()
            ? people(count.headcount(), count.fte(), time.seriesIssue(census))
            : GpHeads.People.NONE;
      }
      DistinctGps gps =
          definition.equals(EVERY_GRADE)
              ? people.get(List.of(census.first(), area.type(), area.code()))
              : null;
      return gps == null
          ? GpHeads.People.NONE
          : people(
              gps.headcount(),
              gps.fte(),
              ofPeople.getOrDefault(census.first(), Optional.empty()).orElse(null));
    }

    private static GpHeads.People people(Long headcount, BigDecimal fte, String seriesIssue) {
      return new GpHeads.People(headcount, headcount == null ? null : fte, seriesIssue);
    }
  }
}
