package primarycare.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import primarycare.layout.Field;

/** Loaded rows as maps, for readers of a few of them. */
final class PlainRows {

  private PlainRows() {}

  /** The rows of the record that an interpreter has just read, without the columns they lack. */
  static List<Map<String, Object>> of(Interpreter interpreter, ByteRecords record) {
    return interpreter.rows().stream().map(row -> row(row, record)).toList();
  }

  private static Map<String, Object> row(Map<String, Slot> slots, ByteRecords record) {
    Map<String, Object> row = new TreeMap<>();
    slots.forEach(
        (name, slot) -> {
          if (slot.number() == FieldReader.ITSELF) {
            row.put(name, text(record, slot.position()));
          } else {
            Known known = slot.field().known(slot.number());
            put(row, name, known.value());
            put(row, name + Field.MISSING_SUFFIX, known.missing());
          }
        });
    return row;
  }

  private static void put(Map<String, Object> row, String name, Object value) {
    if (value != null) {
      row.put(name, value);
    }
  }

  private static String text(ByteRecords record, int cell) {
    return new String(
        record.bytes(), record.from(cell), record.length(cell), StandardCharsets.US_ASCII);
  }
}
