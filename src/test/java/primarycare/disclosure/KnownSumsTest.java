package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.YOUNG;
import static primarycare.disclosure.FewCounts.found;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.FewCounts.ofAll;

import org.junit.jupiter.api.Test;
import primarycare.dossier.Counting;
import primarycare.dossier.Shape;
import primarycare.fact.Signs;
import primarycare.figure.CountKey;
import primarycare.organisation.Registration;

/** What follows from the counts of one area, as a reader adds them up. */
class KnownSumsTest {

  private static final CountKey ALL = ofAll();

  @Test
  void nothingFollowsFromOneCount() {
    assertThat(found(new FewCounts().count(ALL, 3).known())).isEmpty();
  }

  @Test
  void aDepartmentIsWhatTheOthersLeave() {
    FewCounts few =
        new FewCounts()
            .count(ALL, 30)
            .count(ALL.withDepartment(1), 20)
            .count(ALL.withDepartment(2), 3)
            .count(ALL.withDepartment(3), 7);
    assertThat(found(few.known())).containsExactly(ALL.withDepartment(2));
  }

  @Test
  void whatNoDepartmentHasIsACountToo() {
    FewCounts few =
        new FewCounts()
            .count(ALL, 30)
            .count(ALL.withDepartment(1), 20)
            .count(ALL.withDepartment(2), 0)
            .count(ALL.withDepartment(3), 7);
    assertThat(found(few.known())).hasSize(1).containsOnlyNulls();
  }

  @Test
  void aSexIsWhatTheOthersLeave() {
    FewCounts few =
        new FewCounts()
            .count(ALL, 30)
            .count(ALL.withSex(0), 27)
            .count(ALL.withSex(1), 3)
            .count(ALL.withSex(Shape.NO_SEX), 0);
    assertThat(found(few.known())).containsExactly(ALL.withSex(1));
  }

  @Test
  void aMonthIsWhatTheOthersOfAYearLeave() {
    CountKey year = ALL.withMonths(0, 2);
    FewCounts few =
        new FewCounts()
            .count(year, 40)
            .count(ALL.withMonths(0, 0), 20)
            .count(ALL.withMonths(1, 1), 18)
            .count(ALL.withMonths(2, 2), 2);
    assertThat(found(few.known())).containsExactly(ALL.withMonths(2, 2));
  }

  @Test
  void aMonthIsWhatTwoYearsDifferBy() {
    FewCounts few =
        new FewCounts()
            .count(ALL.withMonths(0, 1), 30)
            .count(ALL.withMonths(1, 2), 32)
            .count(ALL.withMonths(0, 0), 1)
            .count(ALL.withMonths(1, 1), 29)
            .count(ALL.withMonths(2, 2), 3);
    assertThat(found(few.known()))
        .containsExactlyInAnyOrder(ALL.withMonths(0, 0), ALL.withMonths(2, 2));
  }

  @Test
  void aPartOfAGroupIsWhatTheOthersLeave() {
    FewCounts few =
        new FewCounts().count(ALL, 30).count(ALL.withPart("0"), 28).count(ALL.withPart("1"), 2);
    assertThat(found(few.known())).containsExactly(ALL.withPart("1"));
  }

  @Test
  void aRegistrationIsWhatTheOthersLeaveOfEverybody() {
    CountKey everybody = of(Registration.TYPE, "all");
    FewCounts few =
        new FewCounts()
            .count(everybody, 40)
            .count(ALL, 30)
            .count(of("pcn", "registered_elsewhere"), 8)
            .count(of("", "unknown_practice"), 2)
            .count(of("", "unlisted_practice"), 0)
            .count(of("", "practice_not_applicable"), 0)
            .count(of("", "no_registered_practice"), 0);
    assertThat(found(few.known())).containsExactly(of("", "unknown_practice"));
  }

  @Test
  void theRegisteredHereAreThoseOfTheAreaWithoutTheHomelessPractice() {
    CountKey homeless = of(Registration.TYPE, Registration.HOMELESS_PRACTICE);
    FewCounts few =
        new FewCounts()
            .count(ALL, 30)
            .count(of(Registration.TYPE, Registration.HERE), 28)
            .count(homeless, 2);
    assertThat(found(few.known())).containsExactly(homeless);
  }

  @Test
  void aProviderIsWhatTheOthersLeaveOfEverybody() {
    FewCounts few =
        new FewCounts()
            .count(of(Registration.TYPE, "all"), 40)
            .count(of("provider", "RWE"), 37)
            .count(of("provider", "unknown_provider"), 3);
    assertThat(found(few.known())).containsExactly(of("provider", "unknown_provider"));
  }

