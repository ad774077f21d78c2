package primarycare.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import primarycare.bytes.Hashes;

/**
 * What makes a release prove itself: its manifest lists every other file with its bytes and hash,
 * and ends with a hash of its own text.
 */
final class Seal {

  static final String MANIFEST = "manifest.json";

  private static final String BLANK = "\"manifest_sha256\" : \"\"";
  private static final Pattern HASH = Pattern.compile("\"manifest_sha256\" : \"([0-9a-f]{64})\"");

  private Seal() {}

  /** The files of a release but its manifest, as the manifest lists them. */
  static List<Map<String, Object>> files(Path release) throws IOException {
    List<Map<String, Object>> files = new ArrayList<>();
    for (Map.Entry<String, Path> file : paths(release).entrySet()) {
      Map<String, Object> listed = new LinkedHashMap<>();
      listed.put("file", file.getKey());
      listed.put("bytes", Files.size(file.getValue()));
      listed.put("sha256", Hashes.sha256(file.getValue()));
      files.add(listed);
    }
    return files;
  }

  /** A manifest that ends with the hash of all that it says. */
  static String sealed(String manifest) {
    String open = manifest.stripTrailing();
    String blank = open.substring(0, open.length() - 1).stripTrailing() + ",\n  " + BLANK + "\n}\n";
    String hash = Hashes.sha256(blank);
    return blank.replace(BLANK, BLANK.substring(0, BLANK.length() - 1) + hash + "\"");
  }

  /** What is wrong with the files of a release, by its own manifest; empty where it is whole. */
  static List<String> broken(Path release) throws IOException {
    Optional<JsonNode> manifest = manifest(release);
    if (manifest.isEmpty()) {
      return List.of(MANIFEST);
    }
    SortedMap<String, Path> found = paths(release);
    List<String> broken = new ArrayList<>();
    for (JsonNode listed : manifest.get().path("files")) {
      String name = listed.path("file").asText();
      Path file = found.remove(name);
      if (file == null || !isSame(file, listed.path("sha256").asText())) {
        broken.add(name);
      }
    }
    broken.addAll(found.keySet());
    return broken;
  }

  /**
   * Files of which two whole releases have other bytes; the manifest where all others are equal.
   */
  static List<String> differing(Path one, Path other) throws IOException {
    List<Map<String, Object>> files = files(one);
    List<Map<String, Object>> others = files(other);
    List<String> differing =
        Stream.concat(files.stream(), others.stream())
            .filter(file -> !files.contains(file) || !others.contains(file))
            .map(file -> (String) file.get("file"))
            .distinct()
            .toList();
    return differing.isEmpty() ? List.of(MANIFEST) : differing;
  }

  /** A file that cannot be read is not what it was. */
  private static boolean isSame(Path file, String sha256) {
    try {
      return Hashes.sha256(file).equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  /** The manifest of a release, if it is what was written. */
  static Optional<JsonNode> manifest(Path release) throws IOException {
    Path file = release.resolve(MANIFEST);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return Optional.empty();
    }
    Matcher hash = HASH.matcher(text);
    boolean same =
        hash.find()
            && Hashes.sha256(text.substring(0, hash.start()) + BLANK + text.substring(hash.end()))
                .equals(hash.group(1));
    try {
      return same ? Optional.of(new ObjectMapper().readTree(text)) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static SortedMap<String, Path> paths(Path release) throws IOException {
    Path root = release.toRealPath();
    SortedMap<String, Path> paths = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      tree.filter(path -> !Files.isDirectory(path))
          .forEach(path -> paths.put(root.relativize(path).toString().replace('\\', '/'), path));
    }
    paths.remove(MANIFEST);
    return paths;
  }
}
