package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.reconcile.PracticesOfDays.DAY;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.job.PublishedCode;
import primarycare.organisation.Said;

class MappedOnceTest {

  @Test
  void failsAMapThatPutsAPracticeInTwoPlaces() {
    PracticesOfMaps maps = PracticesOfDays.maps("C82001 true", "C82002 true");
    assertThat(PracticesOfDays.told(MappedOnce.of("map", maps, Map.of(DAY, Set.of("C82002")))))
        .containsExactly("map | 2026-07-01 | true | false | practices such as C82002");
    assertThat(
            PracticesOfDays.told(
                MappedOnce.of("map", maps, Map.of(DAY.minusMonths(1), Set.of("C82002")))))
        .containsExactly("map | 2026-07-01 | true | true | ");
  }

  @Test
  void namesNoTextThatHasNotTheFormOfAPractice() {
    PracticesOfMaps maps = PracticesOfDays.maps("SOMEBODY true", "ANYBODY true");
    Set<String> wrong = Set.of("SOMEBODY", "ANYBODY");
    assertThat(PracticesOfDays.told(MappedOnce.of("map", maps, Map.of(DAY, wrong))))
        .containsExactly(
            "map | 2026-07-01 | true | false | practices such as " + PublishedCode.NO_PRACTICE);
  }

  @Test
  void knowsThePracticesOfEachMapAndWhichAreOfTheArea() {
    Said said =
        new Said()
            .area("04C")
            .mapped("2026-06-01", "C82001", "U1")
            .mapped("2026-07-01", "C82001", "U1")
            .mapped("2026-07-01", "A81001", "U9", "16C");
    assertThat(PracticesOfMaps.of(said.history()).days())
        .isEqualTo(
            Map.of(
                DAY.minusMonths(1),
                Map.of("C82001", true),
                DAY,
                Map.of("C82001", true, "A81001", false)));
  }
}
