package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;

class WeightsSumToOneTest {

  private static final String LIST =
      """
      extract     practice  patients
      2026-07-01  C82001    100
      """;

  private static Stream<Reconciliation> of(String city, String county) {
    CensusWorld world =
        new CensusWorld(
            new Said()
                .area("04C")
                .mapped("2026-07-01", "C82001", "U1")
                .mapped("2026-07-01", "A81001", "U9", "16C")
                .scheme("place", "C82001", "city", city, "", "")
                .scheme("place", "C82001", "county", county, "", ""),
            LIST);
    return WeightsSumToOne.of("staff", Placement.of(world.history(), world.ofLists().calendar()));
  }

  private static List<String> places(String city, String county) {
    return Rows.told(
        of(city, county).filter(row -> row.level().equals("staff: place")),
        "month",
        "passed",
        "enforced",
        "left_value",
        "right_value",
        "explanation");
  }

  @Test
  void failsAPracticeThatIsSharedToMoreOrLessThanItself() {
    assertThat(places("0.5", "0.5")).containsExactly("2026-07-01 | true | true | 1.0 | 1.0 | ");
    for (String county : List.of("1", "0.4", "0.500000001")) {
      assertThat(places("0.5", county))
          .containsExactly("2026-07-01 | false | true | 1.0 | 0.0 | practices such as C82001");
    }
  }

  @Test
  void failsAPracticeThatIsPlacedTwice() {
    CensusWorld world =
        new CensusWorld(new Said().area("04C").mapped("2026-07-01", "C82001", "U1"), LIST);
    List<Placement> once = Placement.of(world.history(), world.ofLists().calendar());
    List<Placement> twice = new ArrayList<>(once);
    twice.addAll(once);

    assertThat(WeightsSumToOne.of("staff", once)).allMatch(Reconciliation::passed);
    assertThat(WeightsSumToOne.of("staff", twice)).isNotEmpty().noneMatch(Reconciliation::passed);
  }

  @Test
  void looksAtEveryTypeOfAreaOfTheJobsPractices() {
    assertThat(Rows.told(of("0.5", "0.5"), "level", "left_value"))
        .containsExactly(
            "staff: all | 1.0",
            "staff: icb | 1.0",
            "staff: pcn | 1.0",
            "staff: place | 1.0",
            "staff: practice | 1.0",
            "staff: sub_icb_location | 1.0");
  }
}
