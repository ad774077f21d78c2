package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.support.TextTable;
import primarycare.table.spec.RecordTable;

class WorkforceTrendTest {

  private static final String RAW = "raw_change_on_year_before";
  private static final String MAP = "2016-06-15";
  private static final String HEADER = "census   practice  group   fte   headcount\n";

  private static final String LISTED =
      """
      extract     practice  patients
      2026-07-01  C82001    1000
      2026-07-01  C82002    2000
      2026-07-01  C82003    6000
      """;

  /** Three years of lists, of which the practice has three quarters. */
  private static final String YEARLY =
      """
      extract     practice  patients
      2021-07-01  C82001    300
      2022-07-01  C82001    300
      2023-07-01  C82001    300
      2024-07-01  C82001    300
      2025-07-01  C82001    300
      2026-07-01  C82001    300
      2021-07-01  C82002    100
      2022-07-01  C82002    100
      2023-07-01  C82002    100
      2024-07-01  C82002    100
      2025-07-01  C82002    100
      2026-07-01  C82002    100
      """;

  private static Said said() {
    return new Said().mapped(MAP, "C82001", "U1").mapped(MAP, "C82002", "U1");
  }

  private static RowTable rows(CensusWorld world, String base, String seriesIssues) {
    return RowTable.of(RecordTable.of(WorkforceTrend.class), ofWorld(world, base, seriesIssues));
  }

  static Stream<WorkforceTrend> ofWorld(CensusWorld world, String base, String seriesIssues) {
    Optional<Month> named =
        Optional.of(base).filter(b -> !b.isEmpty()).map(b -> Month.parse(b).orElseThrow());
    return WorkforceTrend.rows(
        new Job.Trend(named, List.of(), Optional.empty()),
        world.censuses(),
        world.staff(),
        new StaffOverTime(
            world.censuses(), world.staff(), world.continuity(), seriesIssues(seriesIssues)));
  }

  private static Map<LocalDate, Optional<String>> seriesIssues(String text) {
    Map<LocalDate, Optional<String>> seriesIssues = new TreeMap<>();
    TextTable.of("census   vintage\n" + text)
        .rows()
        .forEach(
            row ->
                seriesIssues.put(
                    LocalDate.parse(row.get("census") + "-01"),
                    Optional.ofNullable(row.get("vintage"))));
    return seriesIssues;
  }

  private static RowTable whole(String staff, String base, String seriesIssues) {
    return rows(new CensusWorld(said(), YEARLY).staff(HEADER + staff), base, seriesIssues)
        .with("area_type", "all");
  }

  @Test
  void sumsThePracticesThatReportedAGroupAndTellsHowManyPatientsTheyHave() {
    CensusWorld world =
        new CensusWorld(said().mapped(MAP, "C82003", "U1"), LISTED)
            .staff(
                HEADER
                    + """
                    2026-06  C82001    nurses  2     3
                    2026-06  C82002    nurses  1     1
                    2026-06  C82003    nurses
                    2026-06  C82002    admin   6.5   9
                    """);
    RowTable rows = rows(world, "", "");
    rows.with("area_type", "icb")
        .hasRows(
            """
            month       period  area_code  area_name  staff_group  practices  practices_reporting  registered_patients  patients_covered  fte  headcount  fte_per_head
            2026-06-01  month   QK1        LLR ICB    admin        3          1                    9000                 2000              6.5
            2026-06-01  month   QK1        LLR ICB    nurses       3          2                    9000                 3000              3.0
            """);
    rows.with("area_type", "practice")
        .hasRows(
            """
            area_code  staff_group  practices_reporting  registered_patients  patients_covered  fte  headcount  fte_per_head        list_extract_date
            C82001     admin        0                    1000                                                                       2026-07-01
            C82001     nurses       1                    1000                 1000              2.0  3          0.6666666666666666  2026-07-01
            C82002     admin        1                    2000                 2000              6.5  9          0.7222222222222222  2026-07-01
            C82002     nurses       1                    2000                 2000              1.0  1          1.0                 2026-07-01
            C82003     admin        0                    6000                                                                       2026-07-01
            C82003     nurses       0                    6000                                                                       2026-07-01
            """);
  }

  @Test
  void givesAnAreaItsPartOfASharedPractice() {
    CensusWorld world =
        new CensusWorld(
                said()
                    .scheme("place", "C82001", "city", "0.3", "", "")
                    .scheme("place", "C82001", "county", "0.7", "", ""),
                LISTED)
            .staff(HEADER + "2026-06  C82001    nurses  2.5");
    rows(world, "", "")
        .with("area_type", "place")
        .hasRows(
            """
            area_code   practices_reporting  patients_covered  fte
            city        1                    300               0.75
            county      1                    700               1.75
            unassigned  0
            """);
  }

