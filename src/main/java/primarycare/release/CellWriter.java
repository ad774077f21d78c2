package primarycare.release;

import java.io.IOException;
import java.time.LocalDate;
import primarycare.columnar.CellSum;
import primarycare.columnar.RowColumn;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.TableSpec;

/** Writes the cells of one column, and refuses what its specification does not allow. */
final class CellWriter {

  private final TableSpec table;
  private final ColumnSpec column;
  private final ColumnKind kind;
  private final RowColumn cells;

  CellWriter(TableSpec table, ColumnSpec column) {
    this.table = table;
    this.column = column;
    this.kind = ColumnKind.of(column);
    this.cells = new RowColumn(kind.field(column));
  }

  RowColumn cells() {
    return cells;
  }

  /**
   * Writes the cell of the next row.
   *
   * @throws IllegalStateException when it has no value and must have one, or one of another type
   */
  void write(Object value) throws IOException {
    if (value == null) {
      writeNull();
    } else if (kind == ColumnKind.TEXT && value instanceof String text) {
      cells.add(text);
    } else if (kind == ColumnKind.WHOLE && value instanceof Long number) {
      cells.add((long) number);
    } else if (kind == ColumnKind.NUMBER && value instanceof Double number) {
      cells.add(CellSum.bits(number));
    } else if (kind == ColumnKind.DATE && value instanceof LocalDate day) {
      cells.add((long) Math.toIntExact(day.toEpochDay()));
    } else if (kind == ColumnKind.BOOLEAN && value instanceof Boolean truth) {
      cells.add(CellSum.bits(truth));
    } else {
      throw broken("cannot hold " + value.getClass().getSimpleName());
    }
  }

  private void writeNull() throws IOException {
    if (!column.nullable()) {
      throw broken("is empty, and never may be");
    }
    cells.addNull();
  }

  private IllegalStateException broken(String what) {
    return new IllegalStateException(
        "table " + table.name() + ": column " + column.name() + " " + what);
  }
}
