package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.scan.ScanOutcome;

/** A last number may be cut where no line end follows it: that is told, and nothing is refused. */
class LastLinesTest {

  private static final String RULE = "last line has no line end";

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
    maps.write("june.csv", maps.text("2026-06-01"));
    maps.write("july.csv", maps.text("2026-07-01"));
    maps.write("cut.csv", maps.text("2026-07-01").strip());
    maps.write("june-cut.csv", maps.text("2026-06-01").strip());
  }

  @Test
  void notesALastRecordWithoutALineEndAndLoadsIt() {
    ScanOutcome outcome = file("cut.csv").outcome();
    assertThat(outcome.loaded()).isEqualTo(2);
    assertThat(outcome.notes()).containsExactly(new ScanOutcome.Tally("", RULE, 1, 3));
    assertThat(outcome.lineEnded()).isFalse();
  }

  @Test
  void notesNothingOfALastRecordWithALineEnd() {
    assertThat(file("july.csv").outcome().notes()).isEmpty();
    assertThat(file("july.csv").outcome().lineEnded()).isTrue();
  }

  @Test
  void notesItAlsoOfARecordThatIsQuarantined() {
    maps.write("broken.csv", maps.text("2026-07-01").replace("2026-07-01,C82002,", "x,,").strip());
    ScanOutcome outcome = file("broken.csv").outcome();
    assertThat(outcome.quarantined()).isEqualTo(1);
    assertThat(outcome.notes()).containsExactly(new ScanOutcome.Tally("", RULE, 1, 3));
  }

  @Test
  void isADifferenceFromAFileBeforeWithALineEnd() {
    assertThat(drift("june.csv", "cut.csv").unended()).isTrue();
    assertThat(drift("june.csv", "cut.csv").isThere()).isTrue();
  }

  @Test
  void isNoDifferenceFromAFileBeforeWithoutOneOrFromNone() {
    assertThat(drift("june-cut.csv", "cut.csv").unended()).isFalse();
    assertThat(drift("june.csv", "july.csv").unended()).isFalse();
    LoadedFile alone = file("cut.csv");
    assertThat(Drift.of(alone, List.of()).unended()).isFalse();
  }

  private LoadedFile file(String name) {
    return maps.load(name).files().get(0);
  }

  private Drift drift(String before, String name) {
    List<LoadedFile> files = maps.load(before, name).files();
    LoadedFile file = files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    return Drift.of(file, files.stream().map(LoadedFile::entry).toList());
  }
}