  @Test
  void changesOnTheSameMonthOneAndTwoYearsBefore() {
    whole(
            """
            2024-06  C82001    nurses  8
            2025-06  C82001    nurses  10
            2026-06  C82001    nurses  12.5
            """,
            "",
            "2024-06  new\n2025-06  new\n2026-06  new")
        .hasRows(
            """
            month       fte_year_before  patients_covered_percent_year_before  change_on_year_before  no_change_reason_year_before                   fte_24_months_before  change_on_24_months_before  patients_covered_percent_24_months_before
            2024-06-01                                                                                the area has no census of that month at hand
            2025-06-01  8.0              75.0                                  0.25
            2026-06-01  10.0             75.0                                  0.25                                                                  8.0                   0.5625                      75.0
            """);
  }

  @Test
  void comparesAMonthThatIsAskedForWithOneThatIsNot() {
    rows(
            new CensusWorld(said(), YEARLY)
                .staff(HEADER + "2024-06  C82001    nurses  8\n2026-06  C82001    nurses  12.5")
                .asked("2026-05", "2026-06"),
            "",
            "2024-06  new\n2026-06  new")
        .with("area_type", "all")
        .hasRows(
            """
            month       change_on_24_months_before  base_month  index_of_base_month
            2026-06-01  0.5625                      2024-06-01  156.25
            """);
  }

  @Test
  void crossesNoIssueOfTheSeriesWithAnIndexOrAChange() {
    String staff =
        """
        2021-06  C82001    nurses  8
        2022-06  C82001    nurses  10
        2023-06  C82001    nurses  12.5
        """;
    String seriesIssues = "2021-06  old\n2022-06  new\n2023-06  new";
    RowTable rows = whole(staff, "", seriesIssues);
    rows.hasRows(
        """
        month       vintage  change_on_year_before  base_month  index_of_base_month  no_index_reason
        2021-06-01  old                             2021-06-01  100.0
        2022-06-01  new                             2022-06-01  100.0
        2023-06-01  new      0.25                   2022-06-01  125.0
        """);
    assertThat(rows.distinct("no_change_reason_year_before", "no_change_reason_24_months_before"))
        .containsExactly(
            CensusFigure.NO_MONTH + " | " + CensusFigure.NO_MONTH,
            CensusFigure.RE_ISSUED + " | " + CensusFigure.NO_MONTH,
            " | " + CensusFigure.RE_ISSUED);
    assertThat(
            whole(staff, "2021-06", seriesIssues)
                .distinct("base_month", "index_of_base_month", "no_index_reason"))
        .containsExactly("2021-06-01 | 100.0 | ", "2021-06-01 |  | " + CensusFigure.RE_ISSUED);
  }

  @Test
  void comparesNothingWithAFileOfAnUnknownIssue() {
    assertThat(
            whole(
                    "2021-06  C82001    nurses  8\n2022-06  C82001    nurses  10\n",
                    "",
                    "2021-06\n2022-06  new")
                .distinct(
                    "vintage", "base_month", "no_index_reason", "no_change_reason_year_before"))
        .containsExactly(
            " | 2021-06-01 | " + CensusFigure.UNKNOWN + " | " + CensusFigure.NO_MONTH,
            "new | 2022-06-01 |  | " + CensusFigure.UNKNOWN);
  }

  @Test
  void comparesPracticesWithoutAListAndSaysWhatIsMissing() {
    RowTable rows =
        whole(
            """
            2020-06  C82001    nurses  8
            2021-06  C82001    nurses  0
            2022-06  C82001    nurses
            2023-06  C82001    nurses  5
            """,
            "",
            "2020-06  new\n2021-06  new\n2022-06  new\n2023-06  new");
    assertThat(rows.distinct("no_change_reason_year_before"))
        .containsExactly(
            CensusFigure.NO_MONTH, "", CensusFigure.NOT_REPORTED, CensusFigure.NOT_TWICE);
    assertThat(rows.with("month", "2021-06-01").distinct("change_on_year_before", RAW))
        .containsExactly("-1.0 | ");
    assertThat(rows.with("month", "2023-06-01").distinct("no_change_reason_24_months_before"))
        .containsExactly(CensusFigure.NOBODY);
  }
}
