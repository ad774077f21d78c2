package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.model.PracticeBackground.At;
import primarycare.model.PracticeBackground.Deprivation;
import primarycare.model.PracticeBackground.Gps;
import primarycare.model.PracticeBackground.Listed;
import primarycare.organisation.Calendar;
import primarycare.organisation.CareHomes;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;

/** What is known of a practice in a period: of June and July 2026, or of July alone. */
class PracticeBackgroundTest {

  private static final String OWN = "C82001";
  private static final RollingPeriod JULY = period(Span.MONTH, 1);
  private static final RollingPeriod BOTH = period(Span.ROLLING_YEAR, 0, 1);

  private final Backgrounds said = new Backgrounds();

  private static RollingPeriod period(Span span, int... members) {
    LocalDate july = LocalDate.of(2026, 7, 1);
    return new RollingPeriod(Month.of(july), span, members, 31, 0, july);
  }

  @Test
  void isWhereItIsInTheLastMonth() {
    At june = new At(null, null, "03W");
    said.at(OWN, 0, june).at(OWN, 1).at("C82002", 0);

    assertThat(said.known().at(OWN, BOTH)).hasValue(new At("U1", "PCN U1", "04C"));
    assertThat(said.known().at("C82002", BOTH)).isEmpty();
    assertThat(said.known().at("C82003", BOTH)).isEmpty();
  }

  @Test
  void isOfTheAreaOfAPeriodInAnyMonthOfIt() {
    said.at(OWN, 0);

    assertThat(said.known().isInArea(OWN, BOTH)).isTrue();
    assertThat(said.known().isInArea(OWN, JULY)).isFalse();
    assertThat(said.known().isInArea("C82003", BOTH)).isFalse();
  }

  @Test
  void addsThePatientsOfItsListsUp() {
    said.patients(OWN, 0, 100).patients(OWN, 1, 110).patients("C82002", 0, 7);

    assertThat(said.known().patients(OWN, BOTH)).hasValue(210);
    assertThat(said.known().patients(OWN, JULY)).hasValue(110);
    assertThat(said.known().patients("C82002", BOTH)).hasValue(7);
    assertThat(said.known().patients("C82002", JULY)).isEmpty();
  }

  @Test
  void addsUpAppointmentsAndKnowsNothingOfAYearOfWhichAMonthIsNotTold() {
    said.patients(OWN, 0, 100).patients(OWN, 1, 100);
    said.appointments(OWN, 0, 500).appointments(OWN, 1, 700);
    said.patients("C82002", 0, 100).patients("C82002", 1, 100).appointments("C82002", 1, 500);

    assertThat(said.known().appointments(OWN, BOTH)).hasValue(1200);
    assertThat(said.known().appointments("C82002", BOTH)).isEmpty();
    assertThat(said.known().appointments("C82002", JULY)).hasValue(500);
  }

  @Test
  void asksForAppointmentsOfMonthsOnTheListAlone() {
    said.patients(OWN, 1, 100).appointments(OWN, 0, 500).appointments(OWN, 1, 700);
    said.appointments("C82002", 1, 900);

    assertThat(said.known().appointments(OWN, BOTH)).hasValue(700);
    assertThat(said.known().appointments("C82002", BOTH)).as("on no list").isEmpty();
  }

  @Test
  void isCompleteWhoseProvidersAreThereInEveryMonth() {
    said.at(OWN, 1, "RWE").named(0, "RWE").named(1, "RGN", "RWE");

    assertThat(said.known().providers(OWN, BOTH).missing()).isEmpty();
    assertThat(said.known().isComplete(OWN, BOTH)).isTrue();
  }

  @Test
  void findsAYearIncompleteWhereAProviderIsMissingInOneMonthOfIt() {
    said.at(OWN, 1, "RWE").named(0, "RGN").named(1, "RWE");

    assertThat(said.known().providers(OWN, BOTH).missing()).isEqualTo("RWE");
    assertThat(said.known().isComplete(OWN, BOTH)).isFalse();
    assertThat(said.known().providers(OWN, JULY).missing()).isEmpty();
  }

  @Test
  void namesTheProvidersMissingInOrder() {
    said.at(OWN, 1, "RWE", "RGN", "RNQ").named(1, "RGN");

    assertThat(said.known().providers(OWN, JULY).missing()).isEqualTo("RNQ, RWE");
  }

  @Test
  void knowsNothingWhereAMonthNamesNoProviderOrNoneIsExpected() {
    said.at(OWN, 1, "RWE").at("C82002", 1).named(1, "RWE");

    assertThat(said.known().providers(OWN, BOTH).missing()).isNull();
    assertThat(said.known().isComplete(OWN, BOTH)).as("none is known to be missing").isTrue();
    assertThat(said.known().providers("C82002", JULY).missing()).isNull();
    assertThat(said.known().providers("registered_elsewhere", JULY).missing()).isNull();
  }

