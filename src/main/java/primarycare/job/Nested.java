package primarycare.job;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether one folder is another or lies in it, by whatever names they are called. */
public final class Nested {

  private Nested() {}

  /** Whether a path is the folder or lies below it; a place on another file system never does. */
  public static boolean lies(URI path, URI folder) {
    return isLocal(path) && isLocal(folder) && real(path).startsWith(real(folder));
  }

  private static boolean isLocal(URI place) {
    return "file".equalsIgnoreCase(place.getScheme());
  }

  /** The path without links, as far as it is there. */
  private static Path real(URI place) {
    Path path = Path.of(place.getPath()).normalize();
    Path there = path;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there == null ? path : there.toRealPath().resolve(there.relativize(path)).normalize();
    } catch (IOException e) {
      return path;
    }
  }
}
