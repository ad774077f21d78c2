package primarycare.disclosure.attack;

/**
 * A secret count that has too few values left.
 *
 * @param left how many
 * @param reader to whom: {@link #ANYBODY}, or one who knows more, by name
 * @param relation the key of the relation that left them; {@link #ALONE} where none did, and {@link
 *     #TOGETHER} where it takes several at once
 */
public record Narrow(int cell, long left, String reader, String relation) {

  /** Everybody who has the release. */
  public static final String ANYBODY = "anybody";

  /** What is seen of the count itself. */
  public static final String ALONE = "what is seen of the count itself";

  /** Relations that leave enough one by one. */
  public static final String TOGETHER = "several relations together";

  /** Whether it takes several relations at once. */
  public boolean isTogether() {
    return relation.equals(TOGETHER);
  }
}
