package primarycare.figure;

/**
 * Says what may be seen of the counts of a table.
 *
 * <p>A table's function meets two of them: first {@link Counted}, which takes each count and shows
 * nothing, and when all counts are known one that answers. It does not know which it meets.
 */
public interface Protection {

  Shown show(Count count);

  /** What may be seen of an estimate; null where nothing may, or where there is none. */
  Double show(Estimated estimate);
}
