package primarycare.sample;

/**
 * What is wrong with a few records: one in six thousand, each kind in turn. A repeated id is that
 * of another attendance at the same hospital.
 */
enum Dirt {
  NONE,
  AGE_TEXT,
  AGE_OUT_OF_RANGE,
  IMPOSSIBLE_DATE,
  SEX_CODE,
  BLANK_ID,
  SHORT_RECORD,
  REPEATED_ID;

  static final long EVERY = 6_000;

  private static final long FIRST = 2_999;
  private static final Dirt[] KINDS = values();

  /**
   * @param number of the attendance among those of all months
   */
  static Dirt of(long number) {
    if (number % EVERY != FIRST) {
      return NONE;
    }
    return KINDS[1 + (int) (number / EVERY % (KINDS.length - 1))];
  }
}
