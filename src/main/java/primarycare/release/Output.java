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
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import primarycare.columnar.Synced;
import primarycare.job.Job;
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
  static final String CURRENT = "current";

  private final Path folder;
  private final FileChannel channel;
  private final Object key;

  private Output(Path folder, FileChannel channel, Object key) {
    this.folder = folder;
    this.channel = channel;
    this.key = key;
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
      Output output = new Output(folder, channel, key(folder));
      output.sweep();
      return output;
    } catch (IOException e) {
      throw refusal(folder, "no file can be made there", "check the path and its permissions");
    }
  }

  /**
   * Takes hold of a job's output folder.
   *
   * @throws Refusal of kind JOB also when it holds releases of another job, unless the job says
   *     that it shares its output, and when its release is not for publication while {@code
   *     current} is
   */
  public static Output open(Job job) {
    Output output = open(job.places().output());
    try {
      OtherJobs.refuse(job);
      CurrentRelease.refuse(job);
      return output;
    } catch (IOException e) {
      output.close();
      throw refusal(output.folder, "its releases cannot be listed", "check its permissions");
    } catch (Refusal e) {
      output.close();
      throw e;
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

  /** What tells the lock of this run from one that another run has made in its place. */
  private static Object key(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    Object key =
        Files.exists(lock) ? Files.readAttributes(lock, BasicFileAttributes.class).fileKey() : "";
    return key == null ? lock : key;
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

  /**
   * Puts a staged release in its place and leads {@code current} to it, in one step each, when all
   * of it is on the disk.
   */
  Path publish(Path staging, String name) throws IOException {
    Path release = release(name);
    if (Files.exists(release)) {
      Output.delete(staging);
    } else {
      place(staging, release);
    }
    lead(name);
    return release;
  }

  /**
   * Puts a staged release in the place of a damaged one of its name, which is kept under another
   * name; {@code current} leads to a whole release at each moment.
   *
   * @return where the damaged one is now
   */
  Path replace(Path staging, String name) throws IOException {
    Path damaged = free(name + "-damaged");
    Path second = free(name + Seconds.END);
    copy(staging, folder.resolve(STAGING + "second"));
    place(folder.resolve(STAGING + "second"), second);
    lead(second.getFileName().toString());
    Files.move(release(name), damaged, StandardCopyOption.ATOMIC_MOVE);
    publish(staging, name);
    delete(second);
    return damaged;
  }

  /** Keeps a staged release beside one of its name, where {@code current} does not lead. */
  Path keepBeside(Path staging, String name) throws IOException {
    Path beside = free(name + "-differs");
    place(staging, beside);
    return beside;
  }

  private Path free(String name) {
    Path free = release(name);
    for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
      free = release(name + "-" + i);
    }
    return free;
  }

  private static void place(Path staging, Path release) throws IOException {
    Synced.tree(staging);
    Files.move(staging, release, StandardCopyOption.ATOMIC_MOVE);
    Synced.folder(release.getParent());
  }

  private void lead(String name) throws IOException {
    Path link = folder.resolve(STAGING + CURRENT);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of("releases", name));
    Files.move(link, current(), StandardCopyOption.ATOMIC_MOVE);
    Synced.folder(folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    delete(to);
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path path : tree.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Override
  public void close() {
    try (channel) {
      sweep();
      if (key.equals(key(folder))) {
        Files.deleteIfExists(folder.resolve(LOCK));
      }
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
    Seconds.sweep(folder.resolve("releases"), current());
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
