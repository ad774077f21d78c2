package primarycare.job;

import java.util.Locale;

/**
 * Codes that a publisher gives out, such as those of ODS and ONS: one spelling, whoever wrote them.
 */
public final class PublishedCode {

  private PublishedCode() {}

  /** The code: in capitals, without what stands around it unseen. */
  public static String of(String text) {
    return bare(text).toUpperCase(Locale.ROOT);
  }

  /**
   * A text without the blanks around it, those included that spreadsheets and web pages leave:
   * no-break spaces, marks of no width and of byte order.
   */
  public static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isUnseen(text.charAt(from))) {
      from++;
    }
    while (to > from && isUnseen(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
