package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

  @TempDir Path output;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysHowTheRunEndedAndWhichReleaseItMade() throws IOException {
    Instant before = Instant.now().minusSeconds(1);
    write(output, ExitCode.DONE, "llr-2026-06-1a2b3c");

    JsonNode status = status();
    assertThat(status.fieldNames())
        .toIterable()
        .containsExactly("state", "exit_code", "meaning", "release", "ended");
    assertThat(status.get("exit_code").intValue()).isZero();
    assertThat(status.get("meaning").textValue()).isEqualTo(ExitCode.DONE.meaning());
    assertThat(status.get("release").textValue()).isEqualTo("llr-2026-06-1a2b3c");
    assertThat(Instant.parse(status.get("ended").textValue())).isBetween(before, Instant.now());
    assertThat(err.size()).isZero();
  }

  @Test
  void saysFromTheFirstMomentThatARunIsAtWork() throws IOException {
    write(output, ExitCode.DONE, "llr-2026-06-1a2b3c");
    begin();

    assertThat(status().get("state").textValue()).isEqualTo("running");
    assertThat(status().get("process").longValue()).isEqualTo(ProcessHandle.current().pid());
    assertThat(status().has("exit_code")).isFalse();
    assertThat(err.size()).as("the run before ended").isZero();
  }

  @Test
  void tellsOfARunThatNeverSaidHowItEnded() throws IOException {
    begin();
    String started = status().get("started").textValue();
    begin();

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("the run that began at " + started + " was cut off");
  }

  @Test
  void takesAStatusThatIsDamagedForNone() throws IOException {
    for (String damaged : new String[] {"", "null", "{\"state\":\"running\"", "[]"}) {
      Files.writeString(output.resolve("status.json"), damaged);
      begin();
      assertThat(err.size()).as(damaged).isZero();
    }
  }

  @Test
  void replacesTheStatusOfTheRunBeforeAndLeavesNothingAside() throws IOException {
    write(output, ExitCode.DONE, "llr-2026-06-1a2b3c");
    write(output, ExitCode.QUARANTINE, "");

    assertThat(status().get("exit_code").intValue()).isEqualTo(4);
    assertThat(status().get("release").textValue()).isEmpty();
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files).containsExactly(output.resolve("status.json"));
    }
  }

  @Test
  void onlyWarnsWhereItCannotBeWritten() {
    Path missing = output.resolve("missing");
    write(missing, ExitCode.DONE, "llr-2026-06-1a2b3c");

    assertThat(err.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("warning: status.json could not be written in " + missing);
  }

  private void write(Path folder, ExitCode code, String release) {
    Status.write(folder, code, release, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private void begin() {
    Status.begin(output, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private JsonNode status() throws IOException {
    return new ObjectMapper().readTree(output.resolve("status.json").toFile());
  }
}
