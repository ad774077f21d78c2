package primarycare.reconcile;

import java.util.function.IntFunction;

/**
 * Adds rows of a table up, with their exact counts or as they are shown.
 *
 * @param <T> what they come to
 */
public interface RowSummer<T> {

  /**
   * Adds a row.
   *
   * @param row its cells, by the places of their columns
   */
  void add(IntFunction<Object> row);

  /** What the rows so far come to. */
  T sums();
}
