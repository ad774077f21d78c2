package primarycare.table.column;

/** What every table of a local file says in the same words. */
public final class LocalColumns {

  /** The value of the period of a table by year. */
  public static final String YEAR = "year";

  /** The same of one by month. */
  public static final String MONTH_PERIOD = "month";

  public static final String EVERY_MONTH =
      " All months of the inputs are published, whichever months the job asks for.";

  public static final String MONTH_DESCRIPTION = "First day of the month.";
  public static final String MONTHLY = "Length of the period: month.";
  public static final String YEAR_DESCRIPTION = "First day of the year to which the row applies.";
  public static final String YEARLY = "Length of the period: year.";
  public static final String NO_AREA_NAME = "it has none, for example all, or no source names it";

  private LocalColumns() {}
}
