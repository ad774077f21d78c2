package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PracticesSeenTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @Test
  void namesWhatHasTheFormOfAPracticeAndNothingElse() {
    Set<String> july = new HashSet<>(Arrays.asList("C82001", "Ann Other", "Bob Other", null));

    assertThat(PracticesSeen.of(Map.of(JUNE, Set.of("C82001"), JUNE.plusMonths(1), july)))
        .isEqualTo(
            Map.of(
                JUNE,
                Set.of("C82001"),
                JUNE.plusMonths(1),
                Set.of("C82001", "(not of the form of a practice code)")));
  }
}
