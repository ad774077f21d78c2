package primarycare.layout;

import java.util.regex.Pattern;
import primarycare.job.PersonText;
import primarycare.job.Shown;

/**
 * Texts of inputs that get into tables: none runs in a spreadsheet, hides a sign, or is a person's.
 */
final class PublishedText {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LABEL = 120;
  private static final int LONGEST_CODE = 40;
  private static final String NOTHING = "-";

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern RUNS = Pattern.compile("^[=+\\-@\\s]+(?=.*[\\p{L}\\p{N}])");

  private PublishedText() {}

  /** The name of an organisation, published as it is but for what a reader cannot see or want. */
  static String name(String text) {
    StringBuilder seen = new StringBuilder();
    BREAKS
        .matcher(text)
        .replaceAll(" ")
        .codePoints()
        .filter(c -> !Shown.isUnseen(c))
        .limit(LONGEST_NAME)
        .forEach(seen::appendCodePoint);
    return RUNS.matcher(seen).replaceFirst("").strip();
  }

  /** Whether a text may be published as a label: short, seen whole, and nothing of a person's. */
  static boolean isLabel(String text) {
    return isSeenWhole(text, LONGEST_LABEL) && !PersonText.isIn(text);
  }

  /** Whether a text may be published as a code: some codes of organisations look like postcodes. */
  static boolean isCode(String text) {
    return isSeenWhole(text, LONGEST_CODE) && !PersonText.isNumberOrAddressIn(text);
  }

  private static boolean isSeenWhole(String text, int longest) {
    return text.length() <= longest
        && (text.equals(NOTHING) || !PersonText.isFormula(text))
        && text.codePoints().noneMatch(Shown::isUnseen);
  }
}
