package primarycare.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import primarycare.bytes.Hashes;

/**
 * Holds the files of an entry of the store against what its own record lists, several at a time:
 * hashing is all that it takes, and a store of the country has hundreds of megabytes.
 */
record EntryCheck(FileSystem fs, Path folder) {

  /**
   * What is wrong, by the place in the entry; empty where it is whole: every byte of every file is
   * that which was written, and no file lies beside them.
   */
  Optional<String> damage(StoreEntry entry, String source, String address) throws IOException {
    if (!entry.address().equals(address) || !entry.source().equals(source) || !entry.isWhole()) {
      return Optional.of(Store.MANIFEST + " is of another entry");
    }
    return damage(entry.parts(), Store.MANIFEST);
  }

  /** What is wrong with the files that a record lists, or lies beside them and it. */
  Optional<String> damage(List<StoreEntry.Part> parts, String manifest) throws IOException {
    Map<String, FileStatus> found = files(fs, folder);
    found.remove(manifest);
    Optional<String> stray =
        found.keySet().stream()
            .filter(path -> parts.stream().noneMatch(part -> part.path().equals(path)))
            .findFirst();
    return stray.isPresent()
        ? stray.map(path -> path + " is not of it")
        : parts.parallelStream()
            .map(part -> damage(part, found.get(part.path())))
            .filter(Objects::nonNull)
            .findFirst();
  }

  /** What is wrong with a file; null for nothing. */
  private String damage(StoreEntry.Part part, FileStatus file) {
    if (file == null) {
      return part.path() + " is not there";
    }
    try {
      boolean same =
          file.getLen() == part.bytes() && sha256(fs, file.getPath()).equals(part.sha256());
      return same ? null : part.path() + " holds other bytes than were written";
    } catch (IOException e) {
      return part.path() + " cannot be read";
    }
  }

  /** Removes from an entry what its record does not list, such as what a failed task left. */
  static void removeOthers(FileSystem fs, Path folder, List<StoreEntry.Part> parts, String manifest)
      throws IOException {
    for (Map.Entry<String, FileStatus> file : files(fs, folder).entrySet()) {
      String path = file.getKey();
      if (!path.equals(manifest) && parts.stream().noneMatch(part -> part.path().equals(path))) {
        fs.delete(file.getValue().getPath(), false);
      }
    }
  }

  static String sha256(FileSystem fs, Path file) throws IOException {
    try (InputStream in = fs.open(file)) {
      return Hashes.sha256(in);
    }
  }

  /**
   * Files below a folder by their place in it.
   *
   * <p>Folder by folder: what lists all of them at once asks for the permissions of each, for which
   * a local file system starts a process a file.
   */
  private static Map<String, FileStatus> files(FileSystem fs, Path folder) throws IOException {
    Map<String, FileStatus> files = new TreeMap<>();
    add(fs, folder, "", files);
    return files;
  }

  private static void add(FileSystem fs, Path folder, String above, Map<String, FileStatus> files)
      throws IOException {
    for (FileStatus file : fs.listStatus(folder)) {
      String place = above + file.getPath().getName();
      if (file.isDirectory()) {
        add(fs, file.getPath(), place + Path.SEPARATOR, files);
      } else {
        files.put(place, file);
      }
    }
  }
}
