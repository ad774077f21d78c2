package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;

/** XmR charts against the vectors of NHSRplotthedots. */
class GoldenSpc {

  private static final Xmr SCREENED = new Xmr(XmrLimits.STANDARD.screening());

  @Test
  void limits() {
    Map<String, List<Row>> screened = points(SCREENED);
    Map<String, List<Row>> all = points(Xmr.STANDARD);
    int compared = 0;
    for (NamedCsvRecord vector : Golden.records("spc_limits.csv")) {
      boolean screens = vector.getField("screen_outliers").equals("true");
      Row point = (screens ? screened : all).get(vector.getField("series")).get(0);
      compared += printed(vector, "mean", point.getAs("mean"));
      compared += printed(vector, "lpl", point.getAs("lower"));
      compared += printed(vector, "upl", point.getAs("upper"));
    }
    Tally.compared("spc_limits.csv", compared, 21);
  }

  /** The figure, rounded to as many digits as the vector prints, is the vector. */
  private static int printed(NamedCsvRecord vector, String cell, Double found) {
    String printed = vector.getField(cell);
    if (printed.isEmpty()) {
      return 0;
    }
    BigDecimal meant = new BigDecimal(printed);
    BigDecimal rounded = new BigDecimal(found).round(new MathContext(meant.precision()));
    assertThat(rounded).as(cell + " of " + vector).isEqualByComparingTo(meant);
    return 1;
  }

  /** What the notes of the vectors say; the eight are those below the mean, after one above all. */
  @Test
  void rulesOfWholeSeries() {
    Map<String, List<Row>> screened = points(SCREENED);
    List<Row> breaches = screened.get("ae_RRK_type1_breaches_to_2018_03");
    int compared =
        told(screened.get("rnorm123"), common(20))
            + told(screened.get("rnorm123_first10"), common(10))
            + told(screened.get("rnorm123_last10"), common(10))
            + told(screened.get("deviations").subList(4, 5), "astronomical high")
            + told(screened.get("two_of_three_opposite_sides").subList(14, 16), common(2))
            + told(breaches.subList(0, 9), common(9))
            + told(breaches.subList(9, 10), "astronomical high")
            + told(breaches.subList(10, 18), Collections.nCopies(8, "shift low"))
            + told(breaches.subList(18, 24), common(6));
    Tally.compared("spc_series.csv", compared, 67);
  }

  private static int told(List<Row> points, String... meant) {
    return told(points, List.of(meant));
  }

  /** Compares rule and variation, point by point. */
  private static int told(List<Row> points, List<String> meant) {
    assertThat(points).hasSameSizeAs(meant);
    int compared = 0;
    for (Row point : points) {
      assertThat(point.getAs("rule") + " " + point.getAs("variation"))
          .as(point.toString())
          .isEqualTo(meant.get(compared));
      compared++;
    }
    return compared;
  }

  private static List<String> common(int points) {
    return Collections.nCopies(points, "null null");
  }

  private static Map<String, List<Row>> points(Xmr xmr) {
    return Golden.frame("spc_series.csv", "series", "month")
        .groupBy("series")
        .agg(xmr.points(Xmr.series(col("t"), col("value"))).as("points"))
        .selectExpr("series", "inline(points)")
        .orderBy("series", "month")
        .collectAsList()
        .stream()
        .collect(Collectors.groupingBy(point -> point.getAs("series")));
  }

  /** Vectors of part of seven and of a shift tell that a rule holds, and not on which side. */
  @Test
  void rules() {
    int compared = 0;
    for (NamedCsvRecord vector : Golden.records("spc_rules.csv")) {
      List<Integer> meant = numbers(vector.getField("expected"));
      List<Integer> found =
          Runs.spark().range(1).select(rule(vector).as("flags")).first().getList(0);
      boolean signed = vector.getField("rule").equals("seven_point_trend");
      assertThat(found.stream().map(sign -> signed ? sign : Math.abs(sign)).toList())
          .as(vector.toString())
          .isEqualTo(meant);
      compared += meant.size();
    }
    Tally.compared("spc_rules.csv", compared, 178);
  }

  private static Column rule(NamedCsvRecord vector) {
    Column input = array(vector.getField("input"));
    Column sides = array(vector.getField("relative_to_mean"));
    return switch (vector.getField("rule")) {
      case "seven_point_one_side_mean" -> SpecialCause.endsOfRuns(input, 7);
      case "part_of_seven" -> SpecialCause.partOf(input, 7);
      case "seven_point_trend" -> SpecialCause.endsOfTrends(input);
      case "two_in_three" -> SpecialCause.windowsOfThree(input, sides);
      case "part_of_two_in_three" -> SpecialCause.twoOfThree(input, sides);
      default -> throw new IllegalStateException(vector.toString());
    };
  }

  private static Column array(String numbers) {
    return lit(numbers(numbers).stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<Integer> numbers(String numbers) {
    return Arrays.stream(numbers.split(" "))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void assurance() {
    Dataset<Row> rows = Golden.frame("spc_assurance.csv", "improvement_direction", "expected");
    Column found = when(lit(false), lit(""));
    for (Improvement improvement : Improvement.values()) {
      Column is = col("improvement_direction").equalTo(improvement.name().toLowerCase());
      found = found.when(is, improvement.assurance(col("lpl"), col("upl"), col("target")));
    }
    Golden.of("spc_assurance.csv", rows)
        .cell("expected", replace(found, lit(" "), lit("_")))
        .holds(9);
  }
}
