package primarycare.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

  private final AtomicInteger filled = new AtomicInteger();

  @Test
  void fillsAFolderForTheFirstWhoAsks() {
    Path first = Once.folder("once", this::fill);
    Path second = Once.folder("once", this::fill);

    assertThat(second).isEqualTo(first).isDirectoryContaining("glob:**/filled");
    assertThat(filled).hasValue(1);
  }

  @Test
  void triesNoSecondTimeWhatFailed() {
    assertThatThrownBy(() -> Once.folder("never", this::fail)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> Once.folder("never", this::fail))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("never could not be made before");
    assertThat(filled).hasValue(1);
  }

  private void fill(Path folder) throws java.io.IOException {
    filled.incrementAndGet();
    Files.createFile(folder.resolve("filled"));
  }

  private void fail(Path folder) {
    filled.incrementAndGet();
    throw new AssertionError(folder);
  }
}
