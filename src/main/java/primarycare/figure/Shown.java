package primarycare.figure;

import java.util.Objects;

/** What may be seen of a count of people. */
public final class Shown {

  /** What was done to the count. */
  public enum Status {
    EXACT("exact"),
    ROUNDED("rounded"),
    SUPPRESSED("suppressed"),
    WITHHELD("withheld"),
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

  private static final int UNNUMBERED = -1;

  /** Of what nobody counted. */
  public static final Shown NOT_AVAILABLE = new Shown(null, Status.NOT_AVAILABLE);

  private final Long value;
  private final Status status;
  private final int number;

  /**
   * @param value null where it may not be seen
   */
  public Shown(Long value, Status status) {
    this(value, status, UNNUMBERED);
  }

  private Shown(Long value, Status status, int number) {
    this.value = value;
    this.status = status;
    this.number = number;
  }

  /** Nothing of a count, by the number of which {@link Counted} finds it again. */
  static Shown nothing(int number) {
    return new Shown(null, Status.SUPPRESSED, number);
  }

  public Long value() {
    return value;
  }

  public Status status() {
    return status;
  }

  int number() {
    return number;
  }

  /** Of a count that is nobody's: as it is. */
  public static Shown ofPublic(long count) {
    return new Shown(count, Status.EXACT);
  }

  /** As a figure that rates are made of: not a number where it may not be seen. */
  public double orNaN() {
    return value == null ? Double.NaN : value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shown shown
        && status == shown.status
        && Objects.equals(value, shown.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, status);
  }

  @Override
  public String toString() {
    return value + " " + status.label();
  }
}
