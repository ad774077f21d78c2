package primarycare.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders that take long to fill, filled once for all test classes, whichever process they are in.
 */
public final class Once {

  /** Fills a folder. */
  public interface Filling {
    void into(Path folder) throws IOException;
  }

  private static final String PREFIX = "made-";

  private Once() {}

  /**
   * The folder of a name, filled by the first who asks; the others wait for it.
   *
   * @throws IllegalStateException where it could not be filled before
   */
  public static synchronized Path folder(String name, Filling filling) {
    try {
      Path all = ofThisRun();
      Path folder = Files.createDirectories(all.resolve(name));
      try (FileChannel channel = open(all.resolve(name + ".lock"));
          FileLock lock = channel.lock()) {
        fill(lock, folder, filling);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(FileLock lock, Path folder, Filling filling) throws IOException {
    Path begun = folder.resolveSibling(folder.getFileName() + ".begun");
    Path done = folder.resolveSibling(folder.getFileName() + ".done");
    if (!Files.exists(done)) {
      if (!lock.isValid() || Files.exists(begun)) {
        throw new IllegalStateException(folder.getFileName() + " could not be made before");
      }
      Files.createFile(begun);
      filling.into(folder);
      Files.createFile(done);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Below the build folder, where those of earlier runs go; a folder of its own without Maven. */
  private static Path ofThisRun() throws IOException {
    String run = System.getProperty("test.run");
    if (run == null) {
      return Holder.OWN;
    }
    Path build = Path.of(System.getProperty("build.folder", "target"));
    Path mine = build.resolve(PREFIX + run);
    try (Stream<Path> siblings = Files.list(Files.createDirectories(mine).getParent())) {
      List<Path> old =
          siblings
              .filter(path -> path.getFileName().toString().startsWith(PREFIX))
              .filter(path -> !path.equals(mine))
              .toList();
      old.forEach(Temporary::delete);
    }
    return mine.toAbsolutePath();
  }

  private static final class Holder {
    static final Path OWN = Temporary.folder("made");
  }
}
