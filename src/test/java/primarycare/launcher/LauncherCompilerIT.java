package primarycare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler that the launcher asks for, as a Java that says its arguments is told. */
class LauncherCompilerIT {

  private static final long GIGABYTE = 1_000_000_000;

  @TempDir Path folder;
  private Path job;

  @BeforeEach
  void write() throws Exception {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    job = folder.resolve("a job.json");
    Files.writeString(job, "{\"inputs\": {\"ae_attendance\": [\"ae files/*.csv\"]}}");
    Files.createDirectories(folder.resolve("ae files"));
  }

  private String said(long bytes) throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("ae files/june 2026.csv").toFile(), "rw")) {
      file.setLength(bytes);
    }
    ProcessBuilder builder = Launcher.process("refresh", job.toString());
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().remove("REFRESH_TIER");
    Launcher.Ended ended = Launcher.end(folder, builder);
    assertThat(ended.err()).isEmpty();
    return ended.out();
  }

  @Test
  void isTheQuickOneForAMonth() throws Exception {
    assertThat(said(2 * GIGABYTE)).contains("-XX:TieredStopAtLevel=1 ");
  }

  @Test
  void isTheFullOneForGigabytes() throws Exception {
    assertThat(said(3 * GIGABYTE)).contains("-XX:TieredStopAtLevel=4 ");
  }

  @Test
  void isTheQuickOneForWhatCannotBeRead() throws Exception {
    Files.writeString(job, "no job {{{");
    assertThat(said(3 * GIGABYTE)).contains("-XX:TieredStopAtLevel=1 ");
  }
}
