package primarycare.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/**
 * The folder that holds the releases, held by one run at a time.
 *
 * <p>What a killed run left behind is removed by the next one.
 */
public final class Output implements AutoCloseable {

  private static final String STAGING = ".staging-";
  private static final String LOCK = ".lock";
  private static final String CURRENT = "current";

  private final Path folder;
  private final FileChannel channel;

  private Output(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes hold of the output folder, made if it is not there.
   *
   * @throws Refusal of kind JOB when it cannot be written or another run has it
   */
  public static Output open(Path folder) {
    try {
      Files.createDirectories(folder.resolve("releases"));
      Path current = folder.resolve(CURRENT);
      if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current)) {
        throw refusal(folder, "\"current\" is not a link", "move it away");
      }
      FileChannel channel = lock(folder);
      Output output = new Output(folder, channel);
      output.sweep();
      return output;
    } catch (IOException e) {
      throw refusal(folder, "no file can be made there", "check the path and its permissions");
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null || !Files.exists(folder.resolve(LOCK))) {
      channel.close();
      throw refusal(folder, "another run is writing there", "wait until it has ended");
    }
    return channel;
  }

  Path staging(String name) throws IOException {
    return Files.createDirectories(folder.resolve(STAGING + name));
  }

  Path release(String name) {
    return folder.resolve("releases").resolve(name);
  }

  /** Where {@code current} leads; the release a reader sees. */
  public Path current() {
    return folder.resolve(CURRENT);
  }

  /** Puts a staged release in its place and leads {@code current} to it, in one step each. */
  Path publish(Path staging, String name) throws IOException {
    Path release = release(name);
    if (Files.exists(release)) {
      Output.delete(staging);
    } else {
      Files.move(staging, release, StandardCopyOption.ATOMIC_MOVE);
    }
    Path link = folder.resolve(STAGING + CURRENT);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of("releases", name));
    Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE);
    return release;
  }

  @Override
  public void close() {
    try (channel) {
      sweep();
      Files.deleteIfExists(folder.resolve(LOCK));
    } catch (IOException e) {
      throw new UncheckedIOException("the output folder cannot be tidied", e);
    }
  }

  private void sweep() throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(f -> f.getFileName().toString().startsWith(STAGING)).toList();
    }
    for (Path path : left) {
      delete(path);
    }
  }

  /** Removes a folder and all below it; what is not there is no error. */
  static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static Refusal refusal(Path folder, String found, String action) {
    return new Refusal(
        Refusal.Kind.JOB,
        new Problem(
            "the output cannot be written",
            folder.toString(),
            found,
            "a folder for releases",
            action));
  }
}
