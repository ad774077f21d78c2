package primarycare.table.column;

/** What tables say of shares of those who tell of a thing. */
public final class ToldWords {

  public static final String COMPLETENESS =
      " as a share of all, from 0 to 1: how many of them could tell.";
  public static final String METHOD =
      " No share stands where too few attendances have the field recorded (a rule of display,"
          + " display.completenessPercent of the job, 50 if not given): the bounds beside it say"
          + " what it is of all attendances if none, or all, of the others were such.";

  private ToldWords() {}
}
