package primarycare.disclosure.attack;

/**
 * Somebody who knows more than a release shows, as a practice knows its own counts.
 *
 * @param name in the caller's words
 * @param knows cells of which the exact count is known
 */
public record Reader(String name, int... knows) {}
