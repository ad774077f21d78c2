package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.reconcile.Lists.JULY;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.organisation.GivenLists;
import primarycare.organisation.GivenLists.GivenList;

class ListsHaveAllBandsTest {

  @Test
  void failsAPracticeThatLacksABandWhereTheOthersHaveAll() {
    assertThat(bands(9, 40, 1, 39)).containsExactly("2026-07-01 | true | false | 10.0 | 9.0");
    assertThat(bands(10, 40, 0, 39)).containsExactly("2026-07-01 | true | true | 10.0 | 10.0");
  }

  @Test
  void failsAListOfWhichEveryPracticeLacksABand() {
    assertThat(bands(10, 38, 0, 39)).containsExactly("2026-07-01 | true | false | 10.0 | 0.0");
  }

  @Test
  void onlyTellsWhereManyPracticesLackBandsAndNothingOfAListOfFewBands() {
    assertThat(bands(8, 40, 2, 39)).containsExactly("2026-07-01 | false | false | 10.0 | 8.0");
    assertThat(bands(10, 29, 0, 39)).isEmpty();
    assertThat(bands(10, 0, 0, 39)).isEmpty();
  }

  /** So many practices with so many cells, and so many others. */
  private static List<String> bands(int practices, int cells, int others, int otherCells) {
    List<GivenList> lists =
        IntStream.range(0, practices + others)
            .mapToObj(
                n ->
                    new GivenList(
                        "P" + n,
                        JULY,
                        100L,
                        n < practices ? cells : otherCells,
                        null,
                        null,
                        null,
                        null))
            .toList();
    return Lists.told(
        new ListsHaveAllBands(40).of(Lists.SOURCE, GivenLists.of(lists), Lists.NONE_LOST),
        "left_value",
        "right_value");
  }
}
