package primarycare.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.figure.Counted;
import primarycare.figure.Protection;
import primarycare.spec.RecordTable;

/**
 * The rows of a table with their exact counts, for checks alone.
 *
 * @param columns all but rates and statuses
 */
record ExactRows(StructType columns, List<Row> rows) {

  /** Those of a function that is met for the first time. */
  static <R extends Record> ExactRows of(
      RecordTable<R> table, Function<Protection, Stream<R>> function) {
    Counted taken = new Counted();
    return new ExactRows(
        table.counted(), function.apply(taken).map(row -> table.counts(row, taken)).toList());
  }

  /** The value of a row in a column. */
  Object get(Row row, String column) {
    return row.get(columns.fieldIndex(column));
  }
}
