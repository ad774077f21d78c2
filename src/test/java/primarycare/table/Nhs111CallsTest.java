package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class Nhs111CallsTest {

  /** 5 of 100: score limits (2 * 5 + z^2 -/+ z sqrt(z^2 + 4 * 5 * 0.95)) / (2 (100 + z^2)). */
  @Test
  void givesTheShareOfAbandonedCallsWithItsLimits() {
    assertThat(lines(of("('A', 100L, 95L, 5L)"), "round(abandoned_percent_lower, 3)"))
        .containsExactly("2.154");
    assertThat(
            lines(
                of("('A', 100L, 95L, 5L)"),
                "abandoned_percent",
                "round(abandoned_percent_upper, 3)"))
        .containsExactly("5.0 11.175");
  }

  /** 5, 7, 5 and 7%: mean 6, mean range 2, limits 6 -/+ 5.32. */
  @Test
  void givesEachAreaTheLimitsOfItsOwnMonths() {
    Dataset<Row> rows =
        of(
            "('A', 100L, 95L, 5L)",
            "('A', 100L, 93L, 7L)",
            "('A', 100L, 95L, 5L)",
            "('A', 100L, 93L, 7L)",
            "('B', 100L, 50L, 50L)");
    assertThat(
            lines(
                rows.where("area_code = 'A' AND month = DATE'2018-01-01'"),
                "process_mean",
                "round(process_lower, 2)",
                "round(process_upper, 2)",
                "trial_limits",
                "variation"))
        .containsExactly("6.0 0.68 11.32 true null");
    assertThat(lines(rows.where("area_code = 'B'"), "process_mean", "process_upper"))
        .containsExactly("50.0 null");
  }

  @Test
  void tellsAMonthOutsideTheLimitsAndKeepsThemAboveNothing() {
    List<String> months = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      months.add("('A', 100L, " + (i == 19 ? "60L, 40L)" : i % 2 == 0 ? "99L, 1L)" : "98L, 2L)"));
    }
    Dataset<Row> rows = of(months.toArray(String[]::new));
    assertThat(
            lines(
                rows.where("abandoned_percent = 40"),
                "rule_broken",
                "variation",
                "process_lower",
                "trial_limits"))
        .containsExactly("astronomical high 0.0 false");
  }

  /** Without March there is one moving range, of February. */
  @Test
  void takesNoRangeOverAMonthThatIsMissing() {
    Dataset<Row> rows =
        of(
            "('A', 100L, 95L, 5L)",
            "('A', 100L, 94L, 6L)",
            "('A', 100L, 50L, 50L)",
            "('A', 100L, 10L, 25L)");
    Dataset<Row> gap = Nhs111Calls.of(source(rows).where("month <> DATE'2018-03-01'"));
    assertThat(lines(gap.where("month = DATE'2018-01-01'"), "process_mean", "process_upper"))
        .containsExactly("12.0 14.66");
    assertThat(lines(gap, "month")).hasSize(3);
  }

  @Test
  void hasNoShareWhereNothingWasOfferedOrMoreAbandoned() {
    assertThat(lines(of("('A', 0L, 0L, 0L)", "('B', 5L, 0L, 9L)"), "abandoned_percent"))
        .containsExactly("null", "null");
  }

  @Test
  void notesAreasWithMoreCallsAnsweredAndAbandonedThanOffered() {
    Dataset<Row> check =
        Nhs111Calls.offeredHold(of("('A', 100L, 95L, 5L)", "('B', 100L, 95L, 6L)"));
    assertThat(lines(check, "passed", "enforced", "left_value", "right_value", "explanation"))
        .containsExactly("false false 1.0 2.0 for example B");
  }

  /** Areas with their calls; the months of an area follow each other from January 2018 on. */
  private static Dataset<Row> of(String... rows) {
    Dataset<Row> given =
        Frames.of(
            "area_code, calls_offered, calls_answered, calls_abandoned, place", numbered(rows));
    return Nhs111Calls.of(
        given
            .withColumn(
                "month", org.apache.spark.sql.functions.expr("add_months(DATE'2018-01-01', place)"))
            .drop("place"));
  }

  private static String[] numbered(String... rows) {
    String[] numbered = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      String area = rows[i].substring(0, 5);
      long before = List.of(rows).subList(0, i).stream().filter(r -> r.startsWith(area)).count();
      numbered[i] = rows[i].substring(0, rows[i].length() - 1) + ", " + before + ")";
    }
    return numbered;
  }

  private static Dataset<Row> source(Dataset<Row> rows) {
    return rows.select("month", "area_code", "calls_offered", "calls_answered", "calls_abandoned");
  }

  private static List<String> lines(Dataset<Row> rows, String... columns) {
    return Frames.lines(rows.selectExpr(columns));
  }
}
