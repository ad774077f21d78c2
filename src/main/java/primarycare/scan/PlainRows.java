package primarycare.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import primarycare.layout.Field;

/** Loaded rows as maps, for readers of a few of them. */
public final class PlainRows {

  private PlainRows() {}

  /**
   * Hands on the rows of each record of a chunk that is loaded.
   *
   * @return how many
   */
  public static long read(Configuration conf, ScanTask task, Consumer<Map<String, Object>> rows)
      throws IOException {
    Interpreter interpreter = task.interpreter();
    long handed = 0;
    try (ChunkReader records = new ChunkReader(conf, task)) {
      for (ByteRecords r = records.next(); r != null && !r.tooLong(); r = records.next()) {
        if (interpreter.read(r) == Interpreter.Verdict.LOADED) {
          List<Map<String, Object>> read = of(interpreter, r);
          read.forEach(rows);
          handed += read.size();
        }
      }
    }
    return handed;
  }

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
            ReadText known = slot.reader().known(slot.number());
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
