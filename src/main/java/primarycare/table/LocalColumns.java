package primarycare.table;

/** What every table of a local file says in the same words. */
final class LocalColumns {

  /** The value of the period of a table by year. */
  static final String YEAR = "year";

  /** The same of one by month. */
  static final String MONTH_PERIOD = "month";

  static final String EVERY_MONTH =
      " All months of the inputs are published, whichever months the job asks for.";

  static final String MONTH_DESCRIPTION = "First day of the month.";
  static final String MONTHLY = "Length of the period: month.";
  static final String YEAR_DESCRIPTION = "First day of the year to which the row applies.";
  static final String YEARLY = "Length of the period: year.";
  static final String NO_AREA_NAME = "it has none, for example all, or no source names it";

  private LocalColumns() {}
}
