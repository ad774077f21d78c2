package primarycare.release;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/** Writes the cells of one column, and refuses what its specification does not allow. */
final class CellWriter {

  /** Texts of a column that are kept as bytes: most columns have a few that return. */
  private static final int KEPT = 1 << 12;

  private final TableSpec table;
  private final ColumnSpec column;
  private final ColumnKind kind;
  private final Map<String, Text> texts = new HashMap<>();

  private record Text(Binary stored, long bits) {}

  CellWriter(TableSpec table, ColumnSpec column) {
    this.table = table;
    this.column = column;
    this.kind = ColumnKind.of(column);
  }

  /**
   * Whether a row has a value in this column.
   *
   * @throws IllegalStateException when it has none and must have one, or one of another type
   */
  boolean isFilled(Object value) {
    if (value == null && !column.nullable()) {
      throw broken("is empty, and never may be");
    }
    if (value != null && !kind.holds(value)) {
      throw broken("cannot hold " + value.getClass().getSimpleName());
    }
    return value != null;
  }

  /** Writes a value, and returns what it counts in the {@link PartContent}. */
  long write(RecordConsumer out, Object value) {
    return switch (kind) {
      case TEXT -> text(out, (String) value);
      case DATE -> date(out, (LocalDate) value);
      case WHOLE -> whole(out, (Long) value);
      case NUMBER -> number(out, (Double) value);
      case BOOLEAN -> truth(out, (Boolean) value);
    };
  }

  private long text(RecordConsumer out, String value) {
    if (texts.size() == KEPT) {
      texts.clear();
    }
    Text text = texts.computeIfAbsent(value, CellWriter::text);
    out.addBinary(text.stored());
    return text.bits();
  }

  private static Text text(String value) {
    Binary stored = Binary.fromConstantByteArray(value.getBytes(StandardCharsets.UTF_8));
    return new Text(stored, PartContent.bits(stored));
  }

  private static long date(RecordConsumer out, LocalDate value) {
    int day = Math.toIntExact(value.toEpochDay());
    out.addInteger(day);
    return day;
  }

  private static long whole(RecordConsumer out, long value) {
    out.addLong(value);
    return value;
  }

  private static long number(RecordConsumer out, double value) {
    out.addDouble(value);
    return PartContent.bits(value);
  }

  private static long truth(RecordConsumer out, boolean value) {
    out.addBoolean(value);
    return PartContent.bits(value);
  }

  private IllegalStateException broken(String what) {
    return new IllegalStateException(
        "table " + table.name() + ": column " + column.name() + " " + what);
  }
}
