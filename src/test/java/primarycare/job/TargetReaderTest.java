package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetReaderTest {

  @TempDir Path folder;

  @Test
  void readsOnWhichSideOfATargetAFigureShouldBe() {
    String target =
        "[{ \"table\": \"gp_capacity\", \"column\": \"gps_per_1000\", \"value\": 0.58,"
            + " \"definition\": \"all_gps\", \"source\": \"NHS England\", \"direction\": \"%s\" }]";
    Path least = JobFiles.file(folder, "targets", target.formatted("at least"));
    assertThat(JobFiles.read(least).tables().targets())
        .extracting(Target::direction)
        .containsExactly("at least");
    Path up = JobFiles.file(folder, "targets", target.formatted("up"));
    JobFiles.assertRefused(
        up, "targets[0].direction", "unknown direction", "\"up\"", "at most, at least", "");
  }
}
