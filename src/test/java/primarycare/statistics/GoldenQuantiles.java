package primarycare.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import primarycare.statistics.Golden.Line;

/** Quantiles against the vectors of PHEindicatormethods. */
class GoldenQuantiles {

  @Test
  void quantiles() {
    List<Line> areas = Golden.lines("quantile.csv");
    Map<Line, Double> groups = new HashMap<>();
    areas.stream()
        .collect(
            Collectors.groupingBy(
                line -> line.word("case") + line.word("group") + line.word("nquantiles")))
        .values()
        .forEach(within -> put(groups, within));
    Golden.of("quantile.csv", areas).cell("quantile", groups::get).holds(982);
  }

  private static void put(Map<Line, Double> groups, List<Line> within) {
    double[] values = Golden.numbers(within, line -> line.number("value"));
    int many = (int) within.get(0).number("nquantiles");
    boolean inverted = within.get(0).is("invert", "true");
    long[] found =
        inverted ? Quantiles.descending(values, many) : Quantiles.ascending(values, many);
    for (int i = 0; i < found.length; i++) {
      groups.put(within.get(i), found[i] == 0 ? Double.NaN : found[i]);
    }
  }
}
