package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondsTest {

  @TempDir private Path releases;

  @Test
  void takesAwayACopyOfWhichTheReleaseIsThereAndPutsTheOnlyOneInItsPlace() throws IOException {
    release("2026-06-aa");
    release("2026-06-aa-second");
    release("2026-07-bb-second-2");
    release("2026-08-cc-second");

    Seconds.sweep(releases, releases.resolve("2026-08-cc-second"));

    assertThat(releases.toFile().list())
        .containsExactlyInAnyOrder("2026-06-aa", "2026-07-bb", "2026-08-cc-second");
    assertThat(releases.resolve("2026-07-bb/2026-07-bb-second-2")).exists();
  }

  private void release(String name) throws IOException {
    Files.createFile(Files.createDirectories(releases.resolve(name)).resolve(name));
  }
}
