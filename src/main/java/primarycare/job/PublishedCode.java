package primarycare.job;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Codes that a publisher gives out, such as those of ODS and ONS: one spelling, whoever wrote them.
 */
public final class PublishedCode {

  /** The pattern of a practice's code; any other text in its place may be of a person. */
  public static final String PRACTICE = "[A-HJ-NP-WY]\\d{5}|(ALD|GUE|JER)\\d{3}";

  /** Stands for all that has not the form of a practice's code, which may be of a person. */
  public static final String NO_PRACTICE = "(not of the form of a practice code)";

  /** The pattern of an LSOA's code. */
  public static final String LSOA = "[EW]01[0-9]{6}";

  /** Codes of organisations have a letter and up to six signs; numbers of patients have not. */
  private static final Pattern ORGANISATION = Pattern.compile("(?=.*[A-Z])[A-Z0-9]{1,6}");

  private static final Pattern WHOLE = Pattern.compile(PRACTICE);

  /** Practices and PCNs, sub-ICB locations and those before them, ICBs, and codes of ONS. */
  private static final Pattern AREA =
      Pattern.compile(
          PRACTICE + "|\\d{2}[A-Z]|[A-Z]\\d[A-Z]\\d[A-Z]|Q[A-Z\\d]{2}|[ENSW]\\d{8}",
          Pattern.CASE_INSENSITIVE);

  private PublishedCode() {}

  /** Whether a text has the form of a practice's code; null has not. */
  public static boolean isPractice(String text) {
    return text != null && WHOLE.matcher(text).matches();
  }

  /**
   * A text in place of a practice's code as it is kept, so that there are no more of them than
   * organisations: one that can be no organisation's is {@link #NO_PRACTICE}; null stays null.
   */
  public static String organisationShown(String text) {
    return text == null || ORGANISATION.matcher(text).matches() ? text : NO_PRACTICE;
  }

  /** The code of a practice, or what stands for all texts that have not its form. */
  public static String practiceShown(String text) {
    return isPractice(text) ? text : NO_PRACTICE;
  }

  /** The code: in capitals, without what stands around it unseen. */
  public static String of(String text) {
    return bare(text).toUpperCase(Locale.ROOT);
  }

  /**
   * The code of an area: a published one in its one spelling, and one of the job's own as it is.
   */
  public static String ofArea(String text) {
    String code = bare(text);
    return AREA.matcher(code).matches() ? of(code) : code;
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
