package primarycare.organisation;

/**
 * Where the sources of organisations contradict themselves or each other, and what settles it.
 *
 * @param foundIn the source
 * @param practice blank where it is of no single one
 * @param area code; blank for none
 * @param other code of the other area or practice; blank for none
 * @param days concerned
 */
public record Conflict(
    String issue,
    String foundIn,
    String practice,
    String area,
    String other,
    Span days,
    String settledBy) {}
