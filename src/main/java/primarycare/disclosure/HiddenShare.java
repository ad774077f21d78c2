package primarycare.disclosure;

import java.util.Locale;

/**
 * How much of what a release publishes of people is hidden.
 *
 * @param hidden counts that are suppressed, for whatever reason
 * @param counts all of them
 */
public record HiddenShare(long hidden, long counts) {

  private static final double PERCENT = 100.0;

  public String inWords() {
    return String.format(
        Locale.ROOT,
        "%,d of %,d counts of people (%.1f%%)",
        hidden,
        counts,
        counts == 0 ? 0.0 : PERCENT * hidden / counts);
  }
}
