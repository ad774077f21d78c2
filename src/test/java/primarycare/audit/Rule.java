package primarycare.audit;

/**
 * What a publisher says of the counts that are shown and hidden.
 *
 * @param smallest the smallest count above 0 that is shown
 * @param base what counts are rounded to
 * @param hiddenLeast the least that a hidden count can be, as far as the rule tells
 * @param hiddenMost the most
 * @param absentIsZero whether a row that is not there says that nobody was counted
 */
record Rule(int smallest, int base, int hiddenLeast, int hiddenMost, boolean absentIsZero) {

  /** More than any count. */
  static final int UNBOUNDED = 1_000_000_000;

  /** 0 is shown, 1 to 7 are hidden, the rest are rounded to the nearest 5. */
  static final Rule HES_ECDS = new Rule(8, 5, 1, 7, true);

  /** The same where what is hidden may be any count: one status for both kinds of hiding. */
  static final Rule ONE_STATUS = new Rule(8, 5, 0, UNBOUNDED, true);

  /** The same where 0 is never hidden. */
  static final Rule PUBLIC = new Rule(8, 5, 1, UNBOUNDED, true);

  /** What a figure's own publication says of it; null where it says nothing. */
  Bounds of(String status, Number value) {
    return switch (String.valueOf(status)) {
      case "exact" -> Bounds.exactly(value.intValue());
      case "rounded" -> rounded(value.intValue());
      case "suppressed" -> new Bounds(hiddenLeast, hiddenMost, true);
      default -> null;
    };
  }

  /** What a figure says that was worked out from what is beside it. */
  Bounds workedOut(long value) {
    return value % base == 0 && value > 0 ? rounded((int) value) : Bounds.exactly((int) value);
  }

  private Bounds rounded(int value) {
    int least = value - base / 2;
    return new Bounds(Math.max(smallest, least), least + base - 1, false);
  }
}
