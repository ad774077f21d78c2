package primarycare.disclosure;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.figure.Count;
import primarycare.figure.Shown;

class DisclosureRuleTest {

  @Test
  void keepsNoughtSuppressesOneToSevenAndRoundsTheRestToFive() {
    assertThat(protect(DisclosureRule.HES_ECDS_2018, 0L, 1L, 7L, 8L, 12L, 13L, 17L, 18L, 1002L))
        .containsExactly(
            "0 exact",
            "null suppressed",
            "null suppressed",
            "10 rounded",
            "10 rounded",
            "15 rounded",
            "15 rounded",
            "20 rounded",
            "1000 rounded");
  }

  @Test
  void neverShowsAFive() {
    Long[] counts = new Long[200];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (long) i;
    }
    assertThat(protect(DisclosureRule.HES_ECDS_2018, counts))
        .noneMatch(cell -> cell.startsWith("5 "))
        .allMatch(
            cell -> cell.startsWith("null") || Long.parseLong(cell.split(" ", 2)[0]) % 5 == 0);
  }

  /** What tables that are records show is what columns show. */
  @Test
  void showsEachCountAsTheColumnsHaveIt() {
    for (DisclosureRule rule : DisclosureRule.values()) {
      for (long count : new long[] {0, 1, 7, 8, 9, 12, 13, 1_002, 100_000_000, -1}) {
        Shown shown = rule.show(Count.of(count));
        assertThat(protect(rule, count))
            .as(rule + " " + count)
            .containsExactly(shown.value() + " " + shown.status().label());
      }
    }
  }

  @Test
  void tellsAMissingCountFromASuppressedOneAndFromNought() {
    for (DisclosureRule rule : DisclosureRule.values()) {
      assertThat(protect(rule, (Long) null)).containsExactly("null not_available");
    }
  }

  @Test
  void leavesExactCountsAlone() {
    assertThat(protect(DisclosureRule.EXACT, 0L, 3L, 12L))
        .containsExactly("0 exact", "3 exact", "12 exact");
  }

  @Test
  void knowsItsPresetsByName() {
    assertThat(DisclosureRule.presets()).containsExactly("hes-ecds-2018", "exact");
    assertThatThrownBy(() -> DisclosureRule.named("none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such preset: none");
  }

  /** Each count as the rule shows it, and its status. */
  static List<String> protect(DisclosureRule rule, Long... counts) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      rows.add(RowFactory.create(i, counts[i]));
    }
    StructType schema = new StructType().add("i", "int").add("attendances", "long");
    return Runs.spark()
        .createDataFrame(rows, schema)
        .orderBy("i")
        .select(rule.protect(col("attendances")), rule.status(col("attendances")))
        .collectAsList()
        .stream()
        .map(row -> row.get(0) + " " + row.get(1))
        .toList();
  }
}
