package primarycare.conform;

/** Columns of frames of A&amp;E attendances that count. */
final class Attendances {

  static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  private Attendances() {}
}
