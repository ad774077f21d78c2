package primarycare.statistics;

/**
 * The confidence levels that are published: 95%, and the 99.8% of an outer funnel line.
 *
 * <p>Both are two-sided; {@link #z} is the standard normal quantile at {@code 1 - tail}.
 */
public enum Level {
  P95(1.959963984540054, 0.025),
  P99_8(3.090232306167813, 0.001);

  private final double z;
  private final double tail;

  Level(double z, double tail) {
    this.z = z;
    this.tail = tail;
  }

  /** How many standard errors the limit lies from the centre. */
  public double z() {
    return z;
  }

  /** The probability beyond either limit. */
  public double tail() {
    return tail;
  }
}
