package primarycare.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code status.json} beside the releases: whether a run is at work, or how the last one ended,
 * where no exit code arrives.
 */
final class Status {

  private static final String FILE = "status.json";
  private static final String RUNNING = "running";

  private Status() {}

  /**
   * Says that this process is at work, from its first moment; before that, tells of a run that
   * began and never ended.
   */
  static void begin(Path output, PrintStream err) {
    cutOff(output)
        .ifPresent(
            started ->
                err.printf("%-9s the run that began at %s was cut off%n", "before", started));
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("state", RUNNING);
    status.put("process", ProcessHandle.current().pid());
    status.put("started", now());
    put(output, status, err);
  }

  /** When a run began that has not said how it ended: the caller holds the output folder. */
  private static Optional<String> cutOff(Path output) {
    try {
      JsonNode status = new ObjectMapper().readTree(Files.readAllBytes(output.resolve(FILE)));
      return Optional.of(status.path("started").asText())
          .filter(started -> status.path("state").asText().equals(RUNNING))
          .filter(started -> started.matches("[0-9TZ:-]+"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static void write(Path output, ExitCode code, String release, PrintStream err) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("state", "ended");
    status.put("exit_code", code.code());
    status.put("meaning", code.meaning());
    status.put("release", release);
    status.put("ended", now());
    put(output, status, err);
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void put(Path output, Map<String, Object> status, PrintStream err) {
    try {
      Path aside = output.resolve(".status.json");
      Files.writeString(
          aside,
          new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(status) + "\n");
      Files.move(
          aside,
          output.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      err.println("warning: status.json could not be written in " + output);
    }
  }
}
