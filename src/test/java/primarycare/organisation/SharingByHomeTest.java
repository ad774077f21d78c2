package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People of a shared practice go where they live, where that is known, and by weight else. */
class SharingByHomeTest {

  private static final List<Share> HALVES = List.of(share("N00", "0.5"), share("N01", "0.5"));

  private final Homes homes =
      new Homes(
          List.of(
              new Home("E1", "place", "N00"),
              new Home("E2", "place", "N01"),
              new Home("E3", "place", "N07"),
              new Home("E9", "other", "N00")),
          Map.of("E4", Map.of("E1", new BigDecimal("0.5"), "E2", new BigDecimal("0.5"))));

  @Test
  void givesPeopleToTheAreaTheyLiveInWhateverTheWeights() {
    Sharing.Shared shared = shared(HALVES, List.of(Map.of("E1", 7L, "E2", 1L)));

    assertThat(shared.atHome()).isDeepEqualTo(new long[][] {{7, 1}});
    assertThat(shared.byWeight()).isDeepEqualTo(new long[][] {{0, 0}});
  }

  @Test
  void givesPeopleWhoseHomeIsNotKnownByWeight() {
    Sharing.Shared shared = shared(HALVES, List.of(Map.of("E1", 3L, Sharing.NOT_KNOWN, 4L)));

    assertThat(shared.atHome()).isDeepEqualTo(new long[][] {{3, 0}});
    assertThat(shared.byWeight()).isDeepEqualTo(new long[][] {{2, 2}});
  }

  @Test
  void givesPeopleByWeightWhoLiveInNoneOfTheAreasForCertain() {
    assertThat(shared(HALVES, List.of(Map.of("E3", 1L, "E4", 2L, "E9", 1L))).byWeight())
        .as("of another practice, of two areas, of another type")
        .isDeepEqualTo(new long[][] {{2, 2}});
  }

  @Test
  void letsCellsStandInOneLineForThoseGivenByWeight() {
    Sharing.Shared shared =
        shared(HALVES, List.of(Map.of("E2", 5L, "E3", 1L), Map.of("E1", 2L), Map.of("", 1L)));

    assertThat(shared.atHome()).isDeepEqualTo(new long[][] {{0, 5}, {2, 0}, {0, 0}});
    assertThat(shared.byWeight()).isDeepEqualTo(new long[][] {{1, 0}, {0, 0}, {0, 1}});
  }

  @Test
  void takesTheWeightsOfTheAreas() {
    List<Share> areas = List.of(share("N00", "0.2"), share("N01", "0.8"));

    assertThat(shared(areas, List.of(Map.of("", 10L))).byWeight())
        .isDeepEqualTo(new long[][] {{2, 8}});
  }

  private Sharing.Shared shared(List<Share> areas, List<Map<String, Long>> cells) {
    return Sharing.of(cells, areas, homes);
  }

  private static Share share(String area, String weight) {
    return new Share("place", new Area(area, area), new BigDecimal(weight));
  }
}
