package primarycare.table.column;

/** What tables say of the months of a period in which an area has a practice. */
public final class MonthsCovered {

  static final String OF_FEWER =
      " Where a year has fewer than 12, attendances and patients are of these months alone, as of a"
          + " code that is new, and nothing is compared.";

  public static final String DESCRIPTION =
      "Months of the period in which the area has a practice." + OF_FEWER;

  public static final String OF_PRACTICE =
      "Months of the period in which the practice is there." + OF_FEWER;

  public static final String OF_QUINTILE =
      "Months of the period in which a practice of the quintile is on the list." + OF_FEWER;

  private MonthsCovered() {}
}
