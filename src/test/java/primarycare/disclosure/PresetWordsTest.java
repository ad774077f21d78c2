package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import primarycare.figure.Count;
import primarycare.figure.Preset;
import primarycare.figure.Shown;

/** What is said of the preset that protects counts is what it does. */
class PresetWordsTest {

  private static final DisclosureRule RULE = DisclosureRule.HES_ECDS_2018;
  private static final long LARGEST_SUPPRESSED = Preset.SUPPRESSED_BELOW - 1;

  @Test
  void itsNumbersAreThoseByWhichItShowsACount() {
    assertThat(shown(LARGEST_SUPPRESSED).status()).isEqualTo(Shown.Status.SUPPRESSED);
    assertThat(shown(Preset.SUPPRESSED_BELOW).status()).isEqualTo(Shown.Status.ROUNDED);
    assertThat(LongStream.range(Preset.SUPPRESSED_BELOW, 100))
        .allMatch(count -> shown(count).value() % Preset.ROUNDED_TO == 0)
        .allMatch(count -> shown(count).value() - count <= Preset.MOST_ADDED)
        .anyMatch(count -> shown(count).value() - count == Preset.MOST_ADDED);
  }

  @Test
  void theReadmeTellsItsNumbers() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            "`hes-ecds-2018` (0 stays, 1 to %d suppressed, the rest rounded to %d)"
                .formatted(LARGEST_SUPPRESSED, Preset.ROUNDED_TO));
  }

  private static Shown shown(long count) {
    return RULE.show(Count.of(count));
  }
}
