package primarycare.layout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * SNOMED CT identifiers: 6 to 18 digits, the last of which checks the others by Verhoeff's method,
 * so that one wrong digit, or two that changed places, are always found. The two digits before it
 * say whose identifier it is: 00 to 02 of the international release, which are short, 10 to 12 of a
 * country's own, which name it by seven digits more. What a spreadsheet leaves of a long identifier
 * ends as only short ones do.
 */
public final class Snomed {

  private static final Pattern FORM =
      Pattern.compile("[1-9]\\d{2,11}0[0-2]\\d|[1-9]\\d{7,14}1[0-2]\\d");
  private static final Pattern TERM = Pattern.compile("\\|\\s*\\p{L}[^|]*\\|");
  private static final String APART = "[^\\p{L}\\p{N}.+]+";

  /** How two symmetries of a pentagon follow one another: its turns, then its reflections. */
  private static final int TURNS = 5;

  private static final int[] MOVED = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
  private static final int MOVES = 8;

  private Snomed() {}

  public static boolean isIdentifier(String text) {
    return FORM.matcher(text).matches() && check(text) == 0;
  }

  /** The parts of a cell of several codes that have a digit, whatever stands between them. */
  static List<String> codes(String cell) {
    return Arrays.stream(TERM.matcher(cell).replaceAll(" ").split(APART))
        .filter(part -> part.chars().anyMatch(Character::isDigit))
        .map(Spreadsheet::whole)
        .toList();
  }

  private static int check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      for (int move = 0; move < i % MOVES; move++) {
        digit = MOVED[digit];
      }
      sum = after(sum, digit);
    }
    return sum;
  }

  private static int after(int first, int second) {
    boolean reflected = first >= TURNS;
    int turned = reflected ? first - second % TURNS + TURNS : first + second;
    return turned % TURNS + (reflected ^ second >= TURNS ? TURNS : 0);
  }
}