  @Test
  void expectsTheProvidersOfTheLastMonth() {
    said.at(OWN, 0, "RNQ").at(OWN, 1, "RWE").named(0, "RWE").named(1, "RWE");
    said.at("C82002", 0, "RNQ");

    assertThat(said.known().providers(OWN, BOTH).missing()).isEmpty();
    assertThat(said.known().providers("C82002", BOTH).missing()).isNull();
  }

  @Test
  void hasTheListOfTheLastMonthWhereItIsOfTheAreaThen() {
    said.at(OWN, 1).list(OWN, "2026-07-01", 900L, null, 80L).list(OWN, "2026-06-01", 800L, 1L, 2L);
    said.at("C82002", 0).list("C82002", "2026-07-01", 900L, null, 80L);
    said.at("C82003", 1).list("C82003", "2026-06-01", 900L, null, 80L);

    assertThat(said.known().list(OWN, BOTH)).hasValue(new Listed(900L, null, 80L));
    assertThat(said.known().list("C82002", BOTH)).as("elsewhere by then").isEmpty();
    assertThat(said.known().list("C82003", BOTH)).as("no longer on it").isEmpty();
  }

  @Test
  void hasNoListInAMonthWithoutOne() {
    said.at(OWN, 1).list(OWN, "2026-07-01", 900L, null, 80L);
    RollingPeriod bare = new RollingPeriod(JULY.last(), Span.MONTH, new int[] {1}, 31, 1, null);

    assertThat(said.known().list(OWN, bare)).isEmpty();
  }

  @Test
  void takesTheGpsOfTheLatestCensusOfTheLastQuarter() {
    said.at(OWN, 1).gps(OWN, "2026-04-01", 2.5).gps(OWN, "2026-06-01", 3.5);
    said.gps(OWN, "2026-08-01", 8);
    said.at("C82002", 1).gps("C82002", "2026-03-01", 4);
    said.at("C82003", 1).gps("C82003", "2026-04-01", 4.5);
    said.at("C82004", 0).gps("C82004", "2026-07-01", 5);
    said.at("C82005", 1).gps("C82005", "2026-07-01", 6);

    assertThat(said.known().gps(OWN, BOTH)).hasValue(new Gps(LocalDate.of(2026, 6, 1), 3.5));
    assertThat(said.known().gps("C82002", BOTH)).as("too long ago").isEmpty();
    assertThat(said.known().gps("C82003", BOTH)).hasValue(new Gps(LocalDate.of(2026, 4, 1), 4.5));
    assertThat(said.known().gps("C82004", BOTH)).as("elsewhere by then").isEmpty();
    assertThat(said.known().gps("C82005", BOTH)).hasValue(new Gps(LocalDate.of(2026, 7, 1), 6));
    assertThat(said.known().gps("C82006", BOTH)).isEmpty();
  }

  @Test
  void hasAScoreOfAPracticeWhereverItIs() {
    said.score(OWN, 2025, 31.5).score("C82002", 2025, null);

    assertThat(said.known().deprivation(OWN)).hasValue(new Deprivation(2025, 31.5));
    assertThat(said.known().deprivation("C82002")).hasValue(new Deprivation(2025, null));
    assertThat(said.known().deprivation("C82003")).isEmpty();
  }

  @Test
  void hasTheResidentsCountedLastByTheEndOfThePeriod() {
    LocalDate july = LocalDate.of(2026, 7, 1);
    Calendar calendar =
        Calendar.ofAttendances(
            Optional.of(new Period(JULY.last(), JULY.last())),
            1,
            new TreeSet<>(Set.of(july)),
            new MonthSizes(new TreeMap<>()),
            new Calendar.Dates(Set.of(july), Set.of(july)));
    Said mapped = new Said().mapped("2026-07-01", OWN, "U1");
    said.careHomes(
        new CareHomes(
            Placement.of(mapped.history(), calendar),
            List.of(
                new CareHomes.LocalCount(OWN, LocalDate.of(2026, 5, 3), 30),
                new CareHomes.LocalCount(OWN, LocalDate.of(2026, 7, 31), 40),
                new CareHomes.LocalCount(OWN, LocalDate.of(2026, 8, 1), 50))));

    CareHomes.Residents residents = said.known().residents(OWN, JULY);
    assertThat(residents.people()).isEqualTo(40);
    assertThat(residents.day()).isEqualTo(LocalDate.of(2026, 7, 31));
    assertThat(said.known().residents("C82002", JULY).people()).isNull();
  }

  /** In both months together it has 1,500 patients, in July 749. */
  @Test
  void aSmallListIsNotComparedWithOthers() {
    said.at(OWN, 0).at(OWN, 1).patients(OWN, 0, 751).patients(OWN, 1, 749);

    assertThat(said.known().hasSmallList(OWN, JULY)).isTrue();
    assertThat(said.known().isComplete(OWN, JULY)).isFalse();
    assertThat(said.known().hasSmallList(OWN, BOTH)).isFalse();
    assertThat(said.known().isComplete(OWN, BOTH)).isTrue();
    assertThat(said.known().hasSmallList("C82002", JULY)).as("on no list").isFalse();
  }
}
