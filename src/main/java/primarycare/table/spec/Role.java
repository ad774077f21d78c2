package primarycare.table.spec;

/** What a column is to its table, which decides how it is protected, derived and described. */
public enum Role {
  /** Part of the key: with the other keys it names one row. */
  KEY("key"),
  /** Says more about the row. */
  ATTRIBUTE("attribute"),
  /** A count of people who attended: protected before it is published, with a status beside it. */
  DISCLOSIVE_COUNT("count of people"),
  /** Whether the count beside it is exact, rounded, suppressed, withheld or not available. */
  STATUS("status"),
  /** A count or amount of public things: practices, lists, FTE. */
  PUBLIC_AMOUNT("amount"),
  /** One column over another, times a multiplier, derived after protection. */
  RATE("rate");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
