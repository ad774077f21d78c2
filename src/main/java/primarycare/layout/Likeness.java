package primarycare.layout;

import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How much two names of columns resemble each other, word by word. */
public final class Likeness {

  /** From here on two names may well be of the same column. */
  public static final double ALIKE = 0.6;

  private static final double PREFIX = 0.9;
  private static final double SPELLING = 0.8;
  private static final double SPELT_ALIKE = 0.92;
  private static final int SHORTEST_PREFIX = 3;

  private Likeness() {}

  /** Twice the words in common over all words, from 0 to 1. */
  public static double of(String known, String given) {
    return alike(words(known), words(given));
  }

  private static double alike(List<String> known, List<String> given) {
    double common =
        known.stream()
            .mapToDouble(word -> given.stream().mapToDouble(g -> word(word, g)).max().orElse(0))
            .sum();
    return 2 * common / (known.size() + given.size());
  }

  private static double word(String known, String given) {
    if (known.equals(given)) {
      return 1;
    }
    boolean prefix =
        Math.min(known.length(), given.length()) >= SHORTEST_PREFIX
            && (known.startsWith(given) || given.startsWith(known));
    if (prefix) {
      return PREFIX;
    }
    return new JaroWinklerSimilarity().apply(known, given) >= SPELT_ALIKE ? SPELLING : 0;
  }

  /** {@code ArrDate_EC} as arr, date, ec. */
  static List<String> words(String name) {
    String parted = name.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[^A-Za-z0-9]+", " ");
    return List.of(parted.strip().toLowerCase(Locale.ROOT).split(" +"));
  }
}
