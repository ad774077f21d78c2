package primarycare.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import primarycare.disclosure.Disclosed;
import primarycare.disclosure.DisclosedFrame;
import primarycare.disclosure.DisclosedRows;
import primarycare.spec.ColumnSpec;
import primarycare.spec.SparkPath;
import primarycare.spec.TableRows;
import primarycare.spec.TableSpec;

/**
 * One published table as one Parquet file.
 *
 * @param content its rows, read from the file
 * @param rows number of rows, as read back
 */
record TableFile(TableSpec spec, Path path, Dataset<Row> content, long rows) {

  static final String FOLDER = "tables";

  /** Writes a table below the staging folder of a release, reads it back and compares. */
  static TableFile write(Disclosed table, Path staging) throws IOException {
    Path path = staging.resolve(FOLDER).resolve(table.spec().name() + ".parquet");
    Files.createDirectories(path.getParent());
    Path parts = staging.resolve(".parts-" + table.spec().name());
    if (table instanceof DisclosedRows rows) {
      return write(rows.rows(), parts, path);
    }
    return write((DisclosedFrame) table, parts, path);
  }

  private static TableFile write(TableRows table, Path parts, Path path) throws IOException {
    TableSpec spec = table.table().spec();
    Files.createDirectories(parts);
    try {
      long rows = TableParts.append(spec, PartTask.write(table, parts), path);
      SparkSession spark = SparkSession.active();
      return new TableFile(spec, path, read(spark, spec, path), rows);
    } finally {
      Output.delete(parts);
    }
  }

  private static TableFile write(DisclosedFrame table, Path written, Path path) throws IOException {
    TableSpec spec = table.spec();
    Observation meant = new Observation("meant " + spec.name());
    try {
      table
          .rows()
          .observe(meant, ReadBack.ROWS, ReadBack.content(spec))
          .write()
          .option("compression", "snappy")
          .parquet(SparkPath.exact(written.toUri()));
      ParquetFooter.rewrite(part(written), path, metadata(spec));
      Dataset<Row> content = read(table.rows().sparkSession(), spec, path);
      long rows = ReadBack.compare(spec, content, figures(meant));
      return new TableFile(spec, path, content, rows);
    } finally {
      Output.delete(written);
    }
  }

  private static Map<String, Object> figures(Observation observation) {
    try {
      return observation.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a table was written", e);
    }
  }

  /** The rows of the file, as any reader of Parquet sees them. */
  private static Dataset<Row> read(SparkSession spark, TableSpec spec, Path path) {
    return spark.read().schema(spec.schema()).parquet(SparkPath.toRead(path.toUri()));
  }

  String fileName() {
    return FOLDER + "/" + path.getFileName();
  }

  private static Path part(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> parts =
          files
              .filter(file -> file.getFileName().toString().startsWith("part-"))
              .sorted(Comparator.naturalOrder())
              .toList();
      if (parts.size() != 1) {
        throw new IllegalStateException("a table is one file, found " + parts.size());
      }
      return parts.get(0);
    }
  }

  /** The dictionary of the table, kept in its own file. */
  static Map<String, String> metadata(TableSpec spec) {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("title", spec.title());
    metadata.put("grain", spec.grain());
    metadata.put("method", spec.method());
    for (ColumnSpec column : spec.columns()) {
      metadata.put("column." + column.name(), column.description());
    }
    return metadata;
  }
}
