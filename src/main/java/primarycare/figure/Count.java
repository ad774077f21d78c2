package primarycare.figure;

import java.io.Serializable;

/**
 * An exact number of people or attendances, which no table publishes as it is.
 *
 * @param exact for what protects it and what checks it
 */
public record Count(long exact) implements Serializable {

  public static Count of(long people) {
    return new Count(people);
  }

  /** Both of them together. */
  public Count plus(Count other) {
    return new Count(Math.addExact(exact, other.exact));
  }

  /** Whether there is nobody, which is shown as it is. */
  public boolean isZero() {
    return exact == 0;
  }

  /**
   * Whether those who carry a field tell of all: some of all carry it, or there is nobody to. Where
   * they do not, nothing is known, which is not a nought.
   */
  public boolean isToldOf(Count all) {
    return !isZero() || all.isZero();
  }

  /** Says nothing of how many there are. */
  @Override
  public String toString() {
    return "a count of people";
  }
}
