package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;

class AgeSchemesTest {

  private static Job.Breakdown named(String... schemes) {
    return new Job.Breakdown(List.of(), List.of(schemes), false);
  }

  @Test
  void tellsThatNoListGivesSingleYears() {
    assertThat(AgeSchemes.notices(named(), true))
        .singleElement()
        .asString()
        .contains("quinary", "21 to 25", "ageBandSchemes");
  }

  @Test
  void tellsWhichNamedBandsHaveNoRateThen() {
    assertThat(AgeSchemes.notices(named("quinary", "five-year-from-1"), true))
        .singleElement()
        .asString()
        .contains("five-year-from-1", "no rate");
  }

  @Test
  void saysNothingWhereSomeListDoesOrFiveYearBandsMakeThemUp() {
    assertThat(AgeSchemes.notices(named(), false)).isEmpty();
    assertThat(AgeSchemes.notices(named("five-year-from-1"), false)).isEmpty();
    assertThat(AgeSchemes.notices(named("quinary", "ten-year"), true)).isEmpty();
  }
}
