package primarycare.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import primarycare.bytes.Hashes;
import primarycare.columnar.StoreFile;
import primarycare.scan.StoredRows;

/**
 * The private, content-addressed store of typed rows on any Hadoop file system.
 *
 * <p>An entry exists when its {@code intake.json} does: that is written last and lists the rest.
 */
final class Store {

  private static final String MANIFEST = "intake.json";
  private static final String MEMORY = "files.json";
  private static final String STAGING = ".staging-";

  private final Configuration conf;
  private final FileSystem fs;
  private final Path root;

  Store(Configuration conf, URI root) throws IOException {
    this.conf = conf;
    this.root = new Path(root);
    this.fs = this.root.getFileSystem(conf);
  }

  /** Makes the store's folder if it is not there. */
  void make() throws IOException {
    if (!fs.exists(root)) {
      fs.mkdirs(root, new FsPermission((short) 0700));
      fs.setPermission(root, new FsPermission((short) 0700));
    }
  }

  /** What is remembered of input files; nothing where that cannot be read, for whatever reason. */
  FileMemory memory() {
    try (InputStream in = fs.open(new Path(root, MEMORY))) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return FileMemory.of(conf, Json.read(json, FileMemory.Kept.class));
    } catch (IOException e) {
      return FileMemory.none(conf);
    }
  }

  /** Puts this in the place of what was remembered before. */
  void remember(FileMemory.Kept kept, String run) throws IOException {
    Path beside = new Path(new Path(root, STAGING + run), MEMORY);
    try (OutputStream out = new StoreFile(conf, beside).open()) {
      out.write(Json.write(kept).getBytes(StandardCharsets.UTF_8));
    }
    new StoreFile(conf, new Path(root, MEMORY)).replaceBy(beside);
  }

  Path folder(String source) {
    return new Path(root, source);
  }

  Path entry(String source, String address) {
    return new Path(folder(source), StoredRows.ENTRY + "=" + address);
  }

  /** The folder of an entry's rows in a state; empty where it has none. */
  Optional<Path> rows(StoreEntry entry, String state) {
    Path path = new Path(entry(entry.source(), entry.address()), StoredRows.folder(state));
    return entry.rows(state) > 0 ? Optional.of(path) : Optional.empty();
  }

  /** The entry at an address, if it is there whole. */
  Optional<StoreEntry> find(String source, String address) throws IOException {
    Path folder = entry(source, address);
    try (InputStream in = fs.open(new Path(folder, MANIFEST))) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      StoreEntry entry = Json.read(json, StoreEntry.class);
      for (StoreEntry.Part part : entry.parts()) {
        if (fs.getFileStatus(new Path(folder, part.path())).getLen() != part.bytes()) {
          return Optional.empty();
        }
      }
      return Optional.of(entry);
    } catch (FileNotFoundException | com.fasterxml.jackson.core.JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Every entry of a source that is there whole, by address. */
  List<StoreEntry> entries(String source) throws IOException {
    List<StoreEntry> entries = new ArrayList<>();
    if (fs.exists(folder(source))) {
      for (FileStatus entry : fs.listStatus(folder(source))) {
        String name = entry.getPath().getName();
        if (name.startsWith(StoredRows.ENTRY + "=")) {
          find(source, name.substring(StoredRows.ENTRY.length() + 1)).ifPresent(entries::add);
        }
      }
    }
    entries.sort(java.util.Comparator.comparing(StoreEntry::address));
    return entries;
  }

  /** A folder of this run's own, for rows that are not yet part of the store. */
  Path staging(String run, String source) {
    return new Path(new Path(root, STAGING + run), source);
  }

  void discard(String run) throws IOException {
    fs.delete(new Path(root, STAGING + run), true);
  }

  /** Removes what runs killed more than a day ago left; younger ones may still be at work. */
  void sweep() throws IOException {
    long yesterday = System.currentTimeMillis() - Duration.ofDays(1).toMillis();
    for (FileStatus left : fs.listStatus(root)) {
      boolean staging = left.getPath().getName().startsWith(STAGING);
      if (staging && left.getModificationTime() < yesterday) {
        fs.delete(left.getPath(), true);
      }
    }
  }

  /** Files of staged rows, by their paths below their entry, with what their own footers say. */
  List<StoreEntry.Part> parts(Path folder, List<String> paths) {
    return paths.stream().sorted().parallel().map(path -> part(folder, path)).toList();
  }

  private StoreEntry.Part part(Path folder, String path) {
    try {
      FileStatus file = fs.getFileStatus(new Path(folder, path));
      return new StoreEntry.Part(path, file.getLen(), rows(file), hash(file.getPath()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read back a file of the store", e);
    }
  }

  /** Moves the files of staged rows to their address, and then says that they are there. */
  void keep(Path staged, StoreEntry entry) throws IOException {
    Path folder = entry(entry.source(), entry.address());
    fs.delete(folder, true);
    for (StoreEntry.Part part : entry.parts()) {
      Path to = new Path(folder, part.path());
      new StoreFile(conf, to).makeFolder();
      if (!fs.rename(new Path(staged, part.path()), to)) {
        throw new IOException("cannot move staged rows into the store");
      }
    }
    try (OutputStream out = new StoreFile(conf, new Path(folder, MANIFEST)).open()) {
      out.write(Json.write(entry).getBytes(StandardCharsets.UTF_8));
    }
  }

  private long rows(FileStatus file) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            HadoopInputFile.fromStatus(file, conf), HadoopReadOptions.builder(conf).build())) {
      return reader.getRecordCount();
    }
  }

  private String hash(Path file) throws IOException {
    try (InputStream in = fs.open(file)) {
      return Hashes.sha256(in);
    }
  }
}
