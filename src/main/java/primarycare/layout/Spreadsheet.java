package primarycare.layout;

import java.util.regex.Pattern;

/**
 * What a spreadsheet leaves of a text that looks like a number: it keeps 15 digits, and writes long
 * ones as {@code 1.07703E+15}.
 */
public final class Spreadsheet {

  private static final Pattern SCIENTIFIC =
      Pattern.compile("[+-]?\\d(\\.\\d+)?E\\+\\d+", Pattern.CASE_INSENSITIVE);
  private static final Pattern CUT = Pattern.compile("\\d{15}0{1,5}");
  private static final Pattern DECIMALS = Pattern.compile("(\\d+)\\.0+");
  private static final Pattern AS_TEXT = Pattern.compile("='?\"?([^\"]*)\"?|'(.*)");

  private Spreadsheet() {}

  /** Whether a text is a number in scientific notation. */
  public static boolean isScientific(String text) {
    return SCIENTIFIC.matcher(text).matches();
  }

  /** Whether a text is a long number that has noughts from the sixteenth digit on. */
  static boolean isCut(String text) {
    return CUT.matcher(text).matches();
  }

  /** The code that was written so that a spreadsheet keeps it, or as a number with decimals. */
  static String whole(String text) {
    var kept = AS_TEXT.matcher(text);
    String code = !kept.matches() ? text : kept.group(1) == null ? kept.group(2) : kept.group(1);
    var number = DECIMALS.matcher(code);
    return number.matches() ? number.group(1) : code;
  }
}
