package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.disclosure.DisclosureRule;
import primarycare.disclosure.FileShown;
import primarycare.disclosure.HiddenShare;
import primarycare.figure.Shown;
import primarycare.job.Month;
import primarycare.reconcile.FailedChecks;
import primarycare.support.Inputs;
import primarycare.support.Jobs;

/** What a summary says of the preset of its job. */
class SummaryOfPresetTest {

  private static final Shown NONE = new Shown(0L, Shown.Status.EXACT);
  private static final Shown SUPPRESSED = new Shown(null, Shown.Status.SUPPRESSED);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeTheJob() {
    file = new Inputs(folder).job("2026-06", "\"03W\"");
  }

  @Test
  void tellsTheRule() {
    assertThat(lines("public"))
        .contains("disclosure  " + DisclosureRule.named("public").said())
        .noneMatch(line -> line.contains("not for publication"));
  }

  @Test
  void warnsThatCountsForTheAreasStaffAreNotForPublication() {
    for (String preset : List.of("hes-ecds-2018", "internal", "exact")) {
      assertThat(lines(preset))
          .anyMatch(line -> line.matches("release +.*-" + preset + "-not-for-publication"))
          .anyMatch(line -> line.startsWith("disclosure  " + preset + ", not for publication. "));
    }
  }

  @Test
  void tellsWhatASuppressedCountMayBe() {
    assertThat(lines("internal"))
        .contains("records     0 loaded, fewer than 5 quarantined, 0 excluded");
    assertThat(lines("hes-ecds-2018"))
        .contains("records     0 loaded, fewer than 8 quarantined, 0 excluded");
  }

  @Test
  void tellsHowMuchIsHiddenWhereThatWasAsked() {
    assertThat(lines("public", Optional.of(new HiddenShare(3_172, 30_519))))
        .containsOnlyOnce("hidden      3,172 of 30,519 counts of people (10.4%)");
    assertThat(lines("public", Optional.of(new HiddenShare(0, 0))))
        .contains("hidden      0 of 0 counts of people (0.0%)");
    assertThat(lines("internal")).noneMatch(line -> line.startsWith("hidden"));
  }

  private List<String> lines(String preset) {
    return lines(preset, Optional.empty());
  }

  private List<String> lines(String preset, Optional<HiddenShare> hidden) {
    Provenance provenance =
        new Provenance(
            Jobs.read(file, "disclosure.preset=" + preset),
            "0.1.0",
            "c0de",
            "4.1.3",
            List.of(),
            List.of(new Month(2026, 6)),
            Map.of(),
            "");
    FileShown shown = new FileShown(true, NONE, NONE, SUPPRESSED, NONE);
    return Summary.lines(
        provenance, new Outcome(List.of(shown), hidden, new FailedChecks(1, List.of())), List.of());
  }
}
