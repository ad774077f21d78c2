package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowRulesTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void countsByMonthWhatKeepsTheRuleAndNamesTheRest() {
    Rows.of(
            RowRules.of(
                new Check("a rule", true),
                "the source",
                Stream.of(
                    new RowRules.Seen(JULY, true, "A"),
                    new RowRules.Seen(JULY, false, "C"),
                    new RowRules.Seen(JULY, false, "B"),
                    new RowRules.Seen(JUNE, true, "A"))))
        .hasRows(
            """
            check_name  level       month       passed  enforced  left_value  right_value  difference  explanation
            a rule      the source  2026-06-01  true    true      1.0         1.0          0.0
            a rule      the source  2026-07-01  false   true      1.0         3.0          -2.0        for example B, C
            """);
  }

  @Test
  void countsRowsOfNoMonthTogether() {
    Check check = new Check("a rule", false);
    Rows.of(
            RowRules.ofAllMonths(
                check,
                "the source",
                Stream.of(new RowRules.Seen(null, true, "A"), new RowRules.Seen(null, false, "B"))))
        .hasRows(
            """
            level       month  passed  left_value  right_value  explanation
            the source         false   1.0         2.0          for example B
            """);
    assertThat(RowRules.ofAllMonths(check, "the source", Stream.empty())).isEmpty();
  }

  @Test
  void keepsNumbersOfPeopleToItself() {
    Rows.of(
            RowRules.ofPeople(
                new Check("a rule", true),
                "the source",
                Stream.of(
                    new RowRules.Seen(JULY, true, "A"),
                    new RowRules.Seen(JULY, false, "B"),
                    new RowRules.Seen(JUNE, true, "A"))))
        .hasRows(
            """
            month       passed  left_value  right_value  explanation
            2026-06-01  true
            2026-07-01  false                            for example B
            """);
  }

  @Test
  void namesTenOfRowsAtHandInOrderAndEachOnce() {
    List<RowRules.Seen> seen = new ArrayList<>();
    for (int i = 12; i > 0; i--) {
      seen.add(new RowRules.Seen(JULY, false, "H%02d".formatted(i)));
    }
    seen.add(new RowRules.Seen(JULY, false, "H01"));
    seen.add(new RowRules.Seen(JULY.minusMonths(1), true, "H01"));
    assertThat(
            Rows.told(
                RowRules.of(new Check("a rule", false), "a source", seen.stream()),
                "month",
                "passed",
                "left_value",
                "right_value",
                "explanation"))
        .containsExactly(
            "2026-06-01 | true | 1.0 | 1.0 | ",
            "2026-07-01 | false | 0.0 | 13.0 | for example H01, H02, H03, H04, H05, H06, H07, H08,"
                + " H09, H10");
  }
}
