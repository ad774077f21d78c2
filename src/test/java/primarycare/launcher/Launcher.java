package primarycare.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@code jobs/refresh} on the build that is being tested. */
public final class Launcher {

  /** The folder of this build: each line of Spark has its own. */
  public static final Path BUILD =
      Path.of(System.getProperty("build.folder", "target")).toAbsolutePath();

  private Launcher() {}

  public record Ended(int code, String out, String err) {}

  public static ProcessBuilder process(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of("jobs", "refresh").toAbsolutePath().toString());
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("SPARK_HOME");
    builder.environment().put("REFRESH_PARTITIONS", "2");
    builder
        .environment()
        .put("REFRESH_SPARK", BUILD.getFileName().toString().replaceFirst("target-?", ""));
    return builder;
  }

  /** Something done while the process runs, given the file of its progress. */
  interface Meanwhile {
    void happens(Path progress) throws IOException, InterruptedException;
  }

  /** Runs to the end, with what it says in files of a folder. */
  public static Ended end(Path folder, ProcessBuilder builder)
      throws IOException, InterruptedException {
    return end(folder, builder, progress -> {});
  }

  /** Runs to the end, and something happens on the way. */
  static Ended end(Path folder, ProcessBuilder builder, Meanwhile meanwhile)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      meanwhile.happens(err);
      int code = process.waitFor();
      return new Ended(
          code,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
