package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;

/** A disk without room ends a run with its name, and leaves the last release as it was. */
class FullDiskTest {

  private static final String ROOM = "24k";

  @TempDir private Path folder;
  private Path small;

  /** A small disk needs the right to mount one. */
  @BeforeEach
  void mountASmallDisk() throws Exception {
    small = Files.createDirectories(folder.resolve("small"));
    int mounted = run("mount", "-t", "tmpfs", "-o", "size=" + ROOM, "none", small.toString());
    if (mounted != 0) {
      System.out.println("skipped: this user cannot mount a small disk");
      Assumptions.abort("this user cannot mount a small disk");
    }
  }

  @AfterEach
  void unmount() throws Exception {
    run("umount", "-l", small.toString());
  }

  @Test
  void namesTheOutputOrTheStoreThatHasNoRoom() throws Exception {
    SmallJob job = new SmallJob(Files.createDirectories(folder.resolve("job")));
    assertThat(job.refresh().code()).isZero();
    SortedMap<String, String> release = job.current();

    refused(job.refresh("output=" + small.resolve("out")), small + "/out", "key output");
    refused(job.refresh("store=" + small.resolve("store")), small + "/store", "store");

    assertThat(job.current()).isEqualTo(release);
  }

  private static void refused(Runs.Result run, String... parts) {
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(parts).doesNotContain("\tat ", "    at ");
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
