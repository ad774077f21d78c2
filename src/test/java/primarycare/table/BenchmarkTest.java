package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class BenchmarkTest {

  private static final String COLUMNS =
      "area_type, area_code, measure, attendances, gp_fte, patients, baseline_attendances,"
          + " baseline_gp_fte, baseline_patients, england_rate, ranked";

  @Test
  void comparesAnAreaWithItsOwnBaseLine() {
    assertThat(
            rows(
                "comparison_with_baseline, round(baseline_value, 2), round(change_on_baseline, 2)",
                attended("pcn", "U1", 300, 400),
                attended("pcn", "U2", 300, 310),
                attended("pcn", "U3", 300, 200),
                "('pcn', 'U4', 'ae_attendances_per_1000', 300L, NULL, 1000D, NULL, NULL, NULL,"
                    + " NULL, NULL)"))
        .containsExactly(
            "U1 lower 400.0 -0.25",
            "U2 similar 310.0 -0.03",
            "U3 higher 200.0 0.5",
            "U4 null null null");
  }

  @Test
  void comparesWithTheWholeAreaWhereEnglandIsNotGiven() {
    assertThat(
            rows(
                "comparator, comparator_value, comparison",
                attended("all", "all", 300, 300),
                attended("pcn", "U1", 240, 300),
                attended("pcn", "U2", 360, 300)))
        .containsExactly(
            "U1 the whole area 300.0 lower",
            "U2 the whole area 300.0 higher",
            "all null null null");
  }

  @Test
  void namesNoComparatorThatIsSuppressedAndWithholdsTheLabel() {
    Dataset<Row> rows =
        BenchmarkComparisons.labelled(
                frame(attended("all", "all", 6, 300), attended("pcn", "U1", 240, 300)))
            .withColumn("attendances", when(col("area_code").equalTo("U1"), col("attendances")));
    assertThat(
            Frames.lines(
                BenchmarkComparisons.derived(rows)
                    .orderBy("area_code")
                    .select("area_code", "value", "comparator", "comparator_value", "comparison")))
        .containsExactly("U1 240.0 null null null", "all null null null null");
  }

  @Test
  void comparesWithEnglandWhereItIsGiven() {
    String whole =
        "('all', 'all', 'ae_attendances_per_1000', 300L, NULL, 1000D, NULL, NULL, NULL, 250D, NULL)";
    assertThat(rows("comparator, comparator_value, comparison", whole))
        .containsExactly("all England 250.0 higher");
  }

  @Test
  void takesNoEnglandOfWhichABandIsMissing() {
    List<String> strata = new ArrayList<>(List.of("(1, 1, 1, 99L, 10L)"));
    for (int band = 1; band <= 19; band++) {
      strata.add("(0, 1, " + band + ", 2L, 10L)");
      strata.add("(0, 2, " + band + ", 1L, 10L)");
    }
    assertThat(england(strata)).containsExactly("150.0");
    assertThat(england(strata.subList(0, 38))).containsExactly("null");
  }

  private static List<String> england(List<String> strata) {
    String columns =
        "department_group_number, sex_number, age_band_order, events, reference_patients";
    return Frames.lines(
        BenchmarkAttendances.englandRate(Frames.of(columns, strata.toArray(String[]::new))));
  }

  @Test
  void comparesGpsByTheirNumberAlone() {
    assertThat(
            rows(
                "round(value, 2), value_lower, comparison, comparison_with_baseline",
                gps("all", "all", 5, 5),
                gps("pcn", "U1", 4.99, 6),
                gps("pcn", "U2", 5, 5),
                gps("pcn", "U3", 5.01, 4)))
        .containsExactly(
            "U1 0.5 null lower lower",
            "U2 0.5 null similar similar",
            "U3 0.5 null higher higher",
            "all 0.5 null null similar");
  }

  @Test
  void putsAreasOfATypeInFifthsAndNeitherTheUnassignedNorAPracticeThatIsNotRanked() {
    assertThat(
            rows(
                "quintile, comparison",
                attended("pcn", "U1", 100, 1),
                attended("pcn", "U2", 200, 1),
                attended("pcn", "U3", 300, 1),
                attended("pcn", "U4", 400, 1),
                attended("pcn", "U5", 500, 1),
                attended("pcn", "unassigned", 50, 1),
                "('practice', 'C1', 'ae_attendances_per_1000', 9L, NULL, 1000D, NULL, NULL, NULL,"
                    + " 250D, false)"))
        .containsExactly(
            "C1 null null",
            "U1 1 null",
            "U2 2 null",
            "U3 3 null",
            "U4 4 null",
            "U5 5 null",
            "unassigned null null");
  }

  @Test
  void withholdsTheLabelsOfASuppressedCountAndSaysSo() {
    Dataset<Row> rows =
        BenchmarkComparisons.labelled(frame(attended("pcn", "U1", 6, 400)))
            .selectExpr("*")
            .drop("attendances")
            .selectExpr("*", "CAST(NULL AS BIGINT) AS attendances");
    assertThat(
            Frames.lines(
                BenchmarkComparisons.derived(rows)
                    .select("value", "comparison_with_baseline", "quintile", "no_rate_reason")))
        .containsExactly("null null null attendances are suppressed");
  }

  @Test
  void withholdsTheLabelOfASuppressedBaselineAndSaysSo() {
    Dataset<Row> rows =
        BenchmarkComparisons.labelled(frame(attended("pcn", "U1", 300, 400)))
            .withColumn("baseline_attendances", lit(null).cast("bigint"));
    assertThat(
            Frames.lines(
                BenchmarkComparisons.derived(rows)
                    .select(
                        "value",
                        "baseline_value",
                        "change_on_baseline",
                        "comparison_with_baseline",
                        "no_baseline_reason")))
        .containsExactly("300.0 null null null attendances of the baseline are suppressed");
  }

  @Test
  void hasEveryAreaOfTheYearAndNoneOfPeopleWithoutAPractice() {
    assertThat(
            AttendanceYear.query(
                "SELECT area_code, attendances, patients, round(value, 6), comparator"
                    + " FROM $benchmark WHERE month = '2026-07-01' AND period = 'month'"
                    + " AND area_type IN ('neighbourhood', 'all') ORDER BY area_code"))
        .containsExactly(
            List.of("all", "21", "null", "null", "England"),
            List.of("north", "12", "691.0", "17.366136", "England"),
            List.of("south", "3", "100.0", "30.0", "England"),
            List.of("unassigned", "6", "null", "null", "England"));
  }

  /** A tenth of England attends in a year, and in July 31 parts of 365 of it. */
  @Test
  void comparesAMonthWithEnglandsOfAsManyDays() {
    assertThat(
            AttendanceYear.query(
                "SELECT period, round(comparator_value, 6), comparison FROM $benchmark"
                    + " WHERE month = '2026-07-01' AND area_code = 'north'"
                    + " ORDER BY period"))
        .containsExactly(
            List.of("month", "8.493151", "higher"), List.of("rolling_12_months", "100.0", "lower"));
  }

  @Test
  void hasABaseLineInTheUnitOfThePeriodWhereAllItsMonthsHaveARate() {
    assertThat(
            AttendanceYear.query(
                "SELECT area_code, period, baseline_attendances, round(baseline_patients, 2),"
                    + " round(baseline_value, 6), comparison_with_baseline FROM $benchmark"
                    + " WHERE month = '2026-07-01' AND area_type = 'neighbourhood'"
                    + " AND area_code <> 'south' ORDER BY 1, 2"))
        .containsExactly(
            List.of("north", "month", "12", "8135.97", "1.474932", "higher"),
            List.of("north", "rolling_12_months", "12", "691.0", "17.366136", "similar"),
            List.of("unassigned", "month", "null", "null", "null", "null"),
            List.of("unassigned", "rolling_12_months", "null", "null", "null", "null"));
  }

  private static String attended(String type, String code, int now, int before) {
    return "('%s', '%s', 'ae_attendances_per_1000', %dL, NULL, 1000D, %dL, NULL, 1000D, NULL, NULL)"
        .formatted(type, code, now, before);
  }

  private static String gps(String type, String code, double now, double before) {
    return "('%s', '%s', 'gps_per_1000', NULL, %sD, 10000D, NULL, %sD, 10000D, NULL, NULL)"
        .formatted(type, code, now, before);
  }

  private static Dataset<Row> frame(String... rows) {
    return Frames.of(COLUMNS, rows)
        .selectExpr(
            "*",
            "DATE'2026-07-01' AS month",
            "'month' AS period",
            "CAST(NULL AS STRING) AS no_rate_reason",
            "CAST(NULL AS STRING) AS no_baseline_reason");
  }

  private static List<String> rows(String columns, String... rows) {
    return Frames.lines(
        BenchmarkComparisons.derived(BenchmarkComparisons.labelled(frame(rows)))
            .orderBy("area_code")
            .selectExpr(("area_code, " + columns).split(", *(?![^(]*\\))")));
  }
}
