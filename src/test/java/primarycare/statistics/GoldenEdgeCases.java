package primarycare.statistics;

import static primarycare.statistics.Figures.NONE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;

/** The edge cases of the vectors; where upstream raises an error, there is no figure. */
class GoldenEdgeCases {

  private static final String FILE = "edge_cases.csv";

  @Test
  void everyCase() {
    int compared = 0;
    for (Line line : Golden.lines(FILE)) {
      double found =
          switch (line.word("statistic")) {
            case "rate", "proportion", "byars" -> figure(line);
            case "dsr", "isr" -> standardised(line);
            default -> throw new IllegalStateException(line.toString());
          };
      Figures.agree(Figures.of(found), meant(line));
      compared++;
    }
    Tally.compared(FILE, compared, 19);
  }

  private static double meant(Line line) {
    String meant = line.word("expected");
    if (meant == null) {
      return NONE;
    }
    return switch (meant) {
      case "ERROR" -> NONE;
      case "published" -> 6.0 / 100 + 4.0 / 100;
      case "0" -> 6.0;
      case "contributes 0" -> 5.0;
      default -> Double.parseDouble(meant);
    };
  }

  /** The figure of a case that writes its numbers down, or leaves one out. */
  private static double figure(Line line) {
    String text = line.word("case");
    double x = number(text, "x");
    double n = number(text, "n");
    double k = text.contains("multiplier") ? number(text, "multiplier") : 1;
    boolean isShare = line.is("statistic", "proportion");
    return switch (line.word("field")) {
      case "value" -> isShare ? Wilson.of(x, n, k) : Ratio.of(x, n, k);
      case "lower95" ->
          isShare ? Wilson.lower(x, n, Level.P95, k) : Ratio.of(Poisson.P95.lower(x), n, k);
      case "upper95" ->
          isShare ? Wilson.upper(x, n, Level.P95, k) : Ratio.of(Poisson.P95.upper(x), n, k);
      case "upper99_8" -> Ratio.of(Poisson.P99_8.upper(x), n, k);
      case "lowercl" -> Poisson.P99_8.byarsLower(x);
      default -> throw new IllegalStateException(line.toString());
    };
  }

  /** A case in words, {@code x>n}, is 3 of 2; one without a number has none. */
  private static double number(String text, String name) {
    if (text.equals("x>n")) {
      return name.equals("x") ? 3 : 2;
    }
    Matcher matcher = Pattern.compile("\\b" + name + "=([0-9.]+)").matcher(text);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : NONE;
  }

  private static double standardised(Line line) {
    return switch (line.word("case")) {
      case "total_count=9" -> dsr(3, 100).value(2);
      case "total_count=10" -> dsr(4, 100).value(2);
      case "pop=0 or missing in any stratum" -> {
        Figures.none(dsr(9, NONE).value(2));
        yield dsr(9, 0).value(2);
      }
      case "count missing in a stratum" -> dsr(NONE, 100).count();
      case "pop=0 in a stratum" -> expected(0, 5);
      case "refcount missing" -> expected(100, NONE);
      default -> throw new IllegalStateException(line.toString());
    };
  }

  /** Of two strata of weight 1, so that rates per 2 add up. */
  private static Dsr dsr(double count, double population) {
    return Dsr.of(List.of(new Dsr.Stratum(6, 100, 1), new Dsr.Stratum(count, population, 1)));
  }

  private static double expected(double population, double referenceCount) {
    return Isr.expected(
        List.of(new Isr.Stratum(100, 5, 100), new Isr.Stratum(population, referenceCount, 100)));
  }
}
