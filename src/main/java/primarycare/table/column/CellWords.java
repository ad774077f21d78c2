package primarycare.table.column;

/**
 * What tables say of their cells, as {@link primarycare.job.PublishedCells} and areas have them.
 */
public final class CellWords {

  /** Before what a table has less of by default. */
  public static final String UNLESS = " Unless the job asks for all cells: ";

  public static final String AGES =
      "ages are of all department groups together, and those of a month of both sexes together"
          + " and not of practices";

  public static final String YEARS = "a year ends with a quarter, or is the last one";

  public static final String SMALL =
      "an area that has fewer than three practices in some month has the cells of a practice";

  public static final String NO_MONTHS =
      "an area that has fewer than three practices in some month has no months, which the job's"
          + " periods bring back";

  public static final String TYPES = "a type of area whose areas are those of another has no rows.";

  private CellWords() {}
}
