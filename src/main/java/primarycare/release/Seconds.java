package primarycare.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies that stand for a release while a damaged one is put aside, by the end of their names. */
final class Seconds {

  static final String END = "-second";

  private static final String NAMES = ".+" + END + "(-\\d+)?";

  private Seconds() {}

  /** Takes away what runs left there, but for the current release. */
  static void sweep(Path releases, Path current) throws IOException {
    List<Path> seconds;
    try (Stream<Path> files = Files.list(releases)) {
      seconds = files.filter(file -> file.getFileName().toString().matches(NAMES)).toList();
    }
    for (Path second : seconds) {
      if (!Files.exists(current) || !Files.isSameFile(current, second)) {
        home(second);
      }
    }
  }

  /** A copy whose release is gone takes its place: a run was killed before it could. */
  private static void home(Path second) throws IOException {
    String name = second.getFileName().toString();
    Path home = second.resolveSibling(name.substring(0, name.lastIndexOf(END)));
    if (Files.exists(home, LinkOption.NOFOLLOW_LINKS)) {
      Output.delete(second);
    } else {
      Files.move(second, home, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
