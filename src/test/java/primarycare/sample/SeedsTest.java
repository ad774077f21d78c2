package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeedsTest {

  /** Fixed for good: with another number every published sample would change. */
  @Test
  void givesTheSameNumbersForEver() {
    assertThat(Long.toHexString(Seeds.of(1, "attendances", 3, 7))).isEqualTo("e766789bb415547");
  }

  @Test
  void givesEveryPurposeNumbersOfItsOwn() {
    Set<Long> seeds =
        LongStream.range(0, 10_000)
            .mapToObj(i -> Seeds.of(i / 100, "month", i % 100))
            .collect(Collectors.toSet());
    assertThat(seeds).hasSize(10_000);
    assertThat(Seeds.of(1, "a", 0)).isNotEqualTo(Seeds.of(1, "b", 0));
    assertThat(Seeds.of(1, "a", 0)).isNotEqualTo(Seeds.of(1, "a", 0, 0));
    assertThat(Seeds.of(1, "a", 1, 2)).isNotEqualTo(Seeds.of(1, "a", 2, 1));
  }
}
