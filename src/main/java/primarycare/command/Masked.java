package primarycare.command;

/** A value without what it says: of its letters and digits only the shape is left. */
final class Masked {

  static final String BLANK = "(blank)";
  private static final int LONGEST = 24;

  private Masked() {}

  /**
   * The shape of a text: a capital as A, any other letter as a, a digit as 9, the rest as it is.
   *
   * <p>What a terminal would obey, and not show, becomes a question mark.
   */
  static String of(String text) {
    if (text == null || text.codePoints().allMatch(Masked::isBlank)) {
      return BLANK;
    }
    int length = text.codePointCount(0, text.length());
    StringBuilder shape = new StringBuilder();
    text.codePoints().limit(LONGEST).map(Masked::masked).forEach(shape::appendCodePoint);
    return length > LONGEST ? shape + "\u2026 (" + length + " characters)" : shape.toString();
  }

  private static int masked(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 'A';
      case Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          'a';
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> '9';
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '?';
      default -> Character.isAlphabetic(c) ? 'a' : c;
    };
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
