package primarycare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a person uses it: the built jar, in processes of its own. */
class LauncherIT {

  @TempDir Path folder;

  @Test
  void publishesTheSampleTwiceWithTheSameBytesAndNoNoise() throws Exception {
    Launcher.Ended first = Released.run();
    assertThat(first.out()).contains("27 read, ", "checks", "try         duckdb");
    assertThat(first.err().lines().filter(line -> !isProgress(line))).isEmpty();
    Path two = folder.resolve("two");
    assertThat(launch(Released.settings(two)).code()).isZero();
    assertThat(Released.files(two)).isEqualTo(Released.files(Released.output())).hasSize(11);
  }

  @Test
  void keepsItsTemporaryFilesToItselfAndLeavesNone() throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    Path left = Files.createDirectories(temporary.resolve("primary-care-tables-" + uid()));
    Files.createDirectories(left.resolve("run-999999999/blockmgr-of-a-killed-run"));
    ProcessBuilder builder = Launcher.process("check", "jobs/sample.json");
    builder.command().addAll(List.of("--set", "store=" + folder.resolve("store")));
    builder.environment().put("TMPDIR", temporary.toString());
    assertThat(Launcher.end(folder, builder).code()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(left)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.walk(temporary)) {
      assertThat(files).containsExactly(temporary, left);
    }
  }

  @Test
  void namesAFolderForTemporaryFilesThatCannotBeMade() throws Exception {
    ProcessBuilder builder = Launcher.process("refresh");
    builder.environment().put("SPARK_LOCAL_DIRS", Files.createTempFile(folder, "a", "b") + "");
    Launcher.Ended ended = Launcher.end(folder, builder);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("no private folder for temporary files", "SPARK_LOCAL_DIRS");
  }

  private static String uid() throws Exception {
    Process id = new ProcessBuilder("id", "-u").start();
    return new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  @Test
  void passesOnTheExitCodeOfABadJob() throws Exception {
    Launcher.Ended ended = launch("refresh", folder.resolve("missing.json").toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("no such job file").doesNotContain("    at ");
  }

  @Test
  void describesTablesWithoutStartingSpark() throws Exception {
    Launcher.Ended ended = launch("tables", "gp_capacity");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("gps_per_1000");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void callsTheSparkSubmitOfSparkHome() throws Exception {
    Path submit = folder.resolve("spark/bin/spark-submit");
    Files.createDirectories(submit.getParent());
    Files.writeString(submit, "#!/bin/sh\necho \"submitted $*\"\nexit 3\n");
    assertThat(submit.toFile().setExecutable(true)).isTrue();
    ProcessBuilder builder = Launcher.process("jobs/llr.json");
    builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
    builder.environment().put("SPARK_SUBMIT_ARGS", "--master yarn");
    Launcher.Ended ended = Launcher.end(folder, builder);
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.out())
        .startsWith("submitted --master yarn --class primarycare.command.Main ")
        .contains(Launcher.BUILD.resolve("primary-care-tables.jar") + " jobs/llr.json");
  }

  @Test
  void refusesALineOfSparkThatHasNoBuild() throws Exception {
    ProcessBuilder builder = Launcher.process("tables");
    builder.environment().put("REFRESH_SPARK", "2.4");
    Launcher.Ended ended = Launcher.end(folder, builder);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("REFRESH_SPARK is 3.5, or not set; found 2.4");
  }

  private Launcher.Ended launch(String... args) throws Exception {
    return Launcher.end(folder, Launcher.process(args));
  }

  private static boolean isProgress(String line) {
    return line.matches(
        "(start|intake|check|measure|protect|publish|building) .*| +\\d+ s, \\d+ of \\d+ tasks done");
  }
}
