package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.launcher.Launcher;

/**
 * A run that is killed, at whatever moment, leaves the release that was, and the next one is right.
 */
@Tag("faults")
class KilledRunIT {

  private static final int KILLS = Integer.getInteger("faults.kills", 50);
  private static final String MORE = "K1,2026-07-13,14:05,RWE,RWEAA,01,1,19,2,C82001,,,,,,\n";

  @TempDir private Path folder;
  private Path temporary;
  private SmallJob job;
  private final List<String> inputs = new ArrayList<>();
  private final List<SortedMap<String, String>> releases = new ArrayList<>();
  private long undisturbed;

  /** The releases of two inputs, as runs that nobody disturbs make them. */
  @BeforeEach
  void publishBothUndisturbed() throws Exception {
    temporary = Files.createDirectories(folder.resolve("temporary"));
    job = new SmallJob(Files.createDirectories(folder.resolve("job")));
    String whole = Files.readString(job.input("ae.csv"));
    inputs.addAll(List.of(whole, whole + MORE));
    for (String input : inputs) {
      Files.writeString(job.input("ae.csv"), input);
      long from = System.nanoTime();
      refresh();
      undisturbed = System.nanoTime() - from;
      releases.add(job.current());
    }
    assertThat(releases.get(0)).isNotEqualTo(releases.get(1));
  }

  @Test
  void leavesTheLastReleaseWholeAndTheNextRunRight() throws Exception {
    Random random = new Random(20261129);
    for (int kill = 0; kill < KILLS; kill++) {
      String input = inputs.get(kill % 2);
      Files.writeString(job.input("ae.csv"), input);
      long after = TimeUnit.NANOSECONDS.toMillis((long) (undisturbed * random.nextDouble()));
      String at = "kill " + kill + " after " + after + " ms";
      long pid = killed(after);

      assertThat(Runs.run("verify", job.output()).code()).as(at).isZero();
      assertThat(releases).as(at).contains(job.current());
      assertTrue(status(), pid, at);

      refresh();
      assertThat(job.current()).as(at).isEqualTo(releases.get(kill % 2));
      assertThat(status().path("state").asText()).as(at).isEqualTo("ended");
      assertThat(left()).as(at).isEmpty();
    }
  }

  /** Of a run that was killed it is said that it is at work, by a process that is no longer. */
  private static void assertTrue(JsonNode status, long pid, String at) {
    if (status.path("state").asText().equals("running")) {
      assertThat(status.path("process").asLong()).as(at).isEqualTo(pid);
      assertThat(status.has("exit_code")).as(at).isFalse();
    } else {
      assertThat(status.path("exit_code").asInt(-1)).as(at).isZero();
    }
  }

  private long killed(long after) throws Exception {
    Process process =
        launched()
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor(after, TimeUnit.MILLISECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    return process.pid();
  }

  private void refresh() throws Exception {
    Launcher.Ended ended = Launcher.end(folder, launched());
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  private ProcessBuilder launched() {
    ProcessBuilder builder = Launcher.process(job.file().toString());
    builder.environment().put("TMPDIR", temporary.toString());
    return builder;
  }

  private JsonNode status() throws IOException {
    return new ObjectMapper().readTree(job.output().resolve("status.json").toFile());
  }

  /** What runs left in the temporary folder beside the one of their user. */
  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(temporary, 2)) {
      return files.filter(path -> temporary.relativize(path).getNameCount() > 1).toList();
    }
  }
}
