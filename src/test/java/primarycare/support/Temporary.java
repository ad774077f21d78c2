package primarycare.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that several test classes share, and that are gone when the tests have ended. */
public final class Temporary {

  private Temporary() {}

  /** A new folder with this at the beginning of its name. */
  public static Path folder(String name) {
    try {
      Path made = Files.createTempDirectory(name);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a folder away; one that another process takes away at the same time is no error. */
  static void delete(Path made) {
    try (Stream<Path> tree = Files.walk(made)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
