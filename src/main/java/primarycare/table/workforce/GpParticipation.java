package primarycare.table.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import primarycare.figure.Key;
import primarycare.figure.Table;
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
 * the practices that reported at both censuses, in the areas of the later one, where both are of
 * one issue of the series.
 */
@Table(
    title = "How much GPs work beside how many there are, and the change over 24 months",
    grain = "census month, area, definition",
    method =
        "Answers whether GPs do fewer sessions although there are as many of them. FTE and"
            + " headcount of the practices that reported; the change is for those that"
            + " reported at both censuses, in their areas at the later one, and does not cross"
            + " vintages of the series, as in workforce_trend. The headcount of"
            + " an area of several practices counts distinct people in General Practice"
            + " Workforce, individual level, all grades, without estimates. Sessions are"
            + " estimated as 9 a week for 1 FTE of 37.5 hours: they are not counted anywhere."
            + " Change: "
            + TrendComparisons.METHOD_OF_CHANGE
            + ". NHS England, General Practice Workforce.",
    reads = {"practice_map", "gp_workforce"})
public record GpParticipation(
    CensusArea area,
    @Key(
            "Who counts as a GP: fully_qualified, fully_qualified_excluding_locums or all_gps, as"
                + " in gp_capacity.")
        String definition,
    GpWork work,
    GpHeads heads) {

  private static final int BEFORE = -24;

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
                        facts.seriesIssues("gp_workforce"),
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
   * @param seriesIssues of the censuses by practice
   * @param ofPeople of the censuses of individuals
   */
  record Gps(
      Staff staff,
      Map<LocalDate, Optional<String>> seriesIssues,
      Map<List<Object>, DistinctGps> people,
      Map<LocalDate, Optional<String>> ofPeople) {

    Gps(
        Staff staff,
        Map<LocalDate, Optional<String>> seriesIssues,
        List<DistinctGps> people,
        Map<LocalDate, Optional<String>> ofPeople) {
      this(staff, seriesIssues, byArea(people), ofPeople);
    }

    private static Map<List<Object>, DistinctGps> byArea(List<DistinctGps> people) {
      Map<List<Object>, DistinctGps> byArea = new HashMap<>();
      people.forEach(gps -> byArea.put(List.of(gps.census(), gps.type(), gps.code()), gps));
      return byArea;
    }

    private GpParticipation row(Calendar.Entry month, AreaPractices area, String definition) {
      LocalDate now = month.month().first();
      LocalDate then = month.month().plus(BEFORE).first();
      List<GpWork.Practice> practices =
          area.members().stream()
              .map(
                  member ->
                      new GpWork.Practice(
                          member,
                          fte(member.practice(), definition, now),
                          fte(member.practice(), definition, then)))
              .toList();
      return new GpParticipation(
          CensusArea.of(month, area),
          definition,
          GpWork.of(
              practices,
              CensusFigure.notOfOneIssue(
                  seriesIssue(seriesIssues, now), seriesIssue(seriesIssues, then))),
          GpHeads.of(people(area, definition, now), people(area, definition, then)));
    }

    private BigDecimal fte(String practice, String definition, LocalDate census) {
      return staff.at(practice, definition, census).fte();
    }

    private GpHeads.People people(AreaPractices area, String definition, LocalDate census) {
      if (area.isPractice()) {
        Staff.Count count = staff.at(area.code(), definition, census);
        return count.isReported()
            ? people(count.headcount(), count.fte(), seriesIssue(seriesIssues, census))
            : GpHeads.People.NONE;
      }
      DistinctGps gps =
          definition.equals(EVERY_GRADE)
              ? people.get(List.of(census, area.type(), area.code()))
              : null;
      return gps == null
          ? GpHeads.People.NONE
          : people(gps.headcount(), gps.fte(), seriesIssue(ofPeople, census));
    }

    private static GpHeads.People people(Long headcount, BigDecimal fte, String seriesIssue) {
      return new GpHeads.People(headcount, headcount == null ? null : fte, seriesIssue);
    }

    private static String seriesIssue(Map<LocalDate, Optional<String>> of, LocalDate census) {
      return of.getOrDefault(census, Optional.empty()).orElse(null);
    }
  }
}
