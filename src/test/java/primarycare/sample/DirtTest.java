package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirtTest {

  @Test
  void takesEveryKindInTurnOneRecordInSixThousand() {
    Map<Dirt, Integer> kinds = new EnumMap<>(Dirt.class);
    long cycle = Dirt.EVERY * (Dirt.values().length - 1);
    for (long number = 0; number < cycle; number++) {
      kinds.merge(Dirt.of(number), 1, Integer::sum);
    }
    assertThat(kinds.remove(Dirt.NONE)).isEqualTo((int) cycle - 7);
    assertThat(kinds).hasSize(7).allSatisfy((kind, times) -> assertThat(times).isEqualTo(1));
  }

  @Test
  void leavesSmallSamplesClean() {
    for (long number = 0; number < 2_999; number++) {
      assertThat(Dirt.of(number)).isEqualTo(Dirt.NONE);
    }
    assertThat(Dirt.of(2_999)).isEqualTo(Dirt.AGE_TEXT);
  }
}
