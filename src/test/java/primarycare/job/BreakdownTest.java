package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job says of cells and age bands. */
class BreakdownTest {

  @TempDir Path folder;

  @Test
  void hasFewerCellsUnlessTheJobAsksForAll() {
    assertThat(breakdown()).isEqualTo(new Job.Breakdown(List.of(), List.of(), false));
    assertThat(breakdown("cells", "\"default\"").everyCell()).isFalse();
    assertThat(breakdown("cells", "\"all\"").everyCell()).isTrue();
    assertThat(JobFiles.problems(JobFiles.file(folder, "cells", "\"many\"")))
        .extracting(Problem::allowed)
        .containsExactly("default, all");
  }

  @Test
  void hasTheSchemesThatItNamesAndLeavesThemToItsListsWhereItNamesNone() {
    assertThat(breakdown("ageBandSchemes", "[\"broad\", \"broad\"]").ageBandSchemes())
        .containsExactly("broad");
    assertThat(breakdown().orIn("quinary").ageBandSchemes()).containsExactly("quinary");
    assertThat(breakdown().orIn("broad").orIn("quinary").ageBandSchemes()).containsExactly("broad");
  }

  private Job.Breakdown breakdown(String... replaced) {
    return JobFiles.read(JobFiles.file(folder, replaced)).tables().breakdown();
  }
}
