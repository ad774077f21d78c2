package primarycare.job;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of inputs as people may see them: on a terminal, in a table or in a spreadsheet, none runs,
 * moves or hides anything, and none that looks like a person's is repeated.
 */
public final class Shown {

  private static final int LONGEST = 2000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LABEL = 120;
  private static final int LONGEST_CODE = 40;

  /**
   * Controls, formats that nobody sees, lone halves of signs, and what no standard has assigned.
   */
  private static final String UNSEEN = "\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}";

  private static final Pattern SIGNS = Pattern.compile("[" + UNSEEN + "&&[^\\n]]");
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern HIDDEN = Pattern.compile("[" + UNSEEN + "]");
  private static final Pattern RUNS = Pattern.compile("^[=+\\-@\\s]+(?=.*[\\p{L}\\p{N}])");
  private static final Pattern LABEL =
      Pattern.compile("[^=+\\-@" + UNSEEN + "][^" + UNSEEN + "]*|-|");
  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<!\\d)\\d{3}[ _-]?\\d{3}[ _-]?\\d{4}(?!\\d)");
  private static final Pattern DAY_AND_HOUR =
      Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{2}");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d[A-Z\\d]?[ _]?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL = Pattern.compile("[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+");
  private static final Pattern EXTENSION =
      Pattern.compile("(\\.[A-Za-z]{1,5}(\\.gz)?)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile("(?<=/)");
  private static final int MODULUS = 11;
  private static final int DIGITS = 10;

  private Shown() {}

  /** A text of ours that may hold one of an input: nothing unseen, and no longer than a page. */
  public static String text(String text) {
    String seen = SIGNS.matcher(text).replaceAll("?");
    return seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST) + "\u2026";
  }

  /** The name of an organisation, published as it is but for what a reader cannot see or want. */
  public static String name(String text) {
    String blank = BREAKS.matcher(text).replaceAll(" ");
    String seen = RUNS.matcher(HIDDEN.matcher(blank).replaceAll("")).replaceFirst("").strip();
    return seen.length() <= LONGEST_NAME ? seen : seen.substring(0, LONGEST_NAME).strip();
  }

  /** Whether a text may be published as a label: short, seen whole, and nothing of a person's. */
  public static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && LABEL.matcher(text).matches() && !isPersonal(text);
  }

  /** Whether a text may be published as a code: some codes look like postcodes. */
  public static boolean isCode(String text) {
    return text.length() <= LONGEST_CODE && LABEL.matcher(text).matches() && !isOfOnePerson(text);
  }

  /** A path whose parts are repeated only where they look like nobody's. */
  public static String path(String path) {
    StringBuilder shown = new StringBuilder();
    for (String part : PARTS.splitAsStream(path).toList()) {
      String name = part.endsWith("/") ? part.substring(0, part.length() - 1) : part;
      shown.append(fileName(name)).append(part.substring(name.length()));
    }
    return shown.toString();
  }

  private static String fileName(String name) {
    Matcher end = EXTENSION.matcher(name);
    return !isPersonal(name)
        ? text(name).replace('\n', '?')
        : "(name withheld)" + (end.find() ? end.group(1) : "");
  }

  /** Whether a text holds what looks like an NHS number, a postcode or an address of e-mail. */
  public static boolean isPersonal(String text) {
    return POSTCODE.matcher(text).find() || isOfOnePerson(text);
  }

  private static boolean isOfOnePerson(String text) {
    return MAIL.matcher(text).find()
        || TEN_DIGITS
            .matcher(text)
            .results()
            .map(found -> found.group().replaceAll("\\D", ""))
            .anyMatch(Shown::isNhsNumber);
  }

  /** Ten digits of which the last checks the others, and that are no day and hour. */
  static boolean isNhsNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < DIGITS - 1; i++) {
      sum += (DIGITS - i) * (digits.charAt(i) - '0');
    }
    int check = (MODULUS - sum % MODULUS) % MODULUS;
    return check == digits.charAt(DIGITS - 1) - '0' && !DAY_AND_HOUR.matcher(digits).matches();
  }
}
