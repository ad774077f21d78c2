package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.Disclosed;
import primarycare.disclosure.DisclosureRule;
import primarycare.job.Job;
import primarycare.support.Frames;

class DeprivationGradientTest {

  private static final String JULY = "DATE'2026-07-01'";

  @Test
  void putsPracticesIntoFifthsByTheLatestEdition() {
    String[] scores =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> "('C820%02d', 2025L, %d.5BD)".formatted(i, i))
            .toArray(String[]::new);
    Dataset<Row> rows =
        Frames.of("practice_code, imd_year, imd_score", scores)
            .union(Frames.of("a, b, c", "('C82001', 2019L, 99.0BD)", "('C82099', 2025L, NULL)"));
    assertThat(Frames.lines(DeprivationCells.fifths(rows).orderBy("practice_code")))
        .contains("C82001 5 least deprived", "C82009 1 most deprived", "C82010 1 most deprived")
        .contains("C82099 not scored")
        .hasSize(11);
  }

  @Test
  void countsEachPracticeOnTheListOnceInEveryKindOfArea() {
    Dataset<Row> attendances =
        Frames.of(
            "month, practice_code, department_group_number, attendances",
            "(" + JULY + ", 'C82001', 0, 30L)",
            "(" + JULY + ", 'C82002', 0, 20L)",
            "(" + JULY + ", 'C82004', 0, 9L)");
    Dataset<Row> practices =
        Frames.of(
            "month, practice_code, area_type, area_code, area_name, weight, registered_patients",
            practice("C82001", "all", "all", "1BD", "1000L"),
            practice("C82001", "practice", "C82001", "1BD", "1000L"),
            practice("C82002", "all", "all", "1BD", "2000L"),
            practice("C82003", "all", "all", "1BD", "3000L"),
            practice("C82004", "all", "all", "1BD", "CAST(NULL AS BIGINT)"),
            practice("C82001", "half", "north", "0.4BD", "400L"),
            practice("C82001", "half", "south", "0.6BD", "600L"));
    Dataset<Row> fifths =
        Frames.of(
            "practice_code, imd_quintile", "('C82001', '1 most deprived')", "('C82002', '2')");
    assertThat(
            Frames.lines(
                DeprivationCells.monthly(attendances, practices, fifths)
                    .where("department_group_number = 0")
                    .orderBy("area_code", "imd_quintile")
                    .select("area_code", "imd_quintile", "practices", "attendances", "patients")))
        .containsExactly(
            "all 1 most deprived 1 30 1000",
            "all 2 1 20 2000",
            "all all 3 50 6000",
            "all not scored 1 0 3000",
            "several_areas 1 most deprived 1 30 1000",
            "several_areas all 1 30 1000");
  }

  @Test
  void putsTheIndexesOnTheRowOfAllFifthsFromProtectedCounts() {
    assertThat(published(300, 203, 152))
        .containsExactly(
            "1 most deprived 300 300.0 null null",
            "2 205 205.0 null null",
            "3 150 150.0 null null",
            "all 655 218.333333333 225.0 3.126");
  }

  @Test
  void hasNoIndexWhereAFifthIsSuppressed() {
    assertThat(published(300, 203, 7)).contains("3 null null null null", "all 510 170.0 null null");
  }

  private static List<String> published(int most, int middle, int least) {
    Dataset<Row> measured =
        Frames.of(
            "imd_quintile, attendances, registered_patients",
            "('1 most deprived', " + most + "L, 1000D)",
            "('2', " + middle + "L, 1000D)",
            "('3', " + least + "L, 1000D)",
            "('all', " + (most + middle + least) + "L, 3000D)");
    Dataset<Row> rows =
        measured.selectExpr(
            "*",
            JULY + " AS month",
            "'month' AS period",
            "'all' AS area_type",
            "'all' AS area_code",
            "'All' AS area_name",
            "'all' AS department_group",
            "1L AS practices",
            JULY + " AS list_extract_date",
            "CAST(NULL AS STRING) AS no_rate_reason");
    Measured table = new Measured(new DeprivationGradient(Job.Breakdown.DEFAULT), rows);
    return Frames.lines(
        Disclosed.of(table, DisclosureRule.HES_ECDS_2018)
            .rows()
            .selectExpr(
                "imd_quintile",
                "attendances",
                "round(ae_attendances_per_1000, 9)",
                "round(slope_index, 3)",
                "round(relative_index, 3)"));
  }

  private static String practice(
      String code, String type, String area, String weight, String patients) {
    return "(%s, '%s', '%s', '%s', 'Area', %s, %s)"
        .formatted(JULY, code, type, area, weight, patients);
  }
}
