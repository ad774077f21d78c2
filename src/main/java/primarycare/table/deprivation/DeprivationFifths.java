package primarycare.table.deprivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import primarycare.organisation.DeprivationScore;
import primarycare.organisation.ListSizes;
import primarycare.statistics.Quantiles;

/** The fifths of practices by deprivation: 0 holds the most deprived. */
final class DeprivationFifths {

  private DeprivationFifths() {}

  /**
   * The fifth of each practice that has one, by its score in the latest edition among all that have
   * a score there and no small list; equal scores share a fifth.
   */
  static Map<String, Integer> of(List<DeprivationScore> scores, ListSizes lists) {
    long latest = scores.stream().mapToLong(DeprivationScore::edition).max().orElse(0);
    List<DeprivationScore> own =
        scores.stream().filter(score -> score.edition() == latest).toList();
    double[] ranked = own.stream().mapToDouble(score -> score(score, lists)).toArray();
    long[] found = Quantiles.descending(ranked, DeprivationGroups.FIFTHS);
    Map<String, Integer> fifths = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      fifths.put(
          own.get(i).practice(), found[i] == 0 ? DeprivationGroups.NOT_SCORED : (int) found[i] - 1);
    }
    return fifths;
  }

  private static double score(DeprivationScore score, ListSizes lists) {
    return lists.isSmall(score.practice()) ? Double.NaN : score.score().orElse(Double.NaN);
  }
}
