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
import org.apache.spark.sql.Row;
import primarycare.disclosure.Disclosed;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/**
 * One published table as one Parquet file.
 *
 * @param rows number of rows, as read back
 */
record TableFile(TableSpec spec, Path path, long rows) {

  static final String FOLDER = "tables";

  /** Writes a table below the staging folder of a release, reads it back and compares. */
  static TableFile write(Disclosed table, Path staging) throws IOException {
    TableSpec spec = table.spec();
    Path written = staging.resolve(".spark-" + spec.name());
    Path path = staging.resolve(FOLDER).resolve(spec.name() + ".parquet");
    Dataset<Row> rows = table.rows().persist();
    try {
      rows.write().option("compression", "snappy").parquet(written.toUri().toString());
      Files.createDirectories(path.getParent());
      ParquetFooter.rewrite(part(written), path, metadata(spec));
      return new TableFile(spec, path, ReadBack.compare(spec, rows, path));
    } finally {
      rows.unpersist();
      Output.delete(written);
    }
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
  private static Map<String, String> metadata(TableSpec spec) {
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
