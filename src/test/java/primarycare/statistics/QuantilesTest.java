package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.statistics.Figures.NONE;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantilesTest {

  @Test
  void sharesAreasOutFromTheLowestValueOn() {
    assertThat(ascending(5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100))
        .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    assertThat(ascending(4, 40, 20, 30, 10, 50)).containsExactly(3, 1, 2, 1, 4);
  }

  @Test
  void sharesAreasOutFromTheHighestValueOn() {
    assertThat(descending(4, 10, 20, 30, 40, 50)).containsExactly(4, 3, 2, 1, 1);
  }

  @Test
  void givesEqualValuesTheBetterGroup() {
    assertThat(ascending(2, 10, 20, 20, 30)).containsExactly(1, 1, 1, 2);
    assertThat(ascending(3, 10, 10, 10)).containsExactly(1, 1, 1);
    assertThat(descending(2, 0, -0.0, 0, 1)).containsExactly(1, 1, 1, 1);
  }

  @Test
  void leavesOutAreasWithoutAValue() {
    assertThat(ascending(2, 10, NONE, 20, NONE)).containsExactly(1, 0, 2, 0);
    assertThat(descending(2, 10, NONE, 20)).containsExactly(2, 0, 1);
  }

  @Test
  void isNoneWhereThereAreFewerAreasThanGroups() {
    assertThat(ascending(4, 10, 20, 30)).containsOnly(0);
    assertThat(ascending(4, 10, 20, 30, NONE)).containsOnly(0);
    assertThat(ascending(4, 10, 20, 30, 40)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void tellsTheGroupOfOneValueAmongAllInOrder() {
    double[] sorted = {10, 20, 20, 20, 30};
    assertThat(Quantiles.ascending(10, sorted, 5)).isEqualTo(1);
    assertThat(Quantiles.ascending(20, sorted, 5)).as("the better-ranked").isEqualTo(2);
    assertThat(Quantiles.ascending(30, sorted, 5)).isEqualTo(5);
    assertThat(Quantiles.ascending(20, sorted, 6)).as("fewer than groups").isZero();
  }

  /** 17 areas in 7 groups and 28 in 20: a division of doubles gives 0 and one group too low. */
  @Test
  void isRightWhereNumbersDoNotDivide() {
    assertThat(ascending(7, upTo(17))).startsWith(1, 1, 1, 2).endsWith(6, 7, 7);
    assertThat(ascending(20, upTo(28))[28 - 21]).isEqualTo(21 - 15);
  }

  private static double[] upTo(int last) {
    return IntStream.rangeClosed(1, last).asDoubleStream().toArray();
  }

  /** Of different values groups are from 1 to the last, never fall, and differ by one at most. */
  @Property
  void sharesOutEvenly(
      @ForAll @Size(min = 10, max = 300) int[] any, @ForAll @IntRange(min = 1, max = 10) int many) {
    double[] values = Arrays.stream(any).distinct().sorted().asDoubleStream().toArray();
    if (values.length < many) {
      return;
    }
    long[] groups = ascending(many, values);
    assertThat(groups).isSorted().startsWith(1).endsWith(many);
    long most = values.length / many + 1;
    for (long group = 1; group <= many; group++) {
      long of = group;
      long size = Arrays.stream(groups).filter(found -> found == of).count();
      assertThat(size).isBetween(most - 1, most);
    }
  }

  private static long[] ascending(int groups, double... values) {
    return Quantiles.ascending(values, groups);
  }

  private static long[] descending(int groups, double... values) {
    return Quantiles.descending(values, groups);
  }
}
