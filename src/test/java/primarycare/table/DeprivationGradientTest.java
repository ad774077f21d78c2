package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
