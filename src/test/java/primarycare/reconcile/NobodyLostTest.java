package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.Said;

/** C82001 is of the area, A81001 is not, and nobody knows C82009. */
class NobodyLostTest {

  private static final CensusWorld WORLD =
      new CensusWorld(
          new Said()
              .area("04C")
              .mapped("2026-07-01", "C82001", "U1")
              .mapped("2026-07-01", "A81001", "U9", "16C"),
          """
          extract     practice  patients
          2026-07-01  C82001    100
          2026-07-01  A81001    20
          2026-07-01  C82009    3
          """);

  private static final Map<LocalDate, Long> LISTED = Map.of(LocalDate.of(2026, 7, 1), 123L);

  private static List<String> told(PracticesByMonth practices) {
    return Rows.told(
        NobodyLost.of("staff", practices, LISTED),
        "level",
        "month",
        "passed",
        "enforced",
        "left_value",
        "right_value",
        "difference");
  }

  @Test
  void findsEveryPatientInTheAreaOrElsewhere() {
    assertThat(told(WORLD.ofLists()))
        .containsExactly(
            "staff: registered patients, list of 2026-07-01 | 2026-07-01 | true | true | 123.0 |"
                + " 123.0 | 0.0");
  }

  @Test
  void failsWhereAPracticeIsDoubled() {
    PracticesByMonth practices = WORLD.ofLists();
    List<Placement> once = Placement.of(WORLD.history(), practices.calendar());
    List<Placement> placements = new ArrayList<>(once);
    placements.addAll(once);
    assertThat(told(new PracticesByMonth(practices.calendar(), placements, WORLD.lists())))
        .containsExactly(
            "staff: registered patients, list of 2026-07-01 | 2026-07-01 | false | true | 123.0 |"
                + " 223.0 | -100.0");
  }

  @Test
  void failsWhereAPracticeOfTheListIsLost() {
    PracticesByMonth practices = WORLD.ofLists();
    ListSizes fewer = new ListSizes(LISTED.keySet());
    LISTED.keySet().forEach(day -> fewer.add("C82001", day, 100));
    assertThat(
            told(
                new PracticesByMonth(
                    practices.calendar(),
                    Placement.of(WORLD.history(), practices.calendar()),
                    fewer)))
        .containsExactly(
            "staff: registered patients, list of 2026-07-01 | 2026-07-01 | false | true | 123.0 |"
                + " 100.0 | 23.0");
  }

  @Test
  void saysNothingOfAMonthWithoutAList() {
    assertThat(told(new CensusWorld(new Said(), "extract  practice  patients").ofLists()))
        .isEmpty();
  }
}
