package primarycare.disclosure.attack;

/**
 * How far an attack goes.
 *
 * @param mustBeLeft fewest values that a secret count must have left
 * @param mostCells of a part of the release that is solved at once
 * @param mostSolved parts that are solved for one reader, each time that all is looked at
 * @param looksForValues whether none passes until its values are found; if not, one passes that is
 *     not found narrow
 */
public record Limits(int mustBeLeft, int mostCells, int mostSolved, boolean looksForValues) {

  /** None passes until its values are found. */
  public Limits(int mustBeLeft, int mostCells, int mostSolved) {
    this(mustBeLeft, mostCells, mostSolved, true);
  }

  /** Of a whole release, so that it is attacked in seconds. */
  public static Limits ofRelease(int mustBeLeft) {
    return new Limits(mustBeLeft, 60, 4_000, false);
  }

  /** Of sums one after the other, without a look at what they tell together. */
  public static Limits ofSums(int mustBeLeft) {
    return new Limits(mustBeLeft, 0, 0, false);
  }

  boolean isTooFew(long values) {
    return values < mustBeLeft;
  }
}
