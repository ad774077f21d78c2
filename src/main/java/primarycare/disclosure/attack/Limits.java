package primarycare.disclosure.attack;

/**
 * How far an attack goes.
 *
 * @param mustBeLeft fewest values that a secret count must have left
 * @param mostCells of a part of the release that is solved at once
 * @param mostSolved parts that are solved in one attack
 */
public record Limits(int mustBeLeft, int mostCells, int mostSolved) {}
