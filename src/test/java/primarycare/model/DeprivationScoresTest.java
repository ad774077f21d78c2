package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import primarycare.organisation.DeprivationScore;
import primarycare.support.SourceRows;

class DeprivationScoresTest {

  @Test
  void collectsEachScoreAndWhereThereIsNone() {
    assertThat(
            DeprivationScores.of(
                SourceRows.of(
                    DeprivationScores.SOURCE,
                    """
                    practice_code  imd_year  imd_score
                    C82001         2025      31.25
                    C82002         2019
                    """)))
        .containsExactly(
            new DeprivationScore("C82001", 2025, OptionalDouble.of(31.25)),
            new DeprivationScore("C82002", 2019, OptionalDouble.empty()));
  }
}
