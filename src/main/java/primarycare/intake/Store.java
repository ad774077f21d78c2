package primarycare.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import primarycare.columnar.StoreFile;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.scan.StoredRows;

/**
 * The private, content-addressed store of typed rows on any Hadoop file system.
 *
 * <p>An entry is put in its place in one step, with an {@code intake.json} that lists each of its
 * files with its bytes, rows and hash. What is read is these files, each hashed once a run.
 */
final class Store {

  static final String MANIFEST = "intake.json";
  private static final String MEMORY = "files.json";

  private final Configuration conf;
  private final FileSystem fs;
  private final Path root;
  private final FactStore facts;
  private final Map<String, Optional<StoreEntry>> verified = new ConcurrentHashMap<>();
  private final Map<String, String> damaged = new ConcurrentSkipListMap<>();

  Store(Configuration conf, URI root) throws IOException {
    this.conf = conf;
    this.root = new Path(root);
    this.fs = this.root.getFileSystem(conf);
    this.facts = new FactStore(conf, this.root);
  }

  /**
   * Makes the store's folder, or narrows it to its owner.
   *
   * @throws Refusal of kind JOB where it is open to others and not this user's to narrow
   */
  void make() throws IOException {
    try {
      StoreFile.makePrivate(conf, root);
    } catch (FileSystemException e) {
      if (!fs.exists(root)) {
        throw e;
      }
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "the store is open to others",
              root.toString(),
              "a folder of another user's, or of a disk without permissions",
              "a folder that this user alone can open",
              "name another folder by the key store of the job, or have its owner narrow it"));
    }
  }

  /** What is remembered of input files; nothing where that cannot be read, for whatever reason. */
  FileMemory memory() {
    try (InputStream in = fs.open(new Path(root, MEMORY))) {
      return FileMemory.of(conf, Sealed.read(in, FileMemory.Kept.class));
    } catch (IOException e) {
      return FileMemory.none(conf);
    }
  }

  /** Puts this in the place of what was remembered before. */
  void remember(FileMemory.Kept kept) throws IOException {
    new StoreFile(conf, new Path(root, MEMORY)).write(root, Sealed.bytes(kept));
  }

  /** What is made of entries, and kept beside them. */
  FactStore facts() {
    return facts;
  }

  Path folder(String source) {
    return new Path(root, source);
  }

  Path entry(String source, String address) {
    return new Path(folder(source), StoredRows.ENTRY + "=" + address);
  }

  /** The files of an entry's rows in a state, and no others that may lie beside them. */
  List<Path> rows(StoreEntry entry, String state) {
    return parts(entry, state).map(part -> new Path(part.path())).toList();
  }

  /** The same files, as tasks are told of them. */
  Stream<StoredPart> parts(StoreEntry entry, String state) {
    Path folder = entry(entry.source(), entry.address());
    return entry.parts(state).stream().map(part -> StoredPart.of(entry, state, folder, part));
  }

  /**
   * The entry at an address, if it is there whole: all of its files are read and hashed, once a
   * run.
   */
  Optional<StoreEntry> find(String source, String address) {
    return verified.computeIfAbsent(source + "/" + address, key -> verified(source, address));
  }

  private Optional<StoreEntry> verified(String source, String address) {
    Path folder = entry(source, address);
    try {
      if (!fs.exists(folder)) {
        return Optional.empty();
      }
      StoreEntry entry = record(folder);
      Optional<String> damage = new EntryCheck(fs, folder).damage(entry, source, address);
      damage.ifPresent(what -> damaged.put(address, what));
      return damage.isPresent() ? Optional.empty() : Optional.of(entry);
    } catch (IOException e) {
      damaged.put(address, MANIFEST + " is not what was written");
      return Optional.empty();
    }
  }

  /** What was wrong with the entry at an address; empty for one that was whole or not there. */
  Optional<String> damage(String address) {
    return Optional.ofNullable(damaged.get(address));
  }

  private StoreEntry record(Path folder) throws IOException {
    try (InputStream in = fs.open(new Path(folder, MANIFEST))) {
      return Sealed.read(in, StoreEntry.class);
    }
  }

  /** Every entry of a source by its own record, by address: what earlier files were like. */
  List<StoreEntry> entries(String source) throws IOException {
    List<StoreEntry> entries = new ArrayList<>();
    if (fs.exists(folder(source))) {
      for (FileStatus entry : fs.listStatus(folder(source))) {
        if (entry.getPath().getName().startsWith(StoredRows.ENTRY + "=")) {
          recorded(entry.getPath()).ifPresent(entries::add);
        }
      }
    }
    entries.sort(java.util.Comparator.comparing(StoreEntry::address));
    return entries;
  }

  private Optional<StoreEntry> recorded(Path folder) {
    try {
      return Optional.of(record(folder));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A folder of this run's own, for rows that are not yet part of the store. */
  Path staging(String run, String source) {
    return new Path(new Path(root, StoreFile.STAGING + run), source);
  }

  void discard(String run) throws IOException {
    fs.delete(new Path(root, StoreFile.STAGING + run), true);
  }

  /** Removes what runs killed more than a day ago left; younger ones may still be at work. */
  void sweep() throws IOException {
    long yesterday = System.currentTimeMillis() - Duration.ofDays(1).toMillis();
    for (FileStatus left : fs.listStatus(root)) {
      boolean staging = left.getPath().getName().startsWith(StoreFile.STAGING);
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
      return new StoreEntry.Part(
          path, file.getLen(), rows(file), EntryCheck.sha256(fs, file.getPath()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read back a file of the store", e);
    }
  }

  /**
   * Puts staged rows at their address, whole with their record and in one step. An entry that is
   * there and whole stays, for another run may be reading it; a damaged one is put aside first.
   */
  void keep(Path staged, StoreEntry entry) throws IOException {
    EntryCheck.removeOthers(fs, staged, entry.parts(), MANIFEST);
    try (OutputStream out = new StoreFile(conf, new Path(staged, MANIFEST)).open()) {
      out.write(Sealed.bytes(entry));
    }
    Path folder = entry(entry.source(), entry.address());
    new StoreFile(conf, folder).makeFolder();
    if (fs.exists(folder)) {
      if (verified(entry.source(), entry.address()).isPresent()) {
        return;
      }
      move(folder, new Path(staged.getParent(), "damaged-" + entry.address()));
    }
    move(staged, folder);
  }

  private void move(Path from, Path to) throws IOException {
    if (!fs.rename(from, to)) {
      throw new IOException("cannot move an entry of the store");
    }
  }

  private long rows(FileStatus file) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            HadoopInputFile.fromStatus(file, conf), HadoopReadOptions.builder(conf).build())) {
      return reader.getRecordCount();
    }
  }
}
