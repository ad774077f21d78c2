package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class PracticesSeenTest {

  @Test
  void namesWhatHasTheFormOfAPracticeAndNothingElse() {
    assertThat(
            PracticesSeen.of(
                Frames.of(
                    "month, practice_code",
                    "(DATE'2026-06-01', 'C82001')",
                    "(DATE'2026-07-01', 'C82001')",
                    "(DATE'2026-07-01', 'C82001')",
                    "(DATE'2026-07-01', 'Ann Other')",
                    "(DATE'2026-07-01', NULL)")))
        .isEqualTo(
            Map.of(
                LocalDate.of(2026, 6, 1),
                Set.of("C82001"),
                LocalDate.of(2026, 7, 1),
                Set.of("C82001", "(not of the form of a practice code)")));
  }
}
