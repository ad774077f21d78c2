package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job says of cells and age bands. */
class BreakdownTest {

  @TempDir Path folder;

  @Test
  void hasFewerCellsUnlessTheJobAsksForAll() {
    assertThat(breakdown()).isEqualTo(Job.Breakdown.DEFAULT);
    assertThat(breakdown("cells", "\"default\"").everyCell()).isFalse();
    assertThat(breakdown("cells", "\"all\"").everyCell()).isTrue();
    assertThat(JobFiles.problems(JobFiles.file(folder, "cells", "\"many\"")))
        .extracting(Problem::allowed)
        .containsExactly("default, all");
  }

  @Test
  void hasTheSchemesThatItNamesAndLeavesThemToItsListsWhereItNamesNone() {
    assertThat(breakdown("ageBandSchemes", "[\"broad\"]").ageBandSchemes())
        .containsExactly("broad");
    assertThat(breakdown().orIn("quinary").ageBandSchemes()).containsExactly("quinary");
    assertThat(breakdown().orIn("broad").orIn("quinary").ageBandSchemes()).containsExactly("broad");
  }

  @Test
  void refusesAListThatIsEmptyOrNamesOneTwice() {
    assertThat(JobFiles.problems(JobFiles.file(folder, "periods", "[]")))
        .containsExactly(
            new Problem(
                "an empty list",
                at("periods"),
                "[]",
                "month, rolling_12_months",
                "name some, or leave the key out"));
    assertThat(
            JobFiles.problems(
                JobFiles.file(folder, "ageBandSchemes", "[\"broad\", \"quinary\", \"broad\"]")))
        .containsExactly(
            new Problem(
                "a name stands twice",
                at("ageBandSchemes"),
                "\"broad\"",
                "each name once",
                "name it once"));
  }

  private String at(String key) {
    return folder.resolve("llr.json") + ", key " + key;
  }

  private Job.Breakdown breakdown(String... replaced) {
    return JobFiles.read(JobFiles.file(folder, replaced)).tables().breakdown();
  }
}
