package primarycare.figure;

import java.io.Serializable;

/**
 * An exact number of people or attendances, which no table publishes as it is.
 *
 * <p>Two are equal that are as many, whomever they count.
 *
 * @param exact for what protects it and what checks it
 * @param key whom it counts; null where that is not said, and no table may publish it
 * @param among how many people it is of at most, or are registered in the group that it is of;
 *     {@link #MANY} where that is not known
 */
public record Count(long exact, CountKey key, long among) implements Serializable {

  /** More than any preset asks for. */
  public static final long MANY = Long.MAX_VALUE;

  /** One that does not say whom it counts. */
  public static Count of(long people) {
    return new Count(people, null, MANY);
  }

  /** One of which no other tells, as of the records of a file. */
  public static Count alone(long people) {
    return new Count(people, CountKey.ALONE, MANY);
  }

  public static Count of(long people, CountKey key) {
    return new Count(people, key, MANY);
  }

  /** As many, of whom it is said who they are. */
  public Count withKey(CountKey whom) {
    return new Count(exact, whom, among);
  }

  /** As many, of whom it is known among how few people they are. */
  public Count among(long people) {
    return new Count(exact, key, Math.min(among, people));
  }

  /** Whether there is somebody, of fewer people than these, or of a group of fewer. */
  public boolean isOfFewer(long people) {
    return !isZero() && among < people;
  }

  /** Both of them together, which do not say whom they count. */
  public Count plus(Count other) {
    return of(Math.addExact(exact, other.exact));
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Count count && exact == count.exact;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exact);
  }

  /** Says nothing of how many there are. */
  @Override
  public String toString() {
    return "a count of people";
  }
}
