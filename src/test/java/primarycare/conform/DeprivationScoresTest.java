package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import primarycare.organisation.DeprivationScore;
import primarycare.support.Frames;

class DeprivationScoresTest {

  @Test
  void collectsEachScoreAndWhereThereIsNone() {
    assertThat(
            DeprivationScores.of(
                Frames.of(
                    "imd_score, practice_code, imd_year",
                    "(31.25BD, 'C82001', 2025L)",
                    "(NULL, 'C82002', 2019L)")))
        .containsExactlyInAnyOrder(
            new DeprivationScore("C82001", 2025, OptionalDouble.of(31.25)),
            new DeprivationScore("C82002", 2019, OptionalDouble.empty()));
  }
}
