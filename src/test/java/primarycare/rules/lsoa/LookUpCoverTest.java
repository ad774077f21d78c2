package primarycare.rules.lsoa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Problem;

class LookUpCoverTest {

  private static final LookUpCover COVER = new LookUpCover("lists.csv", "look-up.csv");
  private static final LsoaConversion NONE = new LsoaConversion(List.of());

  @Test
  void refusesALookUpOfWhichTheListsHaveNextToNothing() {
    assertThat(COVER.neverUsed(codes(0, 100), codes(96, 200), NONE))
        .get()
        .extracting(Problem::found)
        .asString()
        .startsWith("4 of the 100 LSOAs");
    assertThat(COVER.neverUsed(codes(0, 100), codes(95, 200), NONE)).isEmpty();
  }

  @Test
  void tellsWhereMostPeopleArePlaced() {
    assertThat(LookUpCover.isMost(50, 100)).isTrue();
    assertThat(LookUpCover.isMost(49, 100)).isFalse();
    assertThat(COVER.fewPlaced(49, 100)).get().asString().startsWith("51%");
    assertThat(COVER.fewPlaced(50, 100)).isEmpty();
    assertThat(COVER.fewPlaced(0, 0)).isEmpty();
  }

  private static Set<String> codes(int from, int to) {
    return IntStream.range(from, to).mapToObj("E0100%04d"::formatted).collect(Collectors.toSet());
  }
}
