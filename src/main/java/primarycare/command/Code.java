package primarycare.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import primarycare.bytes.Hashes;

/** Which code this is: its version, and a hash of the jar (or of the classes of a build tree). */
final class Code {

  private Code() {}

  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  static String hash() {
    try {
      return hash(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own jar cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own jar has a path", e);
    }
  }

  /** A hash of the names and hashes of all files of a folder, or of a file alone. */
  static String hash(Path location) throws IOException {
    StringBuilder files = new StringBuilder();
    try (Stream<Path> tree = Files.walk(location)) {
      List<Path> sorted = tree.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        files
            .append(location.relativize(file))
            .append(' ')
            .append(Hashes.sha256(file))
            .append('\n');
      }
    }
    return Hashes.sha256(files.toString());
  }
}
