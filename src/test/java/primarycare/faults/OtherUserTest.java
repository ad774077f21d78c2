package primarycare.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;

/** Another user of the machine can open a release, and nothing of the store. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OtherUserTest {

  private final Optional<OtherUser> other = OtherUser.here();
  @TempDir private Path folder;

  /** The folder itself is open, so that only what the job made keeps anybody out. */
  @BeforeEach
  void openTheFolder() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    if (other.isEmpty()) {
      System.out.println("OtherUserTest: by modes alone: not root, or no setpriv to be another by");
    }
  }

  @Test
  void opensNoFileOfTheStoreAndEachOfTheRelease() throws Exception {
    SmallJob job = new SmallJob(folder);
    Runs.Result run = job.refresh();
    assertThat(run.code()).as(run.err()).isZero();

    assertThat(Fault.files(job.store())).isNotEmpty();
    assertThat(OtherUser.openByMode(job.store())).isEmpty();
    if (other.isPresent()) {
      Path release = job.output().resolve("current").toRealPath();
      assertThat(other.get().opens(job.store())).isEmpty();
      assertThat(other.get().opens(release))
          .hasSameSizeAs(Fault.files(release))
          .anyMatch(file -> file.endsWith("attendance_by_age_band.parquet"));
    }
  }

  @Test
  void wouldBeSeenToOpenAFileThatIsOpen() throws Exception {
    Path closed = Files.createDirectories(folder.resolve("closed"));
    Path file = Files.writeString(closed.resolve("rows"), "x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(OtherUser.openByMode(closed)).hasSize(2);
    if (other.isPresent()) {
      assertThat(other.get().opens(closed)).containsExactly(file.toString());
    }

    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    if (other.isPresent()) {
      assertThat(other.get().opens(closed)).isEmpty();
    }
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    if (other.isPresent()) {
      assertThat(other.get().opens(closed)).isEmpty();
    }
  }
}
