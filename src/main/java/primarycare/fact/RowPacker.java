package primarycare.fact;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.intake.Fact;

/** Makes facts of rows of a frame, as they are made of the rows of a file. */
final class RowPacker {

  /** How the rows become facts, known in every task. */
  interface Way extends Supplier<Packing>, Serializable {}

  private final List<String> columns;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private record Entry(int[] rows, Map<String, ReadColumn> columns) {}

  private RowPacker(List<String> columns) {
    this.columns = columns;
  }

  /**
   * Rows of {@link Fact}.
   *
   * @param rows with their entry
   */
  static Dataset<Row> facts(Dataset<Row> rows, Way way) {
    List<String> columns = way.get().columns().stream().sorted().toList();
    Column[] read =
        Stream.concat(Stream.of(Fact.ENTRY), columns.stream())
            .map(functions::col)
            .toArray(Column[]::new);
    List<String> names = new ArrayList<>(columns);
    MapPartitionsFunction<Row, Row> pack =
        some -> {
          RowPacker packer = new RowPacker(names);
          some.forEachRemaining(packer::add);
          return packer.facts(way.get());
        };
    return rows.select(read).mapPartitions(pack, Encoders.row(Fact.SCHEMA));
  }

  private void add(Row row) {
    Entry entry =
        entries.computeIfAbsent(row.getString(0), name -> new Entry(new int[1], columns()));
    for (int i = 0; i < columns.size(); i++) {
      entry.columns.get(columns.get(i)).add(plain(row.get(i + 1)));
    }
    entry.rows[0]++;
  }

  private Map<String, ReadColumn> columns() {
    Map<String, ReadColumn> of = new LinkedHashMap<>();
    columns.forEach(name -> of.put(name, new ReadColumn()));
    return of;
  }

  /** A value as the store's files hold it. */
  static Object plain(Object value) {
    if (value instanceof java.sql.Date date) {
      return date.toLocalDate().toEpochDay();
    }
    if (value instanceof LocalDate day) {
      return day.toEpochDay();
    }
    return value instanceof BigDecimal decimal
        ? (Object) decimal.unscaledValue().longValueExact()
        : value;
  }

  private Iterator<Row> facts(Packing packing) {
    Packer packer = new Packer();
    entries.forEach(
        (name, entry) -> packing.pack(packer, name, new ReadRows(entry.rows[0], entry.columns)));
    Iterator<Fact> facts = packer.facts();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return facts.hasNext();
      }

      @Override
      public Row next() {
        return facts.next().row();
      }
    };
  }
}
