package primarycare.job;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells whether a text looks like a person's: an NHS number whose last digit checks the others, a
 * postcode of the United Kingdom, or an e-mail address.
 */
public final class PersonText {

  /** What stands for a name that looks like a person's. */
  public static final String MASK = "[name masked]";

  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<!\\d)(\\d{3})[ _-]?(\\d{3})[ _-]?(\\d{4})(?!\\d)");

  /** A year, month, day and hour, as programs put them into the names of files. */
  private static final Pattern HOUR_OF_A_DAY =
      Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])");

  /** The letters that postcodes begin with. */
  private static final String AREAS =
      "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUYX]?|H[ADGPRSUX]|I[GMPV]|JE"
          + "|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?"
          + "|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|Z[EZ]";

  /** The second half's letters are no C, I, K, M, O or V; a first, second or third is no half. */
  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![A-Z0-9])(?:"
              + AREAS
              + ")\\d[A-Z\\d]?[ _-]{0,2}(?!1ST|2ND|3RD|\\dTH)\\d[ABD-HJLNP-UW-Z]{2}(?![A-Z0-9])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+");

  /** So many names stand in a message. */
  private static final int SOME = 3;

  private static final int CHECKED = 9;
  private static final int MODULUS = 11;

  private PersonText() {}

  /** Whether an NHS number, a postcode or an e-mail address stands in a text. */
  public static boolean isIn(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return holdsContact(plain) || POSTCODE.matcher(plain).find();
  }

  /** Whether an NHS number or an e-mail address does: a postcode may be an organisation's. */
  public static boolean isNumberOrAddressIn(String text) {
    return holdsContact(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /**
   * Whether a name of a column or a file should not be repeated: it looks like a person's, holds
   * what a terminal obeys or a reader cannot see, or begins as a formula of a spreadsheet does.
   */
  public static boolean isNoName(String name) {
    return isFormula(name)
        || isFormula(name.strip())
        || name.codePoints().anyMatch(PersonText::isOdd)
        || isIn(name);
  }

  /** A name or a code as it may be told: masked whole where it should not be repeated. */
  public static String shown(String name) {
    return isNoName(name) ? MASK : name;
  }

  /** The first few of some names or codes, as they may be told, and how many more there are. */
  public static String some(Collection<String> names) {
    List<String> first = names.stream().limit(SOME).map(PersonText::shown).toList();
    return String.join(", ", first)
        + (names.size() > SOME ? " and " + (names.size() - SOME) + " more" : "");
  }

  /** Whether a spreadsheet would run a text. */
  public static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  /** Line breaks stand in the names of columns that publishers wrote in sheets. */
  private static boolean isOdd(int c) {
    return Shown.isUnseen(c) && c != '\n' && c != '\r' && c != '\t' && c != '\uFEFF';
  }

  private static boolean holdsContact(String plain) {
    return EMAIL.matcher(plain).find()
        || TEN_DIGITS
            .matcher(plain)
            .results()
            .filter(digits -> !HOUR_OF_A_DAY.matcher(digits.group()).matches())
            .map(PersonText::digits)
            .anyMatch(PersonText::isNhsNumber);
  }

  private static String digits(MatchResult result) {
    return result.group(1) + result.group(2) + result.group(3);
  }

  /** Whether the last of ten digits checks the others, by the modulus 11 of NHS numbers. */
  static boolean isNhsNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < CHECKED; i++) {
      sum += (CHECKED + 1 - i) * Character.digit(digits.charAt(i), 10);
    }
    int check = (MODULUS - sum % MODULUS) % MODULUS;
    return check == Character.digit(digits.charAt(CHECKED), 10);
  }
}
