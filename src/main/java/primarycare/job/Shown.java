package primarycare.job;

/** A text as it may be shown: nothing in it that a terminal obeys or a reader cannot see. */
public final class Shown {

  /** More than any message of ours has. */
  private static final int LONGEST = 4000;

  private static final int MARK = '?';

  private Shown() {}

  /** The text in one line that is no longer than a message. */
  public static String line(String text) {
    return line(text, LONGEST);
  }

  /** The text in one line of so many characters at most. */
  public static String line(String text, int most) {
    int length = text.codePointCount(0, text.length());
    boolean plain = length <= most && text.codePoints().noneMatch(Shown::isUnseen);
    if (plain) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(most).map(Shown::replaced).forEach(shown::appendCodePoint);
    return length <= most ? shown.toString() : shown + "\u2026";
  }

  /** Whether a character stands for no sign of its own: a control, a mark of direction, a half. */
  public static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static int replaced(int c) {
    if (!isUnseen(c)) {
      return c;
    }
    return Character.isWhitespace(c) ? ' ' : MARK;
  }
}
