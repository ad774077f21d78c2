package primarycare.fact;

/**
 * What of an attendance tables ask about, besides its month and practice.
 *
 * @param department type of the department, 1 to 4; 0 where it is not known
 * @param sex {@link #FEMALE}, {@link #MALE}; 0 where it is not known
 * @param age in completed years; {@link #NO_AGE} where it is not known
 * @param signs the bits of {@link Signs}
 */
public record AttendanceCell(int department, int sex, int age, int signs) {

  public static final int FEMALE = 1;
  public static final int MALE = 2;
  public static final int NO_AGE = -1;

  static final int SIGNS = 1 << 15;
  static final int AGES = 1 << 8;
  static final int SEXES = 1 << 2;

  /** All of it in one number, in which attendances alike lie side by side. */
  public long number() {
    return number(department, sex, age, signs);
  }

  static long number(int department, int sex, int age, int signs) {
    return (((long) department * SEXES + sex) * AGES + age + 1) * SIGNS + signs;
  }

  /** What a number stands for. */
  public static AttendanceCell of(long number) {
    long left = number / SIGNS;
    int age = (int) (left % AGES) - 1;
    left /= AGES;
    return new AttendanceCell(
        (int) (left / SEXES), (int) (left % SEXES), age, (int) (number % SIGNS));
  }
}
