package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** People of a shared practice go to its areas whole, and none is lost. */
class SharingTest {

  @Test
  void givesEachAreaItsShareOfTheLineToOnePerson() {
    long[][] shares = Sharing.of(new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, List.of(0.3, 0.7));
    assertThat(sum(shares, 0)).isEqualTo(3);
    assertThat(sum(shares, 1)).isEqualTo(7);
  }

  @Test
  void roundsAHalfUpForTheFirstAndGivesTheRestToTheLast() {
    assertThat(Sharing.of(new long[] {5}, List.of(0.5, 0.5))[0]).containsExactly(3, 2);
    assertThat(Sharing.of(new long[] {100}, List.of(0.333, 0.333, 0.334))[0])
        .containsExactly(33, 33, 34);
  }

  @Test
  void givesAllToTheOnlyArea() {
    assertThat(Sharing.of(new long[] {7, 0, 3}, List.of(1.0)))
        .isDeepEqualTo(new long[][] {{7}, {0}, {3}});
  }

  @Property
  void keepsEveryCellAndEveryAreasShareOfAll(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5000) Integer> people,
      @ForAll("weights") List<Double> weights) {
    long[] cells = people.stream().mapToLong(Integer::longValue).toArray();
    long[][] shares = Sharing.of(cells, weights);
    for (int cell = 0; cell < cells.length; cell++) {
      assertThat(Arrays.stream(shares[cell]).sum()).isEqualTo(cells[cell]);
      assertThat(Arrays.stream(shares[cell]).min().getAsLong()).isNotNegative();
    }
    long all = Arrays.stream(cells).sum();
    for (int area = 0; area < weights.size(); area++) {
      assertThat((double) sum(shares, area))
          .isBetween(
              all * weights.get(area) - weights.size(), all * weights.get(area) + weights.size());
    }
  }

  /** Weights of thousandths that sum to 1. */
  @Provide
  Arbitrary<List<Double>> weights() {
    return Arbitraries.integers()
        .between(1, 999)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            cuts -> {
              List<Integer> sorted = new ArrayList<>(cuts.stream().distinct().sorted().toList());
              sorted.add(1000);
              List<Double> weights = new ArrayList<>();
              int last = 0;
              for (int cut : sorted) {
                weights.add((cut - last) / 1000.0);
                last = cut;
              }
              return weights;
            });
  }

  private static long sum(long[][] shares, int area) {
    return Arrays.stream(shares).mapToLong(cell -> cell[area]).sum();
  }
}
