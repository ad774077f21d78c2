package primarycare.job;

/**
 * A value that a table sets one of its measures beside.
 *
 * @param definition what the value counts: where it is a name of the table's own definitions, the
 *     measure is compared with it
 * @param source whose it is
 * @param date of which day, month or year; blank where the job does not say
 * @param direction on which side of the value the measure should be; blank where the job does not
 *     say
 */
public record Target(
    String table,
    String column,
    double value,
    String definition,
    String source,
    String date,
    String direction) {

  public static final String AT_MOST = "at most";
  public static final String AT_LEAST = "at least";

  public Target(
      String table, String column, double value, String definition, String source, String date) {
    this(table, column, value, definition, source, date, "");
  }

  /** Whether it is of a column of a table. */
  public boolean isOf(String ofTable, String ofColumn) {
    return table.equals(ofTable) && column.equals(ofColumn);
  }

  /** What a reader must know beside the value: definition, source and date in one line. */
  public String caption() {
    return date.isBlank()
        ? definition + " (" + source + ")"
        : definition + " (" + source + ", " + date + ")";
  }
}
