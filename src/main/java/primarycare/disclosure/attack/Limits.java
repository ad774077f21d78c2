package primarycare.disclosure.attack;

/**
 * How far an attack goes.
 *
 * @param mustBeLeft fewest values that a secret count must have left
 * @param mostCells of a part of the release that is solved at once
 * @param mostSolved parts that are solved for one reader, each time that all is looked at
 * @param search for values of what is left
 */
public record Limits(int mustBeLeft, int mostCells, int mostSolved, Search search) {

  /**
   * How much is done for a count to which one sum after the other leaves values enough.
   *
   * @param mostLeft one to which more are left passes
   * @param walks how often it is walked from the exact counts
   * @param attempts how many others are hidden where it is not found out; with none it passes, and
   *     is told
   */
  public record Search(int mostLeft, int walks, int attempts) {

    /** None passes until its values are found. */
    static final Search THOROUGH = new Search(Integer.MAX_VALUE, 12, 20);

    /** Of a whole release: those are looked at to which few more than enough are left. */
    static final Search OF_RELEASES = new Search(30, 0, 0);
  }

  /** Of a whole release, so that it is attacked in seconds. */
  public static Limits ofRelease(int mustBeLeft) {
    return new Limits(mustBeLeft, 60, 4_000, Search.OF_RELEASES);
  }

  public Limits(int mustBeLeft, int mostCells, int mostSolved) {
    this(mustBeLeft, mostCells, mostSolved, Search.THOROUGH);
  }

  boolean isTooFew(long values) {
    return values < mustBeLeft;
  }
}
