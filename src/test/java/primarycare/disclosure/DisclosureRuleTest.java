package primarycare.disclosure;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.figure.Count;
import primarycare.figure.Estimated;
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
  void suppressesEstimatesBelowEightAndRoundsTheRestToFive() {
    assertThat(estimates(DisclosureRule.HES_ECDS_2018, 0, 0.001, 7.999, 8, 12.499, 12.5, 1001.9))
        .containsExactly(0.0, null, null, 10.0, 10.0, 15.0, 1000.0);
    assertThat(estimates(DisclosureRule.EXACT, 0, 0.001, 7.999, 1001.9))
        .containsExactly(0.0, 0.001, 7.999, 1001.9);
    for (DisclosureRule rule : DisclosureRule.values()) {
      assertThat(rule.show(new Estimated(Double.NaN))).as(rule + ": none").isNull();
    }
  }

  /** Thousands of amounts, those that lie between two fives among them. */
  @Test
  void showsEachEstimateAsTheColumnsHaveIt() {
    Random random = new Random(8);
    double[] amounts =
        Stream.of(
                IntStream.range(0, 2000).mapToDouble(i -> i / 10.0),
                random.doubles(1000, 0, 20),
                random.doubles(1000, 0, 1e9),
                DoubleStream.of(7.999999999999999, 12.499999999999998, 2.5e15, -1))
            .flatMapToDouble(Function.identity())
            .toArray();
    for (DisclosureRule rule : DisclosureRule.values()) {
      assertThat(estimates(rule, amounts)).as(rule.name()).isEqualTo(blurred(rule, amounts));
    }
  }

  private static List<Double> estimates(DisclosureRule rule, double... amounts) {
    return DoubleStream.of(amounts).mapToObj(amount -> rule.show(new Estimated(amount))).toList();
  }

  /** The same by the column, where there is no estimate null. */
  private static List<Double> blurred(DisclosureRule rule, double... amounts) {
    List<Row> rows =
        IntStream.range(0, amounts.length).mapToObj(i -> RowFactory.create(i, amounts[i])).toList();
    StructType schema = new StructType().add("i", "int").add("expected", "double");
    return Runs.spark()
        .createDataFrame(rows, schema)
        .orderBy("i")
        .select(rule.blur(col("expected")))
        .collectAsList()
        .stream()
        .map(row -> row.<Double>getAs(0))
        .toList();
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
