package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;

/** XmR charts against the vectors of NHSRplotthedots. */
class GoldenSpc {

  private static final String SERIES = "spc_series.csv";

  @Test
  void limits() {
    int compared = 0;
    for (Line line : Golden.lines("spc_limits.csv")) {
      double[] values = values(line.word("series"));
      XmrLimits limits =
          line.is("screen_outliers", "true") ? XmrLimits.screened(values) : XmrLimits.of(values);
      compared += printed(line, "mean", limits.mean());
      compared += printed(line, "lpl", limits.lower());
      compared += printed(line, "upl", limits.upper());
    }
    Tally.compared("spc_limits.csv", compared, 21);
  }

  /** The figure, rounded to as many digits as the vector prints, is the vector. */
  private static int printed(Line line, String cell, double found) {
    String printed = line.word(cell);
    if (printed == null) {
      return 0;
    }
    BigDecimal meant = new BigDecimal(printed);
    BigDecimal rounded = new BigDecimal(found).round(new MathContext(meant.precision()));
    assertThat(rounded).as(cell + " of " + line).isEqualByComparingTo(meant);
    return 1;
  }

  /** What the notes of the vectors say; the eight are those below the mean, after one above all. */
  @Test
  void rulesOfWholeSeries() {
    List<Xmr.Point> breaches = points("ae_RRK_type1_breaches_to_2018_03");
    int compared =
        told(points("rnorm123"), common(20))
            + told(points("rnorm123_first10"), common(10))
            + told(points("rnorm123_last10"), common(10))
            + told(points("deviations").subList(4, 5), List.of(Xmr.OUTSIDE + " high"))
            + told(points("two_of_three_opposite_sides").subList(14, 16), common(2))
            + told(breaches.subList(0, 9), common(9))
            + told(breaches.subList(9, 10), List.of(Xmr.OUTSIDE + " high"))
            + told(breaches.subList(10, 18), Collections.nCopies(8, Xmr.SHIFT + " low"))
            + told(breaches.subList(18, 24), common(6));
    Tally.compared(SERIES, compared, 67);
  }

  /** Compares rule and variation, point by point. */
  private static int told(List<Xmr.Point> points, List<String> meant) {
    assertThat(points.stream().map(point -> point.rule() + " " + point.variation()))
        .containsExactlyElementsOf(meant);
    return meant.size();
  }

  private static List<String> common(int points) {
    return Collections.nCopies(points, "null null");
  }

  private static List<Xmr.Point> points(String series) {
    double[] values = values(series);
    return Xmr.points(values, XmrLimits.screened(values));
  }

  private static double[] values(String series) {
    return Golden.lines(SERIES).stream()
        .filter(line -> line.is("series", series))
        .sorted(Comparator.comparingDouble(line -> line.number("t")))
        .mapToDouble(line -> line.number("value"))
        .toArray();
  }

  /** Vectors of part of seven and of a shift tell that a rule holds, and not on which side. */
  @Test
  void rules() {
    int compared = 0;
    for (Line line : Golden.lines("spc_rules.csv")) {
      int[] meant = numbers(line.word("expected"));
      boolean signed = line.is("rule", "seven_point_trend");
      assertThat(Arrays.stream(rule(line)).map(sign -> signed ? sign : Math.abs(sign)).toArray())
          .as(line.toString())
          .isEqualTo(meant);
      compared += meant.length;
    }
    Tally.compared("spc_rules.csv", compared, 178);
  }

  private static int[] rule(Line line) {
    int[] input = numbers(line.word("input"));
    int[] sides = numbers(line.word("relative_to_mean"));
    return switch (line.word("rule")) {
      case "seven_point_one_side_mean" -> SpecialCause.endsOfRuns(input, 7);
      case "part_of_seven" -> SpecialCause.partOf(input, 7);
      case "seven_point_trend" ->
          SpecialCause.endsOfTrends(Arrays.stream(input).asDoubleStream().toArray());
      case "two_in_three" -> SpecialCause.windowsOfThree(input, sides);
      case "part_of_two_in_three" -> SpecialCause.twoOfThree(input, sides);
      default -> throw new IllegalStateException(line.toString());
    };
  }

  private static int[] numbers(String numbers) {
    return numbers == null
        ? new int[0]
        : Arrays.stream(numbers.trim().split(" +", -1)).mapToInt(Integer::parseInt).toArray();
  }

  @Test
  void assurance() {
    Golden.of("spc_assurance.csv", Golden.lines("spc_assurance.csv"))
        .word("expected", GoldenSpc::assured)
        .holds(9);
  }

  private static String assured(Line line) {
    String found =
        Improvement.valueOf(line.word("improvement_direction").toUpperCase(Locale.ROOT))
            .assurance(line.number("lpl"), line.number("upl"), line.number("target"));
    return found == null ? null : found.replace(' ', '_');
  }
}
