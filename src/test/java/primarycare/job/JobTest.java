package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobTest {

  @Test
  void neverShowsATargetWithoutWhatItCounts() {
    assertThat(target("September 2014").caption())
        .isEqualTo("FTE GPs without registrars (NHS England, September 2014)");
    assertThat(target("").caption()).isEqualTo("FTE GPs without registrars (NHS England)");
  }

  private static Target target(String date) {
    return new Target(
        "gp_capacity", "gps_per_1000", 0.58, "FTE GPs without registrars", "NHS England", date);
  }
}
