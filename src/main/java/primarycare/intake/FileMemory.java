package primarycare.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import primarycare.bytes.Hashes;
import primarycare.bytes.Streams;

/**
 * What the store remembers of input files by their path, size and time, so that one that did not
 * change is neither hashed nor surveyed again.
 *
 * <p>A file written within two seconds of its hashing may have changed since without another time,
 * and is hashed again.
 */
final class FileMemory {

  /** Two times of a file may be one where they are less than this apart, in milliseconds. */
  static final long UNSETTLED = 2_000;

  /** The most files that are remembered: those hashed last. */
  static final int MOST = 10_000;

  /**
   * A file as it was when it was hashed.
   *
   * @param hashed when its hashing began, in milliseconds
   * @param members names of the tables in it, if it is an archive
   * @param entries addresses of its entries, by source and member
   */
  record Seen(
      long bytes,
      long modified,
      long hashed,
      String sha256,
      List<String> members,
      SortedMap<String, String> entries) {

    private boolean isWhole() {
      return sha256 != null && members != null && entries != null;
    }

    /** Whether a file of this size and time is surely the same. */
    boolean isOf(InputFile file) {
      return bytes == file.bytes() && modified == file.modified() && modified + UNSETTLED < hashed;
    }
  }

  /** The memory as it is kept. */
  record Kept(String version, SortedMap<String, Seen> files) {}

  private final Configuration conf;
  private final Map<String, Seen> before;
  private final Map<String, List<String>> members = new ConcurrentHashMap<>();
  private final Map<String, Seen> hashed = new ConcurrentHashMap<>();

  private FileMemory(Configuration conf, Map<String, Seen> before) {
    this.conf = conf;
    this.before = before;
  }

  /** No memory: every file is hashed. */
  static FileMemory none(Configuration conf) {
    return new FileMemory(conf, Map.of());
  }

  /**
   * The memory that was kept of files; none where it was kept by another version of the scanner.
   */
  static FileMemory of(Configuration conf, Kept kept) {
    boolean usable =
        kept != null
            && kept.files() != null
            && Sniffed.SCANNER.equals(kept.version())
            && kept.files().values().stream().allMatch(seen -> seen != null && seen.isWhole());
    return usable ? new FileMemory(conf, kept.files()) : none(conf);
  }

  /** What is remembered of a file that did not change. */
  Optional<Seen> of(InputFile file) {
    return Optional.ofNullable(before.get(file.uri())).filter(seen -> seen.isOf(file));
  }

  /** Names of the tables in an archive, each of which can be unpacked; none for another file. */
  List<String> members(InputFile file) throws IOException {
    Optional<Seen> seen = of(file);
    List<String> names =
        seen.isPresent() ? seen.get().members() : Streams.members(conf, file.uri());
    members.put(file.uri(), names);
    return names;
  }

  /**
   * The hash of a file's bytes, an archive's for a member: computed once a run at most.
   *
   * @throws ChangedFile when it changed meanwhile
   */
  String sha256(InputFile file) throws IOException {
    try {
      return of(file)
          .orElseGet(() -> hashed.computeIfAbsent(file.uri(), uri -> hash(file)))
          .sha256();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Whether a file is still as it was when it was found. */
  boolean isUnchanged(InputFile file) throws IOException {
    Path path = new Path(file.uri());
    try {
      FileStatus now = path.getFileSystem(conf).getFileStatus(path);
      return now.getLen() == file.bytes() && now.getModificationTime() == file.modified();
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  /** What to keep after a run in which these files were taken into the store. */
  Kept after(List<LoadedFile> files) {
    Map<String, Seen> all = new HashMap<>(before);
    for (LoadedFile file : files) {
      InputFile input = file.file();
      of(input)
          .or(() -> Optional.ofNullable(hashed.get(input.uri())))
          .ifPresent(now -> all.put(input.uri(), with(all.get(input.uri()), now, file)));
    }
    TreeMap<String, Seen> latest = new TreeMap<>(all);
    all.entrySet().stream()
        .sorted(java.util.Comparator.comparingLong(one -> -one.getValue().hashed()))
        .skip(MOST)
        .forEach(one -> latest.remove(one.getKey()));
    return new Kept(Sniffed.SCANNER, latest);
  }

  /** Where the entry of a file or member is told. */
  static String key(InputFile file) {
    String order = file.input().dates().map(dates -> dates.text() + " ").orElse("");
    return file.source() + " " + order + file.member();
  }

  private static Seen with(Seen known, Seen now, LoadedFile file) {
    SortedMap<String, String> entries = new TreeMap<>();
    if (known != null && known.sha256().equals(now.sha256())) {
      entries.putAll(known.entries());
    }
    entries.put(key(file.file()), file.entry().address());
    return new Seen(
        now.bytes(), now.modified(), now.hashed(), now.sha256(), now.members(), entries);
  }

  private Seen hash(InputFile file) {
    long began = System.currentTimeMillis();
    try (java.io.InputStream in = Streams.raw(conf, file.uri())) {
      String sha256 = Hashes.sha256(in);
      if (!isUnchanged(file)) {
        throw new ChangedFile();
      }
      List<String> names = members.getOrDefault(file.uri(), List.of());
      return new Seen(file.bytes(), file.modified(), began, sha256, names, new TreeMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
