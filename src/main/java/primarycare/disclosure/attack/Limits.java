package primarycare.disclosure.attack;

/**
 * How far an attack goes.
 *
 * @param mustBeLeft fewest values that a secret count must have left
 * @param mostCells of a part of the release that is solved at once
 * @param mostSolved parts that are solved for one reader, each time that all is looked at
 */
public record Limits(int mustBeLeft, int mostCells, int mostSolved) {

  boolean isTooFew(long values) {
    return values < mustBeLeft;
  }
}
