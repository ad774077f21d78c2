package primarycare.figure;

/**
 * What may be seen of a count of people.
 *
 * @param value null where it may not be seen
 */
public record Shown(Long value, Status status) {

  /** What was done to the count. */
  public enum Status {
    EXACT("exact"),
    ROUNDED("rounded"),
    SUPPRESSED("suppressed"),
    NOT_AVAILABLE("not_available");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /** Its word in tables. */
    public String label() {
      return label;
    }
  }

  /** Of what nobody counted. */
  public static final Shown NOT_AVAILABLE = new Shown(null, Status.NOT_AVAILABLE);

  /** Of a count that is nobody's: as it is. */
  public static Shown ofPublic(long count) {
    return new Shown(count, Status.EXACT);
  }

  /** As a figure that rates are made of: not a number where it may not be seen. */
  public double orNaN() {
    return value == null ? Double.NaN : value;
  }
}
