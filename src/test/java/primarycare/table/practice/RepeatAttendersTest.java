package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.Counting;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.World;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.job.Display;
import primarycare.job.Span;
import primarycare.model.Backgrounds;
import primarycare.organisation.Said;
import primarycare.support.HidingMore;

/** How many people the attendances of a practice are of, in June 2026. */
class RepeatAttendersTest {

  private static final Protection EXACT = DisclosureRule.EXACT;
  private static final Protection PROTECTED = DisclosureRule.HES_ECDS_2018;
  private static final Double PATIENTS = 1000.0;

  private final World world =
      new World(new Said().mapped("2026-06-01", "C82001", "U1"))
          .scheme("two", 0, 50)
          .asked("2026-06", "2026-06")
          .attended("month    practice  attendances\n2026-06  A99999    7");

  /** Attendances at type 1. */
  private RepeatAttendersTest came(int attendances) {
    world.attended(
        """
        month    practice  department  age  attendances
        2026-06  C82001    1           20   %d
        """
            .formatted(attendances));
    return this;
  }

  /** People with a key who came so often each to type 1. */
  private RepeatAttendersTest known(int people, int often) {
    StringBuilder text = new StringBuilder("month    practice  department  person  attendances\n");
    for (int person = 0; person < people; person++) {
      text.append(
          "2026-06  C82001    1           %-6d  %d%n".formatted(1000 * often + person, often));
    }
    world.known(text.toString());
    return this;
  }

  private RepeatAttenders told(boolean isKeyed, Double patients, Protection protection) {
    RollingPeriod june = world.periods(Span.MONTH).get(0);
    Dossier practice = world.dossier("practice", "C82001");
    return RepeatAttenders.of(
        new PracticeInPeriod(practice, june, new Backgrounds().known(), isKeyed, Display.DEFAULT),
        1,
        protection.show(practice.attendances(june, 1).count()),
        patients,
        protection);
  }

  private static Shown exact(long count) {
    return new Shown(count, Shown.Status.EXACT);
  }

  @Test
  void tellsWhoCameAndHowOften() {
    came(100).known(50, 1).known(25, 2);
    RepeatAttenders told = told(true, PATIENTS, EXACT);

    assertThat(told.attendancesWithPersonKey()).isEqualTo(exact(100));
    assertThat(told.peopleAttending()).isEqualTo(exact(75));
    assertThat(told.repeatAttendanceFactor()).isEqualTo(1.5);
  }

  /** Byar's limits of 100 are 81.4 and 121.6; their distance grows by the root of 1.5. */
  @Test
  void widensTheLimitsOfTheRate() {
    came(100).known(50, 1).known(25, 2);
    RepeatAttenders told = told(true, PATIENTS, EXACT);

    assertThat(told.rateLowerRepeatAttenders()).isCloseTo(77.2, Assertions.offset(0.05));
    assertThat(told.rateUpperRepeatAttenders()).isCloseTo(126.5, Assertions.offset(0.05));
  }

  @Test
  void hasNoLimitsWithoutARate() {
    came(100).known(50, 1).known(25, 2);
    RepeatAttenders told = told(true, null, EXACT);

    assertThat(told.repeatAttendanceFactor()).isEqualTo(1.5);
    assertThat(told.rateLowerRepeatAttenders()).isNull();
    assertThat(told.rateUpperRepeatAttenders()).isNull();
  }

  @Test
  void givesNoFactorOfFewAttendances() {
    came(99).known(49, 1).known(25, 2);
    RepeatAttenders told = told(true, PATIENTS, EXACT);

    assertThat(told.peopleAttending()).isEqualTo(exact(74));
    assertThat(told.repeatAttendanceFactor()).isNull();
    assertThat(told.rateLowerRepeatAttenders()).isNull();
    assertThat(told.rateUpperRepeatAttenders()).isNull();
  }

  @Test
  void readsFromWhatIsShownWhetherTheyAreFew() {
    came(98).known(98, 1);
    RepeatAttenders told = told(true, PATIENTS, PROTECTED);

    assertThat(told.attendancesWithPersonKey().value()).isEqualTo(100);
    assertThat(told.repeatAttendanceFactor()).isEqualTo(1);
  }

