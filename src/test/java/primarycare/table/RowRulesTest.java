package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;
import primarycare.support.RowTable;

class RowRulesTest {

  @Test
  void countsByMonthWhatKeepsTheRuleAndNamesTheRest() {
    assertThat(
            check(
                "(DATE'2026-06-01', 'A', 3, 2)",
                "(DATE'2026-07-01', 'A', 3, 2)",
                "(DATE'2026-07-01', 'B', 1, 2)",
                "(DATE'2026-07-01', 'C', 1, NULL)"))
        .containsExactlyInAnyOrder(
            "a rule the source 2026-06-01 true true 1.0 1.0 0.0 ",
            "a rule the source 2026-07-01 false true 1.0 3.0 -2.0 for example B, C");
  }

  @Test
  void namesTenAtMost() {
    String[] rows = new String[12];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = String.format("(DATE'2026-07-01', 'R%02d', 1, 2)", i);
    }
    assertThat(check(rows)).singleElement().asString().contains("R09").doesNotContain("R10");
  }

  @Test
  void keepsNumbersOfPeopleToItself() {
    LocalDate june = LocalDate.of(2026, 6, 1);
    LocalDate july = LocalDate.of(2026, 7, 1);
    RowTable.of(
            Check.SCHEMA,
            RowRules.ofPeople(
                new Check("a rule", true),
                "the source",
                Stream.of(
                    new RowRules.Seen(july, true, "A"),
                    new RowRules.Seen(july, false, "B"),
                    new RowRules.Seen(june, true, "A"))))
        .hasRows(
            """
            month       passed  left_value  right_value  explanation
            2026-06-01  true
            2026-07-01  false                            for example B
            """);
  }

  private static List<String> check(String... rows) {
    return Frames.lines(
        RowRules.of(
                new Check("a rule", true),
                Frames.of("month, name, most, least", rows),
                "the source",
                col("most").geq(col("least")),
                col("name"))
            .select(
                col("check_name"),
                col("level"),
                col("month"),
                col("passed"),
                col("enforced"),
                col("left_value"),
                col("right_value"),
                col("difference"),
                col("explanation")));
  }

  @Test
  void namesTenOfRowsAtHandInOrderAndEachOnce() {
    LocalDate july = LocalDate.of(2026, 7, 1);
    List<RowRules.Seen> seen = new ArrayList<>();
    for (int i = 12; i > 0; i--) {
      seen.add(new RowRules.Seen(july, false, "H%02d".formatted(i)));
    }
    seen.add(new RowRules.Seen(july, false, "H01"));
    seen.add(new RowRules.Seen(july.minusMonths(1), true, "H01"));
    assertThat(
            RowTable.of(
                    Check.SCHEMA,
                    RowRules.of(new Check("a rule", false), "a source", seen.stream()))
                .distinct("month", "passed", "left_value", "right_value", "explanation"))
        .containsExactly(
            "2026-06-01 | true | 1.0 | 1.0 | ",
            "2026-07-01 | false | 0.0 | 13.0 | for example H01, H02, H03, H04, H05, H06, H07, H08,"
                + " H09, H10");
  }
}
