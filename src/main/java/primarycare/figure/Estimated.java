package primarycare.figure;

/**
 * An amount worked out from exact counts of people, which no table publishes as it is: from many of
 * them together the counts could be worked out.
 *
 * @param exact for what protects it; not a number where there is none
 */
public record Estimated(double exact) {

  /** Says nothing of how much it is. */
  @Override
  public String toString() {
    return "an estimate of people";
  }
}
