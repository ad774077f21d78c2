package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People of a line go to areas by weight, in whole people, and none is lost. */
class PartsTest {

  private static final int THOUSANDTHS = 1000;

  @Test
  void givesTheOddPersonOfEqualHalvesToTheFirstAreaByCode() {
    assertThat(given(5, "0.5", "0.5")).containsExactly(3L, 2L);
    assertThat(given(1, "0.5", "0.5")).containsExactly(1L, 0L);
  }

  @Test
  void givesEachAreaItsShareInWholePeople() {
    assertThat(given(10, "0.15", "0.25", "0.6")).containsExactly(2L, 2L, 6L);
    assertThat(given(7, "0.2", "0.3", "0.5")).containsExactly(1L, 2L, 4L);
  }

  @Test
  void roundsEqualSharesByAreaCode() {
    assertThat(given(10, "0.25", "0.25", "0.25", "0.25")).containsExactly(3L, 2L, 3L, 2L);
  }

  @Test
  void givesCodesOfOnePersonToTheAreasInTurnAndNotAllToOne() {
    SortedMap<String, Long> line = new TreeMap<>();
    for (int code = 0; code < 10; code++) {
      line.put("c" + code, 1L);
    }
    List<Parts.Given> given = parts("0.5", "0.5").give(line);

    assertThat(given).hasSize(20);
    assertThat(sums(given, Parts.Given::area)).isEqualTo(Map.of("N00", 5L, "N01", 5L));
    assertThat(given.subList(0, 4))
        .containsExactly(
            new Parts.Given("c0", "N00", 1),
            new Parts.Given("c0", "N01", 0),
            new Parts.Given("c1", "N00", 0),
            new Parts.Given("c1", "N01", 1));
  }

  @Test
  void keepsThePeopleOfEveryCodeAndTellsOfAnAreaThatTakesNobody() {
    Map<String, Long> line = Map.of("a", 3L, "b", 8L, "c", 1L, "d", 0L);
    List<Parts.Given> given = parts("0.2", "0.3", "0.5").give(new TreeMap<>(line));

    assertThat(sums(given, Parts.Given::code)).isEqualTo(line);
    assertThat(given).hasSize(12).allMatch(some -> some.people() >= 0);
    assertThat(given).filteredOn(some -> some.code().equals("d")).hasSize(3);
  }

  /** By weight they would be 3 and 7 of each. */
  @Test
  void givesThoseWhoLiveInAnAreaToItAndTheOthersByWeight() {
    SortedMap<String, Long> line = new TreeMap<>(Map.of("N00", 10L, "N01", 10L, "else", 10L));
    assertThat(parts("0.3", "0.7").giveAtHome(line))
        .containsExactly(
            new Parts.Given("N00", "N00", 10),
            new Parts.Given("N01", "N01", 10),
            new Parts.Given("else", "N00", 3),
            new Parts.Given("else", "N01", 7));
  }

  @Test
  void losesNobodyWhereTheWeightsArePrintedToNinePlaces() {
    assertThat(given(9000, "0.333333333", "0.333333333", "0.333333334"))
        .containsExactly(3000L, 3000L, 3000L);
    assertThat(given(10, "0.333333333", "0.333333333", "0.333333334")).containsExactly(3L, 3L, 4L);
  }

  @Test
  void hasOneAreaForAllOfThemOnlyWhereNoOtherHasAPart() {
    assertThat(Parts.whole("N00").only()).hasValue("N00");
    assertThat(Parts.whole("N00").give(new TreeMap<>(Map.of("a", 9001L))))
        .containsExactly(new Parts.Given("a", "N00", 9001));
    assertThat(parts("0.5", "0.5").only()).isEmpty();
  }

  /** Rounding goes on from area to area, and so ends within one and a half of a person. */
  @Test
  void sharesPracticesOfAnySizeByWeightToOneAndAHalfOfAPerson() {
    Random random = new Random(20_260_701);
    for (int practice = 0; practice < 2000; practice++) {
      long people = random.nextInt(practice % 2 == 0 ? 20 : 30_000);
      List<BigDecimal> weights = weights(random);
      List<Long> given = given(people, texts(weights));

      assertThat(given.stream().mapToLong(n -> n).sum()).isEqualTo(people);
      for (int area = 0; area < weights.size(); area++) {
        BigDecimal exact = weights.get(area).multiply(BigDecimal.valueOf(people));
        assertThat(BigDecimal.valueOf(given.get(area)).subtract(exact).abs())
            .as("%d people, %s", people, weights)
            .isLessThanOrEqualTo(new BigDecimal("1.5"));
      }
    }
  }

  private static List<BigDecimal> weights(Random random) {
    List<BigDecimal> weights = new ArrayList<>();
    int left = THOUSANDTHS;
    while (left > 0) {
      int weight = weights.size() == 4 ? left : 1 + random.nextInt(left);
      left -= weight;
      weights.add(BigDecimal.valueOf(weight, 3));
    }
    return weights;
  }

  private static String[] texts(List<BigDecimal> weights) {
    return weights.stream().map(BigDecimal::toPlainString).toArray(String[]::new);
  }

  private static Parts parts(String... weights) {
    SortedMap<String, BigDecimal> parts = new TreeMap<>();
    Arrays.stream(weights)
        .forEach(weight -> parts.put("N0" + parts.size(), new BigDecimal(weight)));
    return new Parts(parts);
  }

  private static List<Long> given(long people, String... weights) {
    return parts(weights).give(new TreeMap<>(Map.of("", people))).stream()
        .map(Parts.Given::people)
        .toList();
  }

  private static Map<String, Long> sums(List<Parts.Given> given, Function<Parts.Given, String> of) {
    return given.stream()
        .collect(Collectors.groupingBy(of, Collectors.summingLong(Parts.Given::people)));
  }
}
