package primarycare.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** The folder of a sample: it remembers which files it wrote, and replaces those and no others. */
final class SampleFolder {

  /** Lists the files of the sample, one path a line. */
  static final String LEDGER = ".sample";

  private static final int BUFFER = 1 << 16;
  private static final int MOST_NAMED = 5;

  private final Path folder;
  private final Map<String, Long> written = new TreeMap<>();

  private SampleFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes room for a sample: what an earlier one left is removed.
   *
   * @throws Refusal of kind JOB when the folder holds files of others
   */
  static SampleFolder open(Path folder, boolean force) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw refusal("not a folder", folder, "a file", "a folder, or a name for a new one", "");
    }
    Set<String> earlier = ledger(folder);
    List<String> others = others(folder, earlier);
    if (!others.isEmpty() && !force) {
      throw refusal(
          "the folder holds other files",
          folder,
          named(others),
          "an empty folder, or one that holds only an earlier sample",
          "name another folder, or add --force to write beside them");
    }
    for (String file : earlier) {
      Files.deleteIfExists(folder.resolve(file));
    }
    makeFolder(folder);
    Files.deleteIfExists(folder.resolve(LEDGER));
    return new SampleFolder(folder);
  }

  Path path() {
    return folder;
  }

  /** Opens a file that is not there yet; it is in the ledger before it is on the disk. */
  OutputStream create(String file) throws IOException {
    Path path = path(file);
    makeFolder(path.getParent());
    synchronized (this) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw refusal(
            "a file that no sample wrote is in the way",
            path,
            "a file that no earlier sample wrote",
            "",
            "move it away, or name another folder");
      }
      Files.writeString(
          folder.resolve(LEDGER),
          file + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      written.put(file, 0L);
      return new BufferedOutputStream(
          Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), BUFFER);
    }
  }

  /** A file that is compressed where it is asked for, under a name that says so. */
  OutputStream create(String file, boolean gzip) throws IOException {
    return gzip ? new Gzip(create(zipped(file, true))) : create(file);
  }

  static String zipped(String file, boolean gzip) {
    return gzip ? file + ".gz" : file;
  }

  /** An archive of one member, which has the time given and not that of the run. */
  OutputStream archive(String file, String member, LocalDateTime time) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(create(file));
    ZipEntry entry = new ZipEntry(member);
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
    return zip;
  }

  /** A file is complete and holds so many rows. */
  synchronized void wrote(String file, long rows) {
    written.put(file, rows);
  }

  /** Sorts the ledger, which until now has the order in which the files happened to be begun. */
  synchronized List<SampleMade.Wrote> close() throws IOException {
    Files.writeString(
        folder.resolve(LEDGER),
        written.keySet().stream().map(file -> file + "\n").collect(Collectors.joining()));
    List<SampleMade.Wrote> files = new ArrayList<>();
    for (Map.Entry<String, Long> entry : written.entrySet()) {
      long bytes = Files.size(path(entry.getKey()));
      files.add(new SampleMade.Wrote(entry.getKey(), entry.getValue(), bytes));
    }
    return files;
  }

  /** A link to a folder will do. */
  private static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  private Path path(String file) {
    try {
      return folder.resolve(file);
    } catch (InvalidPathException e) {
      throw refusal(
          "a file cannot have its official name",
          folder,
          "a locale that is not UTF-8",
          "",
          "run under a UTF-8 locale, as by export LC_ALL=C.UTF-8");
    }
  }

  private static Set<String> ledger(Path folder) throws IOException {
    Path ledger = folder.resolve(LEDGER);
    if (!Files.isRegularFile(ledger, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    Set<String> files = new TreeSet<>();
    for (String line : Files.readAllLines(ledger)) {
      if (!line.isBlank() && isBelow(folder, folder.resolve(line))) {
        files.add(line);
      }
    }
    return files;
  }

  /** A ledger that names a file elsewhere, or behind a link, was not written here. */
  private static boolean isBelow(Path folder, Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.toRealPath().startsWith(folder.toRealPath());
  }

  private static List<String> others(Path folder, Set<String> earlier) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path real = folder.toRealPath();
    try (Stream<Path> tree = Files.walk(real)) {
      return tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> real.relativize(path).toString())
          .filter(file -> !file.equals(LEDGER) && !earlier.contains(file))
          .sorted()
          .toList();
    }
  }

  private static String named(List<String> files) {
    int more = files.size() - MOST_NAMED;
    return String.join(", ", files.subList(0, Math.min(MOST_NAMED, files.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static Refusal refusal(
      String what, Path where, String found, String allowed, String action) {
    return new Refusal(
        Refusal.Kind.JOB, new Problem(what, where.toString(), found, allowed, action));
  }

  /** Compresses as far as it goes: a sample is made once and read often. */
  private static final class Gzip extends GZIPOutputStream {
    private static final int BEST = 9;

    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(BEST);
    }
  }
}
