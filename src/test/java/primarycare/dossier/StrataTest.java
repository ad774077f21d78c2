package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.job.Span;
import primarycare.layout.AgeBands;
import primarycare.organisation.Said;
import primarycare.support.SeenCounts;

/** A practice's people by sex and age band: women to 49 and from 50, then men. */
class StrataTest {

  private static final int TWO = 1;
  private static final int ALL = 0;

  private static World world() {
    return new World(new Said().mapped("2026-06-01", "C82001", "U1"))
        .scheme("one", 0)
        .scheme("two", 0, 50)
        .asked("2026-06", "2026-06");
  }

  private static Strata strata(World world, int scheme) {
    RollingPeriod june = world.periods(Span.MONTH).get(0);
    return Strata.of(world.dossier("practice", "C82001"), june, scheme);
  }

  private static World attended(World world) {
    return world.attended(
        """
        month    practice  department  sex     age  attendances
        2026-06  C82001    1           female  20   1
        2026-06  C82001    2           female  70   2
        2026-06  C82001    3           male    20   4
        2026-06  C82001    4           male    70   8
        2026-06  C82001                male    70   16
        2026-06  C82001    1                   20   32
        2026-06  C82001    1           female       64
        """);
  }

  private static World listed(World world, String ageOfMen) {
    return world.listed(
        """
        extract     practice  sex     age    patients
        2026-06-01  C82001    female  20     100
        2026-06-01  C82001    female  70     200
        2026-06-01  C82001    male    %-5s  300
        """
            .formatted(ageOfMen));
  }

  @Test
  void hasEveryoneOfAKnownSexAndAgeByGroupOfDepartments() {
    Strata strata = strata(listed(attended(world()), "20"), TWO);

    assertThat(strata.patients()).containsExactly(100, 200, 300, 0);
    assertThat(strata.attendances()[ALL]).containsExactly(1, 2, 4, 24);
    assertThat(strata.attendances()[1]).containsExactly(1, 0, 0, 0);
    assertThat(strata.attendances()[2]).containsExactly(0, 2, 0, 0);
    assertThat(strata.attendances()[3]).containsExactly(0, 0, 4, 8);
    assertThat(strata.all()).as("also of no known sex or age").containsExactly(127, 97, 2, 12);
  }

  /** 1 to 7 are taken for 4, and nobody for nobody; the people on the lists are public. */
  @Test
  void isMadeOfWhatIsShownAndOfTheMiddleOfWhatIsNot() {
    CountKey key = CountKey.ofAll(Counting.OF_REFERENCE, "all", "all", 0, 0);
    Strata strata = strata(listed(attended(world()), "20"), TWO);
    Strata shown = strata.shown(key, world().shape(), TWO, DisclosureRule.HES_ECDS_2018);

    assertThat(shown.patients()).containsExactly(100, 200, 300, 0);
    assertThat(shown.areGiven()).isTrue();
    assertThat(shown.attendances()[ALL]).containsExactly(4, 4, 4, 25);
    assertThat(shown.attendances()[1]).containsExactly(4, 0, 0, 0);
    assertThat(shown.attendances()[3]).containsExactly(0, 0, 4, 10);
    assertThat(shown.all()).containsExactly(125, 95, 4, 10);
  }

  @Test
  void asksForEachCountByWhomItCounts() {
    CountKey key = CountKey.ofAll(Counting.OF_REFERENCE, "all", "all", 0, 0);
    CountKey men = key.withSex(1).withAges(new Ages(50, AgeBands.OLDEST));
    SeenCounts seen = new SeenCounts();
    strata(listed(attended(world()), "20"), TWO).shown(key, world().shape(), TWO, seen);

    assertThat(seen.seen()).hasSize(Shape.GROUPS * (1 + 4));
    assertThat(seen.seen().get(key).value()).isEqualTo(125);
    assertThat(seen.seen().get(men).value()).isEqualTo(25);
    assertThat(seen.seen().get(men.withDepartment(3)).value()).isEqualTo(10);
  }

  @Test
  void isOfOneScheme() {
    Strata strata = strata(listed(attended(world()), "20"), 0);

    assertThat(strata.patients()).containsExactly(300, 300);
    assertThat(strata.attendances()[ALL]).containsExactly(3, 28);
    assertThat(strata.size()).isEqualTo(Strata.size(world().shape(), 0)).isEqualTo(2);
  }

  @Test
  void isGivenWhereListsTellEveryBand() {
    assertThat(strata(listed(attended(world()), "20"), TWO).areGiven()).isTrue();
    assertThat(strata(listed(attended(world()), "45-55"), TWO).areGiven()).isFalse();
    assertThat(strata(attended(world()), TWO).areGiven()).as("nobody is on a list").isFalse();
  }

  @Test
  void someAreBeyondListsThatHaveNobodyOfTheirAgeAndSex() {
    Strata strata = strata(listed(attended(world()), "20"), TWO);

    assertThat(strata.beyondLists(ALL)).isEqualTo(24);
    assertThat(strata.beyondLists(1)).isZero();
    assertThat(strata.beyondLists(2)).isZero();
    assertThat(strata.beyondLists(3)).isEqualTo(8);
  }

  @Test
  void nothingIsSaidOfAttendancesWithoutAgeAndSex() {
    World world =
        world()
            .attended(
                """
                month    practice  department  sex     age  attendances
                2026-06  C82001    1           female       5
                2026-06  C82001    1                   20   5
                """);

    assertThat(strata(listed(world, "20"), TWO).beyondLists(ALL)).isZero();
  }

  /** One stratum without people is enough, wherever it stands. */
  @Test
  void countsOnlyEventsInStrataWithoutPeople() {
    assertThat(beyond(new long[] {7, 0}, 10, 0)).isZero();
    assertThat(beyond(new long[] {7, 0}, 0, 10)).isEqualTo(7);
    assertThat(beyond(new long[] {7, 1}, 10, 0)).isEqualTo(1);
    assertThat(beyond(new long[] {7, 1}, 0, 10)).isEqualTo(7);
    assertThat(beyond(new long[] {0, 0}, 0, 0)).isZero();
  }

  private static long beyond(long[] attendances, long... patients) {
    return new Strata(patients, true, new long[][] {attendances}, new long[] {0}).beyondLists(ALL);
  }
}
