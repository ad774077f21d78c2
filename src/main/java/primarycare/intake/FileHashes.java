package primarycare.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * SHA-256 of inputs by path, size and time of change, so that an unchanged file is hashed once.
 *
 * <p>A file that changed less than two seconds ago may change again within the same tick of its
 * clock: it is hashed and not remembered.
 */
final class FileHashes {

  /** The file of the store that remembers. */
  static final String NAME = ".hashes.json";

  private static final long TICK_MILLIS = 2_000;

  private record Seen(long bytes, long modified, String sha256) {}

  private final Configuration conf;
  private final Path file;
  private final Map<String, Seen> remembered;
  private final Map<String, String> made = new ConcurrentHashMap<>();
  private final Map<String, Seen> learnt = new ConcurrentHashMap<>();

  private FileHashes(Configuration conf, Path file, Map<String, Seen> remembered) {
    this.conf = conf;
    this.file = file;
    this.remembered = remembered;
  }

  /** What a store remembers; nothing where it is not there, or its file is cut. */
  static FileHashes of(Configuration conf, URI store) {
    Path file = new Path(new Path(store), NAME);
    try (InputStream in = file.getFileSystem(conf).open(file)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new FileHashes(conf, file, Json.read(json, new TypeReference<>() {}));
    } catch (IOException e) {
      return forgetful(conf, store);
    }
  }

  /** Hashes every file, whatever is remembered. */
  static FileHashes forgetful(Configuration conf, URI store) {
    return new FileHashes(conf, new Path(new Path(store), NAME), Map.of());
  }

  /** The hash of a file that has not changed since it was made. */
  Optional<String> remembered(InputFile input) {
    return Optional.ofNullable(remembered.get(input.uri()))
        .filter(seen -> seen.bytes() == input.bytes() && seen.modified() == input.modified())
        .map(Seen::sha256);
  }

  /** The hash of a file's bytes: of the whole archive for a member of one. */
  String hash(InputFile input) throws IOException {
    String known = made.get(input.uri());
    if (known != null) {
      return known;
    }
    boolean settled = System.currentTimeMillis() - input.modified() > TICK_MILLIS;
    try (InputStream in = Streams.raw(conf, input.uri())) {
      String sha256 = Hashes.sha256(in);
      made.put(input.uri(), sha256);
      if (settled) {
        learnt.put(input.uri(), new Seen(input.bytes(), input.modified(), sha256));
      }
      return sha256;
    }
  }

  /** Remembers what was hashed in this run. */
  void keep() throws IOException {
    if (!learnt.isEmpty()) {
      Map<String, Seen> all = new TreeMap<>(remembered);
      all.putAll(learnt);
      try (OutputStream out = new StoreFile(conf, file).open()) {
        out.write(Json.write(all).getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
