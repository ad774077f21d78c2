package primarycare.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import primarycare.columnar.StoreFile;
import primarycare.scan.StoredRows;

/**
 * Facts of entries in the store, by their name and the entry's address.
 *
 * <p>They are put in their place in one step, and hashed before they are read: what is not as it
 * was written is made again.
 */
final class FactStore {

  private static final String FOLDER = "facts";
  private static final String MANIFEST = "fact.json";

  private final Configuration conf;
  private final FileSystem fs;
  private final Path root;
  private final Map<String, Optional<FactEntry>> verified = new ConcurrentHashMap<>();
  private final Map<String, String> damaged = new ConcurrentSkipListMap<>();

  /**
   * @param store the folder of the store
   */
  FactStore(Configuration conf, Path store) throws IOException {
    this.conf = conf;
    this.root = new Path(store, FOLDER);
    this.fs = root.getFileSystem(conf);
  }

  /** The facts of a name and an entry, if they are there whole; looked at once a run. */
  Optional<FactEntry> find(String name, String address) {
    return verified.computeIfAbsent(key(name, address), key -> verified(name, address));
  }

  private static String key(String name, String address) {
    return name + "/" + address;
  }

  private Optional<FactEntry> verified(String name, String address) {
    Path folder = folder(name, address);
    try {
      if (!fs.exists(folder)) {
        return Optional.empty();
      }
      FactEntry entry = record(folder);
      boolean own = entry.name().equals(name) && entry.address().equals(address);
      Optional<String> damage =
          own
              ? new EntryCheck(fs, folder).damage(entry.parts(), MANIFEST)
              : Optional.of(MANIFEST + " is of another entry");
      damage.ifPresent(what -> damaged.put(key(name, address), what));
      return damage.isPresent() ? Optional.empty() : Optional.of(entry);
    } catch (IOException e) {
      damaged.put(key(name, address), MANIFEST + " is not what was written");
      return Optional.empty();
    }
  }

  private FactEntry record(Path folder) throws IOException {
    try (InputStream in = fs.open(new Path(folder, MANIFEST))) {
      return Sealed.read(in, FactEntry.class);
    }
  }

  /** What was wrong with the facts of an entry; empty where they were whole or not there. */
  Optional<String> damage(String name, String address) {
    return Optional.ofNullable(damaged.get(key(name, address)));
  }

  /** The files of a kind. */
  List<Path> files(FactEntry entry, String kind) {
    Path folder = folder(entry.name(), entry.address());
    return entry.parts(kind).stream().map(part -> new Path(folder, part.path())).toList();
  }

  /** The folder above those of the entries. */
  Path folder(String name) {
    return new Path(root, name);
  }

  private Path folder(String name, String address) {
    return new Path(folder(name), StoredRows.ENTRY + "=" + address);
  }

  /**
   * Puts staged facts at their place, where they need no other look in this run; those that another
   * run put there meanwhile, and that are whole, stay.
   */
  void keep(Path staged, FactEntry entry) throws IOException {
    try (OutputStream out = new StoreFile(conf, new Path(staged, MANIFEST)).open()) {
      out.write(Sealed.bytes(entry));
    }
    EntryCheck.removeOthers(fs, staged, entry.parts(), MANIFEST);
    Path folder = folder(entry.name(), entry.address());
    new StoreFile(conf, folder).makeFolder();
    if (fs.exists(folder) && verified(entry.name(), entry.address()).isEmpty()) {
      fs.rename(folder, new Path(staged.getParent(), "damaged-" + entry.address()));
    }
    String key = key(entry.name(), entry.address());
    if (fs.exists(folder)) {
      verified.remove(key);
    } else if (fs.rename(staged, folder)) {
      verified.put(key, Optional.of(entry));
    } else {
      throw new IOException("cannot move facts into the store");
    }
  }
}