  @Test
  void aProviderIsWhatTheOthersLeaveOfAllAreas() {
    FewCounts few =
        new FewCounts()
            .count(ALL, 30)
            .count(of("pcn", "registered_elsewhere"), 10)
            .count(of("", "unknown_practice"), 0)
            .count(of("", "unlisted_practice"), 0)
            .count(of("", "no_registered_practice"), 0)
            .count(of("", "practice_not_applicable"), 0)
            .count(of("provider", "RWE"), 37)
            .count(of("provider", "unknown_provider"), 3);
    assertThat(found(few.known())).containsExactly(of("provider", "unknown_provider"));
  }

  @Test
  void aDepartmentOfAProviderIsWhatTheOthersLeave() {
    CountKey provider = of("provider", "RWE");
    FewCounts few =
        new FewCounts()
            .count(provider, 37)
            .count(provider.withDepartment(1), 35)
            .count(provider.withDepartment(2), 2);
    assertThat(found(few.known())).containsExactly(provider.withDepartment(2));
  }

  @Test
  void practicesOnTheListAreThoseOfTheAreaWithoutTheOthers() {
    CountKey listed = of("pcn", "U1").withWhat(Counting.OF_THE_LISTED);
    ReaderView same = new FewCounts().count(of("pcn", "U1"), 3).count(listed, 3).known();
    assertThat(same.cells().size()).isEqualTo(2);
    assertThat(same.relations().size()).isEqualTo(1);
    FewCounts few = new FewCounts().count(of("pcn", "U1"), 30).count(listed, 28);
    assertThat(found(few.known())).hasSize(1).containsOnlyNulls();
  }

  @Test
  void aPartIsWhatTheOthersLeaveWhereSomeHaveNobody() {
    FewCounts few =
        new FewCounts().count(ALL, 30).count(ALL.withPart("1"), 28).count(ALL.withPart("3"), 2);
    assertThat(found(few.known())).containsExactly(ALL.withPart("3"));
  }

  @Test
  void thoseWithoutASignAreWhatTheSignLeaves() {
    CountKey acute = ALL.withWhat(Counting.of(Signs.WITH_ACUITY.ordinal()));
    FewCounts few = new FewCounts().count(ALL, 30).count(acute, 28);
    assertThat(found(few.known())).hasSize(1).containsOnlyNulls();
  }

  @Test
  void thoseOfSomeAgesWithASignAreAmongThoseCountedWithWhatTheyShow() {
    CountKey young = ALL.withAges(YOUNG);
    CountKey acute = young.withWhat(Counting.of(Signs.WITH_ACUITY.ordinal()));
    CountKey all = young.withWhat(Counting.WITH_WHAT_THEY_SHOW);
    assertThat(found(new FewCounts().count(young, 30).count(acute, 28).known())).isEmpty();
    assertThat(found(new FewCounts().count(all, 30).count(acute, 28).known()))
        .hasSize(1)
        .containsOnlyNulls();
  }

  @Test
  void thoseWithASignAreAmongThoseWhoCanShowIt() {
    CountKey acute = ALL.withWhat(Counting.of(Signs.WITH_ACUITY.ordinal()));
    CountKey low = ALL.withWhat(Counting.of(Signs.LOW_ACUITY.ordinal()));
    FewCounts few = new FewCounts().count(acute, 30).count(low, 28);
    assertThat(found(few.known())).hasSize(1).containsOnlyNulls();
  }

  @Test
  void ofTwoSignsThatNobodyShowsTogetherOneIsWhatTheOtherLeaves() {
    CountKey status = ALL.withWhat(Counting.of(Signs.WITH_STATUS.ordinal()));
    CountKey left = ALL.withWhat(Counting.of(Signs.LEFT.ordinal()));
    CountKey streamed = ALL.withWhat(Counting.of(Signs.STREAMED.ordinal()));
    FewCounts few = new FewCounts().count(status, 30).count(left, 28).count(streamed, 2);
    assertThat(found(few.known())).containsExactly(streamed);
  }

  @Test
  void attendancesOfSomeAgesAreTheSameInTwoTablesWhereTheyAreAsMany() {
    CountKey young = ALL.withAges(YOUNG);
    CountKey shown = young.withWhat(Counting.WITH_WHAT_THEY_SHOW);
    ReaderView same = new FewCounts().count(young, 3).count(shown, 3).known();
    ReaderView other = new FewCounts().count(young, 3).count(shown, 4).known();
    assertThat(same.relations().size()).isEqualTo(1);
    assertThat(other.relations().size()).isZero();
  }
}
