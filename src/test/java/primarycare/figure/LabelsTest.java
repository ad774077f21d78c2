package primarycare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Labels.Broken NONE = new Labels.Broken(null, null);

  private static List<Labels.Broken> rules(List<Long> days, long... counts) {
    return Labels.rules(LongStream.of(counts).mapToObj(Count::of).toList(), days);
  }

  @Test
  void readsTheRulesOfCountsADay() {
    long[] rising = {300, 310, 320, 330, 340, 350, 360};

    assertThat(rules(Collections.nCopies(7, 10L), rising).get(3))
        .isEqualTo(new Labels.Broken("trend", "high"));
    assertThat(rules(List.of(30L, 31L, 32L, 33L, 34L, 35L, 36L), rising)).containsOnly(NONE);
  }

  @Test
  void saysWhichMonthIsOutsideTheLimits() {
    List<Labels.Broken> rules =
        rules(Collections.nCopies(9, 30L), 300, 303, 300, 303, 300, 303, 300, 303, 900);

    assertThat(rules.get(8)).isEqualTo(new Labels.Broken("astronomical", "high"));
  }
}
