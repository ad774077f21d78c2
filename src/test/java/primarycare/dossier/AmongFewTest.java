package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Count;
import primarycare.figure.Shown;
import primarycare.job.Span;
import primarycare.organisation.Said;

/** Among how few registered people counts are: 6 women of 20, 300 of 60 and 9 men of 20. */
class AmongFewTest {

  private static final int FEMALE = 0;
  private static final int MALE = 1;
  private static final int ALL = Dossier.ALL;

  private static final String LIST =
      """
      extract     practice  sex     age  patients
      2026-06-01  C82001    female  20   6
      2026-06-01  C82001    female  60   300
      2026-06-01  C82001    male    20   9
      """;

  private final World world =
      new World(new Said().mapped("2026-06-01", "C82001", "U1"))
          .scheme("two", 0, 50)
          .asked("2026-06", "2026-06")
          .attended(
              """
              month    practice  department  sex     age  attendances
              2026-06  C82001    1           female  20   12
              2026-06  C82001    1           female  60   15
              2026-06  C82001    1           male    20   10
              2026-06  C82001    1           male    60   9
              2026-06  C82001    1                   20   11
              2026-06  A99999    1           female  20   20
              """)
          .listed(LIST);

  private Count of(String type, String code, int group, int sex, int band) {
    RollingPeriod june = world.periods(Span.MONTH).get(0);
    return world.dossier(type, code).attendances(june, group, sex, band).count();
  }

  @Test
  void isOfThoseOnTheListOfItsAgesAndSex() {
    assertThat(of("practice", "C82001", ALL, FEMALE, 0).among()).isEqualTo(6);
    assertThat(of("pcn", "U1", 1, FEMALE, 0).among()).as("whatever department").isEqualTo(6);
    assertThat(of("pcn", "U1", ALL, MALE, 0).among()).isEqualTo(9);
    assertThat(of("pcn", "U1", ALL, ALL, 0).among()).isEqualTo(15);
    assertThat(of("pcn", "U1", ALL, FEMALE, 1).among()).isEqualTo(300);
  }

  @Test
  void nobodyIsRegisteredOfSomeWhoCome() {
    assertThat(of("pcn", "U1", ALL, MALE, 1).among()).isZero();
  }

  @Test
  void isNotKnownWithoutAListOrASexOrSomebody() {
    assertThat(of("pcn", "unlisted_practice", ALL, FEMALE, 0).among()).isEqualTo(Count.MANY);
    assertThat(of("pcn", "U1", ALL, Shape.NO_SEX, 0).among()).isEqualTo(Count.MANY);
    assertThat(of("pcn", "U1", 2, FEMALE, 0).among()).isEqualTo(Count.MANY);
    world.listed(
        """
        extract     practice  sex     age    patients
        2026-06-01  C82001    female  48-52  7
        """);
    assertThat(of("pcn", "U1", ALL, FEMALE, 0).among()).isEqualTo(Count.MANY);
  }

  @Test
  void isTheSameWhereverThePeopleOfAllAgesAreCounted() {
    RollingPeriod june = world.periods(Span.MONTH).get(0);
    Dossier practice = world.dossier("practice", "C82001");
    long monthly = AttendedMonths.of(practice).in(0).among();

    assertThat(monthly).isEqualTo(315);
    assertThat(practice.attendances(june, ALL).count().among()).isEqualTo(monthly);
    assertThat(practice.allAges(june, ALL, ALL, 0).among()).isEqualTo(monthly);
    assertThat(practice.allAges(june, ALL, FEMALE, 0).among()).isEqualTo(306);
  }

  /** They are beside the areas of every type, of which practices alone know of keys. */
  @Test
  void ofPeopleWithoutAPracticeKeysTellNothing() {
    RollingPeriod june = world.periods(Span.MONTH).get(0);
    for (String type : List.of("practice", "pcn")) {
      Dossier unlisted = world.dossier(type, "unlisted_practice");
      assertThat(unlisted.isOfOnePractice()).as(type).isFalse();
      assertThat(unlisted.attendances(june, ALL).count().among()).isEqualTo(Count.MANY);
    }
    assertThat(world.dossier("practice", "C82001").isOfOnePractice()).isTrue();
    assertThat(world.dossier("pcn", "U1").isOfOnePractice()).isFalse();
  }

  @Test
  void aPresetHidesCountsOfFewerThanItShowsAndNobodyElse() {
    Count twelve = of("practice", "C82001", ALL, FEMALE, 0);

    assertThat(DisclosureRule.HES_ECDS_2018.show(twelve).status())
        .isEqualTo(Shown.Status.SUPPRESSED);
    assertThat(List.of(DisclosureRule.EXACT, DisclosureRule.named("internal")))
        .extracting(rule -> rule.show(twelve).value())
        .containsOnly(12L);
    assertThat(DisclosureRule.HES_ECDS_2018.show(twelve.among(Count.MANY)).value()).isNull();
    assertThat(DisclosureRule.HES_ECDS_2018.show(of("pcn", "U1", ALL, MALE, 0)).value())
        .isEqualTo(10);
    assertThat(DisclosureRule.HES_ECDS_2018.show(Count.of(0).among(1)).value()).isZero();
  }
}
