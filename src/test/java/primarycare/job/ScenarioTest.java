package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioTest {

  @Test
  void knowsHowManyYearsOfAgeABandSpansAndWhichNobodyGrowsOutOf() {
    assertThat(Scenario.AGE_BANDS)
        .extracting(Scenario::yearsOf)
        .containsExactly(5, 5, 5, 5, 5, 5, 5, 5, 5, 0, 0);
    assertThat(Scenario.yearsOf("60-69")).isEqualTo(10);
  }
}
