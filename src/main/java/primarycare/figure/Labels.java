package primarycare.figure;

import java.util.List;
import java.util.stream.IntStream;
import primarycare.statistics.Xmr;
import primarycare.statistics.XmrLimits;

/**
 * Labels that a table takes from counts which it does not see.
 *
 * <p>They rest on exact counts, until what hides counts is rebuilt and they are read from shown
 * ones: so a label may not fit the figures beside it.
 */
public final class Labels {

  private Labels() {}

  /**
   * Which rule of special cause a month breaks, as {@link Xmr.Point} says it.
   *
   * @param rule null for none
   * @param variation null for none
   */
  public record Broken(String rule, String variation) {}

  /**
   * The rules that the months of a segment break by their counts a day.
   *
   * @param counts of consecutive months
   * @param days of each of them
   */
  public static List<Broken> rules(List<Count> counts, List<Long> days) {
    double[] values =
        IntStream.range(0, counts.size())
            .mapToDouble(i -> (double) counts.get(i).exact() / days.get(i))
            .toArray();
    return Xmr.points(values, XmrLimits.of(values)).stream()
        .map(point -> new Broken(point.rule(), point.variation()))
        .toList();
  }
}
