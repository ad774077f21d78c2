package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

  @TempDir private Path folder;

  @Test
  void isClaimedByItsProcessAndRemovedWithAllInIt() throws IOException {
    Path ours = Files.createDirectories(folder.resolve("primary-care-tables-1000/run-17"));
    Map<String, String> environment = Map.of(TemporaryFolder.VARIABLE, ours.toString());

    TemporaryFolder.claim(environment);

    assertThat(ours.resolve("process")).hasContent(String.valueOf(ProcessHandle.current().pid()));
    TemporaryFolder.remove(environment);
    assertThat(ours).doesNotExist();
    assertThat(ours.getParent()).exists();
  }

  @Test
  void isNeverAFolderOfAnotherName() throws IOException {
    Path theirs = Files.createDirectories(folder.resolve("scratch"));
    Map<String, String> environment = Map.of(TemporaryFolder.VARIABLE, theirs.toString());

    TemporaryFolder.claim(environment);
    TemporaryFolder.remove(environment);

    assertThat(theirs).isEmptyDirectory();
  }
}
