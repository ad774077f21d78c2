package primarycare.command;

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

/** {@code status.json} beside the releases: how the last run ended, where no exit code arrives. */
final class Status {

  private Status() {}

  static void write(Path output, ExitCode code, String release, PrintStream err) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("exit_code", code.code());
    status.put("meaning", code.meaning());
    status.put("release", release);
    status.put("ended", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    try {
      Path aside = output.resolve(".status.json");
      Files.writeString(
          aside,
          new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(status) + "\n");
      Files.move(
          aside,
          output.resolve("status.json"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      err.println("warning: status.json could not be written in " + output);
    }
  }
}
