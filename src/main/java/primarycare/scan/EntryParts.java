package primarycare.scan;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.types.StructType;
import primarycare.columnar.PartFile;
import primarycare.layout.Source;

/** The files of an entry that one task writes: one a state, made when it has a row. */
final class EntryParts implements Closeable {

  private final Configuration conf;
  private final Path folder;
  private final Source source;
  private final String name;
  private final Map<String, PartFile> files = new HashMap<>();
  private final List<String> paths = new ArrayList<>();

  /**
   * @param folder of the entry
   * @param name of its files, which no other task and no other attempt gives
   */
  EntryParts(Configuration conf, Path folder, Source source, String name) {
    this.conf = conf;
    this.folder = folder;
    this.source = source;
    this.name = name + ".parquet";
  }

  PartFile of(String state) throws IOException {
    PartFile file = files.get(state);
    if (file == null) {
      String path = StoredRows.folder(state) + "/" + name;
      StructType columns =
          StoredRows.isOfRows(state) ? StoredRows.accepted(source) : StoredRows.ISSUES;
      file = new PartFile(conf, new Path(folder, path), StoredRows.parquet(columns));
      files.put(state, file);
      paths.add(path);
    }
    return file;
  }

  /** The files made so far, by their paths below the entry. */
  List<String> paths() {
    return paths;
  }

  @Override
  public void close() throws IOException {
    for (PartFile file : files.values()) {
      file.close();
    }
  }
}
