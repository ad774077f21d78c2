package primarycare.support;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real publications that are kept beside the project and never in it. */
public final class Shared {

  private static final Path FOLDER = Path.of("..", "shared").toAbsolutePath().normalize();

  private Shared() {}

  /** A file below the shared folder; without it the test is skipped and says why. */
  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    if (!Files.exists(file)) {
      String reason = "skipped: needs the real file " + name + " in " + FOLDER;
      System.out.println(reason);
      Assumptions.abort(reason);
    }
    return file;
  }
}
