package primarycare.statistics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.command.Runs;
import primarycare.support.Shared;

/**
 * A file of published vectors: its cells as columns, held against what the columns of the package
 * give for the same row, in one query.
 */
final class Golden {

  static final double NINE_DIGITS = 5e-10;

  private final String file;
  private final Dataset<Row> rows;
  private final List<String> cells = new ArrayList<>();
  private final List<Column> found = new ArrayList<>();
  private final List<Double> tolerances = new ArrayList<>();
  private final List<Double> additions = new ArrayList<>();

  private Golden(String file, Dataset<Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /** Holds cells of the file against rows that were derived from its frame. */
  static Golden of(String file, Dataset<Row> rows) {
    return new Golden(file, rows);
  }

  /**
   * The rows of a file: a cell is STRING, of a column named as text, else DOUBLE; blank is null.
   */
  static Dataset<Row> frame(String file, String... text) {
    List<Row> rows = new ArrayList<>();
    StructType schema = new StructType();
    for (NamedCsvRecord record : records(file)) {
      if (rows.isEmpty()) {
        for (String name : record.getHeader()) {
          boolean words = Set.of(text).contains(name);
          schema = schema.add(name, words ? DataTypes.StringType : DataTypes.DoubleType);
        }
      }
      List<Object> values = new ArrayList<>();
      for (String name : record.getHeader()) {
        String cell = record.getField(name);
        boolean missing = cell.isEmpty() || cell.equals("NA");
        boolean words = Set.of(text).contains(name);
        values.add(missing ? null : words ? (Object) cell : Double.valueOf(cell));
      }
      rows.add(RowFactory.create(values.toArray()));
    }
    return Runs.spark()
        .createDataFrame(rows, schema)
        .withColumn("row", monotonically_increasing_id());
  }

  static List<NamedCsvRecord> records(String file) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(Shared.file("golden/" + file))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A cell is this column, to nine significant digits. */
  Golden cell(String name, Column column) {
    return cell(name, column, NINE_DIGITS);
  }

  /** A cell is this column, to a part of itself. */
  Golden cell(String name, Column column, double tolerance) {
    return cell(name, column, tolerance, 0);
  }

  /** A cell is this column, to a part of what it is when so much is added. */
  Golden cell(String name, Column column, double tolerance, double added) {
    cells.add(name);
    found.add(column.as("found_" + name));
    tolerances.add(tolerance);
    additions.add(added);
    return this;
  }

  /** Compares all cells that were named, and fails unless they are as many as there should be. */
  void holds(int cellsOfTheFile) {
    List<Column> columns = new ArrayList<>(cells.stream().map(name -> col(name)).toList());
    columns.addAll(found);
    int compared = 0;
    for (Row row : rows.select(columns.toArray(Column[]::new)).collectAsList()) {
      for (int i = 0; i < cells.size(); i++) {
        agrees(row, i);
        compared++;
      }
    }
    Tally.compared(file, compared, cellsOfTheFile);
  }

  private void agrees(Row row, int i) {
    Object meant = row.get(i);
    Object given = row.get(cells.size() + i);
    String what = cells.get(i) + " in " + file + ", " + row;
    if (meant instanceof Double number) {
      assertThat(given).as(what).isNotNull();
      assertThat(((Number) given).doubleValue())
          .as(what)
          .isCloseTo(number, within(tolerances.get(i) * Math.abs(number + additions.get(i))));
    } else {
      assertThat(given).as(what).isEqualTo(meant);
    }
  }
}
