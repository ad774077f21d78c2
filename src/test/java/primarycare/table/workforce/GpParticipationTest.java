package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.DistinctGps;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

/** Two practices over two years: C82001 has as many GPs who do 5% fewer sessions. */
class GpParticipationTest {

  private static final String MAP = "2024-06-15";
  private static final LocalDate NOW = LocalDate.of(2026, 6, 1);
  private static final LocalDate THEN = LocalDate.of(2024, 6, 1);
  private static final Optional<String> NEW = Optional.of("new");
  private static final Optional<String> OLD = Optional.of("old");

  private static RowTable rows(Optional<String> then, Optional<String> ofPeopleThen) {
    CensusWorld world =
        new CensusWorld(
                new Said()
                    .mapped(MAP, "C82001", "U1")
                    .mapped(MAP, "C82002", "U1")
                    .scheme("place", "C82001", "city", "0.5", "", "")
                    .scheme("place", "C82001", "county", "0.5", "", ""),
                "extract     practice  patients")
            .staff(
                """
                census   practice  group    fte  headcount
                2024-06  C82001    all_gps  6.0  8
                2026-06  C82001    all_gps  5.7  8
                2026-06  C82002    all_gps  4.0  5
                2024-06  C82002    all_gps
                """);
    List<DistinctGps> people =
        List.of(
            new DistinctGps(THEN, "all", "all", 4, new BigDecimal("2.0")),
            new DistinctGps(NOW, "all", "all", 2, new BigDecimal("1.5")));
    return RowTable.of(
            RecordTable.of(GpParticipation.class),
            GpParticipation.rows(
                world.censuses(),
                new GpParticipation.Gps(
                    world.staff(),
                    new StaffOverTime(
                        world.censuses(),
                        world.staff(),
                        world.continuity(),
                        Map.of(NOW, NEW, THEN, then)),
                    people,
                    Map.of(NOW, NEW, THEN, ofPeopleThen))))
        .with("month", "2026-06-01");
  }

  private static RowTable allGps() {
    return rows(NEW, NEW).with("definition", "all_gps");
  }

  @Test
  void showsFewerSessionsOnAStaticHeadcount() {
    allGps()
        .with("area_code", "C82001")
        .hasRows(
            """
            gp_headcount  gp_headcount_24_months_before  headcount_change  fte_change              estimated_sessions  estimated_sessions_change  fte_per_head  fte_per_head_24_months_before  fte_per_head_change
            8             8                              0.0               -0.04999999999999993    51.3                -2.7                       0.7125        0.75                           -0.04999999999999993
            """);
  }

  @Test
  void comparesTheSamePracticesAtBothCensuses() {
    allGps()
        .with("area_type", "pcn")
        .hasRows(
            """
            practices_reporting  gp_fte  practices_compared  fte_compared  gp_fte_24_months_before  no_change_reason
            2                    9.7     1                   5.7           6.0
            """);
  }

  @Test
  void givesAnAreaItsPartOfASharedPractice() {
    allGps()
        .with("area_code", "county")
        .hasRows(
            """
            practices_reporting  gp_fte  fte_compared  gp_fte_24_months_before  gp_headcount
            1                    2.85    2.85          3.0
            """);
  }

  @Test
  void doesNotAddUpHeadsOfPractices() {
    allGps()
        .with("area_type", "pcn")
        .hasRows("area_code  gp_headcount  fte_per_head  headcount_change\nU1");
  }

  @Test
  void countsPeopleOfAnAreaOnceFromTheFileOfIndividualsWhichTellsNoGrades() {
    rows(NEW, NEW)
        .with("area_type", "all")
        .hasRows(
            """
            definition                        gp_headcount  headcount_fte  fte_per_head
            all_gps                           2             1.5            0.75
            fully_qualified
            fully_qualified_excluding_locums
            """);
  }

  /** The first series had other measures of the same practices. */
  @Test
  void comparesNothingAcrossIssuesOfTheSeries() {
    String[] columns = {"practices_compared", "gp_headcount_24_months_before", "no_change_reason"};
    assertThat(told(NEW, "C82001", columns)).containsExactly("1 | 8 | ");
    assertThat(told(OLD, "C82001", columns)).containsExactly("0 |  | " + CensusFigure.RE_ISSUED);
    assertThat(told(Optional.empty(), "C82001", columns))
        .containsExactly("0 |  | " + CensusFigure.UNKNOWN);
    assertThat(told(NEW, "C82002", columns)).containsExactly("0 |  | " + CensusFigure.NOT_TWICE);
    assertThat(told(OLD, "U1", "practices_reporting", "fte_compared", "no_change_reason"))
        .containsExactly("2 |  | " + CensusFigure.RE_ISSUED);
  }

  private static List<String> told(Optional<String> then, String area, String... columns) {
    return rows(then, NEW).with("definition", "all_gps").with("area_code", area).distinct(columns);
  }

  /** Distinct people come from a file of their own, which has a issue of its own. */
  @Test
  void comparesPeopleOfOneIssueOfTheSeriesOnly() {
    assertThat(people(NEW)).containsExactly("2 | 4 | 2.0 | -0.5");
    assertThat(people(OLD)).containsExactly("2 |  |  | ");
    assertThat(people(Optional.empty())).containsExactly("2 |  |  | ");
  }

  private static List<String> people(Optional<String> then) {
    return rows(OLD, then)
        .with("definition", "all_gps")
        .with("area_type", "all")
        .distinct(
            "gp_headcount",
            "gp_headcount_24_months_before",
            "headcount_fte_24_months_before",
            "headcount_change");
  }
}
