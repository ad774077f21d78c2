package primarycare.columnar;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Waits until what was written is on the disk, so that no cut of power takes it back. */
public final class Synced {

  private Synced() {}

  /** All files below a folder, and the folders themselves. */
  public static void tree(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.filter(p -> !Files.isSymbolicLink(p)).toList()) {
        if (Files.isDirectory(path)) {
          folder(path);
        } else {
          file(path);
        }
      }
    }
  }

  /** What is in a file. */
  public static void file(Path file) throws IOException {
    force(file, StandardOpenOption.WRITE);
  }

  /** The names in a folder; systems that cannot open one keep them by themselves. */
  public static void folder(Path folder) {
    try {
      force(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return;
    }
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
