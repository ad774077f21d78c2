package primarycare.table.column;

/** What tables by department group say in the same words. */
public final class Groups {

  public static final String DEPARTMENT_DESCRIPTION =
      "all, type 1, type 2, type 3 and 4; all also holds departments whose type is not known.";

  private Groups() {}
}
