package primarycare.table.kind;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import primarycare.figure.Counted;
import primarycare.figure.Protection;
import primarycare.reconcile.RowSummer;
import primarycare.reconcile.RowSums;
import primarycare.table.spec.RecordTable;

/**
 * The rows of a table with their exact counts, for checks alone.
 *
 * @param counts what a first meeting took of them
 * @param <R> the record that states it
 */
public record ExactRows<R extends Record>(RecordTable<R> table, List<R> rows, Counted counts) {

  /** Those of a function that is met for the first time. */
  public static <R extends Record> ExactRows<R> of(
      RecordTable<R> table, Function<Protection, Stream<R>> function) {
    Counted taken = new Counted();
    return new ExactRows<>(table, function.apply(taken).toList(), taken);
  }

  /** The value of a row in a column; of a count of people the exact one. */
  public Object get(R row, String column) {
    return table.counted(row, counts, table.countedPlace(column));
  }

  /** What they come to. */
  <T> T summed(RowSums<T> sums) {
    RowSummer<T> summer = sums.begin(table.spec(), table.countedNames());
    for (R row : rows) {
      IntFunction<Object> cells = column -> table.counted(row, counts, column);
      summer.add(cells);
    }
    return summer.sums();
  }
}
