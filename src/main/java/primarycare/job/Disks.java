package primarycare.job;

import java.io.IOException;
import java.io.ObjectStreamException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The folders that a run writes to, to tell which of them a failure is of.
 *
 * @param folders each with what it is called and what moves it
 */
public record Disks(List<Folder> folders) {

  /** Less room than this is none for a table or a file of the store. */
  private static final long LITTLE = 32L << 20;

  /** How the systems and Spark say that a file could not be written. */
  private static final Pattern SAID =
      Pattern.compile(
          "No space left on device|Disk quota exceeded|Read-only file system|Permission denied"
              + "|Failed to create (?:any )?local dir|Not enough space");

  /**
   * A folder.
   *
   * @param setting what names another one
   */
  public record Folder(String name, Path path, String setting) {

    /** What is wrong with it; empty where a file can be written. */
    Optional<String> fault() {
      try {
        Path there = there(path);
        Path probe = Files.createTempFile(there, ".probe", "");
        try {
          Files.write(probe, new byte[1 << 12]);
        } finally {
          Files.deleteIfExists(probe);
        }
        return free() < LITTLE
            ? Optional.of("%d MB free".formatted(free() >> 20))
            : Optional.empty();
      } catch (IOException e) {
        return Optional.of(
            e instanceof FileSystemException && free() >= LITTLE
                ? "no file can be made there"
                : "%d MB free".formatted(free() >> 20));
      }
    }

    private long free() {
      try {
        return Files.getFileStore(there(path)).getUsableSpace();
      } catch (IOException e) {
        return 0;
      }
    }

    private static Path there(Path path) {
      Path there = path.toAbsolutePath();
      while (there.getParent() != null && !Files.exists(there)) {
        there = there.getParent();
      }
      return there;
    }
  }

  /** The folders of a job, and the one for temporary files. */
  public static Disks of(Job.Places places) {
    List<Folder> folders = new ArrayList<>();
    folders.add(new Folder("the output", places.output(), "the key output of the job"));
    if ("file".equalsIgnoreCase(places.store().getScheme())) {
      folders.add(
          new Folder("the store", Path.of(places.store().getPath()), "the key store of the job"));
    }
    folders.add(
        new Folder(
            "the folder for temporary files",
            Path.of(System.getProperty("java.io.tmpdir")),
            "SPARK_LOCAL_DIRS or TMPDIR"));
    return new Disks(folders);
  }

  /**
   * A failure as a person can mend it, where a disk or its permissions are behind it: a refusal
   * that names the folder. Any other failure as it is.
   */
  public Exception explained(Exception failure) {
    return isOfADisk(failure) ? new Refusal(Refusal.Kind.JOB, problems()) : failure;
  }

  private static boolean isOfADisk(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal || cause instanceof ObjectStreamException) {
        return false;
      }
      if (cause instanceof IOException || SAID.matcher(String.valueOf(cause.getMessage())).find()) {
        return true;
      }
    }
    return false;
  }

  /** The folders that cannot be written; where all can be now, what each has left. */
  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Folder folder : folders) {
      folder
          .fault()
          .ifPresent(
              fault ->
                  problems.add(
                      new Problem(
                          folder.name() + " cannot be written",
                          folder.path().toString(),
                          fault,
                          "a folder that this user can write, with room for the tables",
                          "make room, or move it by " + folder.setting())));
    }
    return problems.isEmpty() ? List.of(unknown()) : problems;
  }

  private Problem unknown() {
    List<String> free =
        folders.stream()
            .map(
                folder ->
                    String.format(
                        Locale.ROOT, "%s, %,d MB free", folder.path(), folder.free() >> 20))
            .toList();
    return new Problem(
        "a file could not be read or written while the job ran",
        String.join("; ", free),
        "",
        "disks that can be read and written as long as the job runs",
        "look whether a disk was full or away for a while, and run again");
  }
}
