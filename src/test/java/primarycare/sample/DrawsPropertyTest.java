package primarycare.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the weights, the bounds and the bits. */
class DrawsPropertyTest {

  @Property(tries = 50)
  void staysWithinItsWeightsAndFollowsThem(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0.01, max = 100) Double> weights) {
    double sum = weights.stream().mapToDouble(weight -> weight).sum();
    int[] drawn = AliasTest.draws(Alias.of(weights.stream().mapToDouble(w -> w).toArray()), 20_000);
    assertThat(IntStream.of(drawn).sum()).isEqualTo(20_000);
    for (int i = 0; i < weights.size(); i++) {
      assertThat(drawn[i] / 20_000.0).isCloseTo(weights.get(i) / sum, within(0.03));
    }
  }

  @Property
  void staysBelowItsBound(@ForAll long bits, @ForAll @IntRange(min = 1) int bound) {
    assertThat(Seeds.below(bound, bits)).isBetween(0, bound - 1);
    assertThat(Seeds.unit(bits)).isGreaterThanOrEqualTo(0).isLessThan(1);
  }
}
