package primarycare.reconcile;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import primarycare.table.spec.TableSpec;

/**
 * Begins to add rows of a table up, where they are made: on the driver, or in each task.
 *
 * @param <T> what they come to
 */
@FunctionalInterface
public interface RowSums<T> extends Serializable {

  /**
   * @param names of the columns of the rows: of exact ones all but rates and statuses
   */
  RowSummer<T> begin(TableSpec spec, String... names);

  /** What the same rows come to in two ways. */
  record Both<A, B>(A one, B other) implements Serializable {}

  /** Adds the same rows up in another way too. */
  default <B> RowSums<Both<T, B>> and(RowSums<B> others) {
    return (spec, names) -> both(begin(spec, names), others.begin(spec, names));
  }

  private static <A, B> RowSummer<Both<A, B>> both(RowSummer<A> one, RowSummer<B> other) {
    return new RowSummer<>() {
      @Override
      public void add(IntFunction<Object> row) {
        one.add(row);
        other.add(row);
      }

      @Override
      public Both<A, B> sums() {
        return new Both<>(one.sums(), other.sums());
      }
    };
  }

  /** Adds the same rows up in each of these ways. */
  static <T> RowSums<List<T>> each(List<RowSums<T>> ways) {
    List<RowSums<T>> each = List.copyOf(ways);
    return (spec, names) -> each(each.stream().map(way -> way.begin(spec, names)).toList());
  }

  private static <T> RowSummer<List<T>> each(Collection<RowSummer<T>> summers) {
    return new RowSummer<>() {
      @Override
      public void add(IntFunction<Object> row) {
        summers.forEach(summer -> summer.add(row));
      }

      @Override
      public List<T> sums() {
        return summers.stream().map(RowSummer::sums).toList();
      }
    };
  }

  /** Adds nothing up. */
  static RowSums<Boolean> ofNothing() {
    return (spec, names) ->
        new RowSummer<>() {
          @Override
          public void add(IntFunction<Object> row) {}

          @Override
          public Boolean sums() {
            return false;
          }
        };
  }
}
