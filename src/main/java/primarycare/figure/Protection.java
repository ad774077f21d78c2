package primarycare.figure;

/**
 * Says what may be seen of the counts of a table.
 *
 * <p>A table's function meets two of them: first {@link Counted}, which takes each count and shows
 * nothing, and when all counts are known one that answers. It does not know which it meets.
 */
public interface Protection {

  Shown show(Count count);

  /** The same of a count that may not be known: nobody counted where no record could tell. */
  default Shown show(Count count, boolean isKnown) {
    return isKnown ? show(count) : Shown.NOT_AVAILABLE;
  }

  /** Whether there may be somebody: not where nobody is shown. */
  default boolean mayBeSomebody(Count count) {
    return !Long.valueOf(0).equals(show(count).value());
  }

  /** What a suppressed count is taken for where a figure is made of many. */
  long middleOfSuppressed();

  /** How much more than the exact count a shown one is at most. */
  long mostAdded();
}
