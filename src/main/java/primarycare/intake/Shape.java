package primarycare.intake;

/** What kind of text a cell holds, in words that do not say what it is. */
final class Shape {

  private Shape() {}

  /** Such as {@code 6 letters}, {@code 1 digit} or {@code letters and digits, 5 characters}. */
  static String of(String text) {
    String cell = text.strip();
    int length = cell.codePointCount(0, cell.length());
    if (cell.isEmpty()) {
      return "blank";
    }
    if (cell.codePoints().allMatch(Character::isLetter)) {
      return count(length, "letter");
    }
    if (cell.codePoints().allMatch(Character::isDigit)) {
      return count(length, "digit");
    }
    boolean plain = cell.codePoints().allMatch(Character::isLetterOrDigit);
    return (plain ? "letters and digits, " : "other signs too, ") + count(length, "character");
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
