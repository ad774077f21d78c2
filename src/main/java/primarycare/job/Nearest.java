package primarycare.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that a misspelt one most probably meant. */
public final class Nearest {

  private Nearest() {}

  /** The nearest of {@code known}, unless more than half of the word would have to change. */
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(1, candidate.length() / 2))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * A sentence to append to an instruction: which name was probably meant, or nothing; none that
   * looks like a person's.
   */
  public static String hint(String word, Collection<String> known) {
    List<String> names = known.stream().filter(name -> !PersonText.isNoName(name)).toList();
    return to(word, names).map(name -> "did you mean \"" + name + "\"?").orElse("");
  }

  private static int distance(String left, String right) {
    return LevenshteinDistance.getDefaultInstance().apply(fold(left), fold(right));
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
