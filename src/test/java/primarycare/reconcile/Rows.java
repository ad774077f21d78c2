package primarycare.reconcile;

import java.util.List;
import java.util.stream.Stream;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

/** Rows of the reconciliation, told as text. */
final class Rows {

  private Rows() {}

  static RowTable of(Stream<Reconciliation> rows) {
    return RowTable.of(RecordTable.of(Reconciliation.class), rows);
  }

  /** These columns of each row that they tell apart. */
  static List<String> told(Stream<Reconciliation> rows, String... columns) {
    return of(rows).distinct(columns);
  }
}
