package primarycare.table.column;

/** What tables say of shares of those who tell of a thing. */
public final class ToldWords {

  public static final String SHARE =
      " as a share of the attendances with the field recorded, from 0 to 1.";
  public static final String COMPLETENESS =
      " as a share of all that could have the field, from 0 to 1: how complete it is.";
  public static final String LEAST =
      " as a share of all, if none of those without the field were such; from 0 to 1.";
  public static final String MOST =
      " as a share of all, if all of those without the field were such; from 0 to 1.";
  public static final String INCOMPLETE =
      "a count of it is empty, or too few attendances have the field recorded for one figure, by a"
          + " rule of display: display.completenessPercent of the job, 50 if not given";
  public static final String METHOD =
      " No share stands where too few attendances have the field recorded (a rule of display,"
          + " display.completenessPercent of the job, 50 if not given): the bounds beside it say"
          + " what it is of all attendances if none, or all, of the others were such.";

  private ToldWords() {}
}
