package primarycare.table;

/** What tables by department group say in the same words. */
final class Groups {

  static final String DEPARTMENT_DESCRIPTION =
      "all, type 1, type 2, type 3 and 4; all also holds departments whose type is not known.";

  private Groups() {}
}