  /** 146 over 102, which are shown as 145 over 100. */
  @Test
  void theFactorIsOfWhatIsShown() {
    came(102).known(58, 1).known(22, 2);

    assertThat(told(true, PATIENTS, EXACT).repeatAttendanceFactor()).isEqualTo(1.4);
    assertThat(told(true, PATIENTS, PROTECTED).repeatAttendanceFactor()).isEqualTo(1.5);
  }

  /** Of 100 attendances 88 have a key: as they are shown nine of ten. */
  @Test
  void readsFromWhatIsShownWhetherEnoughHaveAKey() {
    came(100).known(88, 1);

    assertThat(told(true, PATIENTS, EXACT).repeatAttendanceFactor()).isNull();
    assertThat(told(true, PATIENTS, PROTECTED).repeatAttendanceFactor()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {Counting.WITH_KEY, Counting.PEOPLE, Counting.SQUARES})
  void givesNoFactorWhereOneOfItsCountsIsHiddenForOthers(String what) {
    came(100).known(100, 1);
    Protection hiding =
        new HidingMore(DisclosureRule.HES_ECDS_2018, key -> key.what().equals(what));

    assertThat(told(true, PATIENTS, PROTECTED).repeatAttendanceFactor()).isEqualTo(1);
    assertThat(told(true, PATIENTS, hiding).repeatAttendanceFactor()).isNull();
    assertThat(told(true, PATIENTS, hiding).rateLowerRepeatAttenders()).isNull();
  }

  @Test
  void givesNoFactorWhereThePeopleAreSuppressed() {
    came(100).known(4, 25);
    RepeatAttenders told = told(true, PATIENTS, PROTECTED);

    assertThat(told.attendancesWithPersonKey().status()).isEqualTo(Shown.Status.SUPPRESSED);
    assertThat(told.peopleAttending().status()).isEqualTo(Shown.Status.SUPPRESSED);
    assertThat(told.repeatAttendanceFactor()).isNull();
    assertThat(told.rateUpperRepeatAttenders()).isNull();
    assertThat(told(true, PATIENTS, EXACT).repeatAttendanceFactor()).isEqualTo(25);
  }

  @Test
  void givesNoFactorWhereOneOfTenHasNoKey() {
    came(100).known(90, 1);
    assertThat(told(true, PATIENTS, EXACT).repeatAttendanceFactor()).isEqualTo(1);

    came(1);
    assertThat(told(true, PATIENTS, EXACT).repeatAttendanceFactor()).isNull();
    assertThat(told(true, PATIENTS, EXACT).peopleAttending()).isEqualTo(exact(90));
  }

  @Test
  void hasNobodyOfAPracticeWithoutAttendancesWhereOthersHaveKeys() {
    RepeatAttenders told = told(true, PATIENTS, EXACT);
    assertThat(told.attendancesWithPersonKey()).isEqualTo(exact(0));
    assertThat(told.peopleAttending()).isEqualTo(exact(0));
    assertThat(told.repeatAttendanceFactor()).isNull();

    came(2);
    assertThat(told(true, PATIENTS, EXACT).attendancesWithPersonKey()).isEqualTo(exact(0));
    assertThat(told(true, PATIENTS, EXACT).peopleAttending()).isEqualTo(Shown.NOT_AVAILABLE);
  }

  @Test
  void knowsNothingOfAPeriodWithoutKeys() {
    assertThat(told(false, PATIENTS, EXACT).peopleAttending())
        .as("nor that nobody came")
        .isEqualTo(Shown.NOT_AVAILABLE);
    came(2);
    RepeatAttenders told = told(false, PATIENTS, EXACT);

    assertThat(told.attendancesWithPersonKey()).isEqualTo(Shown.NOT_AVAILABLE);
    assertThat(told.peopleAttending()).isEqualTo(Shown.NOT_AVAILABLE);
  }
}
