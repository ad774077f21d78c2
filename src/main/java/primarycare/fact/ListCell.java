package primarycare.fact;

/**
 * A number of patients on a list: those of a sex and age, or all of a sex or list.
 *
 * @param sex {@link #FEMALE}, {@link #MALE} or {@link #BOTH}
 * @param place of the cell among those of its {@link ListDetail}
 * @param patients at most 2^53
 */
public record ListCell(int sex, int place, long patients) {

  public static final int FEMALE = 0;
  public static final int MALE = 1;
  public static final int BOTH = 2;

  static final int PLACES = 1 << 7;
  static final int SEXES = 1 << 2;

  /** All of it in one number, in which cells of as many patients lie side by side. */
  public long number() {
    return Math.multiplyExact(patients, SEXES * PLACES) + (long) sex * PLACES + place;
  }

  /** What a number stands for. */
  public static ListCell of(long number) {
    long left = number / PLACES;
    return new ListCell((int) (left % SEXES), (int) (number % PLACES), left / SEXES);
  }
}
