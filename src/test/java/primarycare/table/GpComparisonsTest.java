package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.support.Frames;

class GpComparisonsTest {

  private static final String COMPARED =
      "month, area_type, area_code, definition, gp_fte, patients_covered, gps_per_1000,"
          + " england_gps_per_1000";

  @Test
  void sumsEveryPracticeOfTheInputsThatReportedAndIsOnTheList() {
    assertThat(england("30000000", "24000000"))
        .containsExactly("2026-06-01 fully_qualified 2 27000.0 54000000");
  }

  @Test
  void givesNoFigureOfEnglandFromInputsCutToAnArea() {
    assertThat(england("30000000", "19999999")).isEmpty();
    assertThat(england("30000000", "20000000")).hasSize(1);
    Dataset<Row> rows = Frames.of("england_patients_covered", "(BIGINT(NULL))", "(54000000L)");
    assertThat(Frames.lines(GpComparisons.orReason(rows).select("no_england_reason")))
        .containsExactly(GpComparisons.CUT, "null");
  }

  @Test
  void tellsTheFteThatThePatientsWouldNeedAtEnglandsRate() {
    assertThat(compared(List.of(), "fte_gap_to_england", "fte_gap_to_target"))
        .containsExactly(
            "A 1.0 null", "B -1.0 null", "C -1.0 null", "D null null", "unassigned 4.0 null");
  }

  @Test
  void ranksAreasOfATypeThatHaveARateAndGivesEqualsOnePlace() {
    assertThat(compared(List.of(), "rank_in_area_type", "areas_ranked"))
        .containsExactly("A 3 3", "B 1 3", "C 1 3", "D null null", "unassigned null null");
  }

  @Test
  void comparesADefinitionWithTheTargetThatNamesItElseWithOneThatNamesNone() {
    Job.Target general = target(0.58, "FTE GPs excluding registrars");
    Job.Target own = target(0.45, "fully_qualified GPs");
    Job.Target permanent = target(0.4, "fully_qualified_excluding_locums");
    List<Job.Target> all = List.of(permanent, general, own);
    assertThat(GpComparisons.target(all, "fully_qualified")).contains(own);
    assertThat(GpComparisons.target(all, "fully_qualified_excluding_locums")).contains(permanent);
    assertThat(GpComparisons.target(all, "all_gps")).contains(general);
    assertThat(GpComparisons.target(List.of(own), "all_gps")).isEmpty();
    assertThat(compared(all, "target_gps_per_1000", "target_definition"))
        .contains("A 0.45 fully_qualified GPs (NHS England)");
    assertThat(compared(List.of(permanent), "target_gps_per_1000", "target_definition"))
        .contains("A null null");
  }

  private static List<String> england(String first, String second) {
    Dataset<Row> gps =
        Frames.of(
            "month, practice_code, definition, fte, reported",
            "(DATE'2026-06-01', 'A81001', 'fully_qualified', 15000D, true)",
            "(DATE'2026-06-01', 'C82001', 'fully_qualified', 12000D, true)",
            "(DATE'2026-06-01', 'C82002', 'fully_qualified', NULL, false)",
            "(DATE'2026-06-01', 'C82003', 'fully_qualified', 9D, true)");
    Dataset<Row> lists =
        Frames.of(
            "month, practice_code, registered_patients",
            "(DATE'2026-06-01', 'A81001', " + first + "L)",
            "(DATE'2026-06-01', 'C82001', " + second + "L)",
            "(DATE'2026-06-01', 'C82002', 9000000L)");
    return Frames.lines(
        GpComparisons.england(gps, lists)
            .select(
                "month",
                "definition",
                "england_practices",
                "england_gp_fte",
                "england_patients_covered"));
  }

  /** England has 0.5 for 1,000; nobody in D reported. */
  private static List<String> compared(List<Job.Target> targets, String... columns) {
    Dataset<Row> rows =
        Frames.of(
            COMPARED,
            area("A", "4", "0.4"),
            area("B", "6", "0.6"),
            area("C", "6", "0.6"),
            area("D", "NULL", "NULL"),
            area("unassigned", "1", "0.1"));
    return Frames.lines(
        GpComparisons.of(rows, targets).orderBy("area_code").select("area_code", columns));
  }

  private static String area(String code, String fte, String rate) {
    return "(DATE'2026-06-01', 'pcn', '%s', 'fully_qualified', DOUBLE(%s), 10000L, DOUBLE(%s), 0.5D)"
        .formatted(code, fte, rate);
  }

  private static Job.Target target(double value, String definition) {
    return new Job.Target("gp_capacity", "gps_per_1000", value, definition, "NHS England", "");
  }
}
