package primarycare.job;

/** Lengths of the periods that attendances are counted over. */
public enum Span {
  MONTH("month", 1),
  ROLLING_YEAR("rolling_12_months", 12);

  private final String label;
  private final int months;

  Span(String label, int months) {
    this.label = label;
    this.months = months;
  }

  /** Its name in job files and tables. */
  public String label() {
    return label;
  }

  public int months() {
    return months;
  }
}
