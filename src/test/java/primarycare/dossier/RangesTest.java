package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Said;

/** Which areas lie together in the file of a table. */
class RangesTest {

  private static final String JUNE = "2026-06-01";

  @Test
  void putsAreasOfOneTypeInRangesThatFollowEachOther() {
    Said many = new Said();
    for (int practice = 0; practice < 600; practice++) {
      many.mapped(JUNE, "C82" + (100 + practice), "U1");
    }
    Places places = new World(many.area("04C")).asked("2026-06", "2026-06").places();
    Map<Integer, List<String>> types = new TreeMap<>();
    for (int area = 1; area <= places.areas().size(); area++) {
      types
          .computeIfAbsent(places.range(area), range -> new ArrayList<>())
          .add(places.area(area).type());
    }

    assertThat(types.values()).allSatisfy(own -> assertThat(Set.copyOf(own)).hasSize(1));
    assertThat(types.values()).allSatisfy(own -> assertThat(own).hasSizeLessThanOrEqualTo(256));
    assertThat(types.values().stream().filter(own -> own.contains("practice"))).hasSize(3);
    assertThat(types.values().stream().flatMap(List::stream)).isSorted();
  }

  @Test
  void areOfSoManyNumbersThatFollowEachOther() {
    assertThat(IntStream.of(0, 255, 256, 511, 512).map(Ranges::of)).containsExactly(0, 0, 1, 1, 2);
    assertThat(IntStream.of(0, 1, 256, 257).map(Ranges::count)).containsExactly(0, 1, 1, 2);
  }
}
