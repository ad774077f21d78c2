package primarycare.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import primarycare.disclosure.Disclosed;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.TableSpec;

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
    Path path = staging.resolve(FOLDER).resolve(spec.name() + ".parquet");
    Path parts = staging.resolve(".parts-" + spec.name());
    Files.createDirectories(path.getParent());
    Files.createDirectories(parts);
    try {
      return new TableFile(
          spec,
          path,
          TableParts.append(
              spec, metadata(spec, table.said()), PartTask.write(table.rows(), parts), path));
    } finally {
      Output.delete(parts);
    }
  }

  String fileName() {
    return FOLDER + "/" + path.getFileName();
  }

  /** The dictionary of the table, kept in its own file, and what is said of its protection. */
  static Map<String, String> metadata(TableSpec spec, String disclosure) {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("disclosure", disclosure);
    metadata.put("title", spec.title());
    metadata.put("grain", spec.grain());
    metadata.put("method", spec.method());
    for (ColumnSpec column : spec.columns()) {
      metadata.put("column." + column.name(), column.description());
    }
    return metadata;
  }
}
