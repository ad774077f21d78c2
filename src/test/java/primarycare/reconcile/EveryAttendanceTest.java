package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.reconcile.AgeCounts.JULY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.Key;
import primarycare.figure.People;
import primarycare.figure.Shown;
import primarycare.figure.Table;
import primarycare.table.spec.RecordTable;

class EveryAttendanceTest {

  private final List<String> cells = new ArrayList<>(AgeCounts.TEN);

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record ByRegistration(
      @Key("Month.") LocalDate month,
      @Key("Period.") String period,
      @Key("Group.") String departmentGroup,
      @Key("Registration.") String registration,
      @People(value = "Attendances.", unit = "attendances") Shown attendances) {}

  @Table(
      title = "",
      grain = "",
      method = "",
      reads = {})
  private record ByDeprivation(
      @Key("Group.") String departmentGroup,
      @Key("Fifth.") String imdQuintile,
      @People(value = "Attendances.", unit = "attendances") Shown attendances) {}

  private List<String> nothingLost(LocalDate month, long stored) {
    return AgeCounts.lines(
        EveryAttendance.of(
            AgeCounts.SPEC,
            AgeCounts.sums(cells),
            List.of(new EveryAttendance.Stored(month, "month", false, stored))));
  }

  @Test
  void passesATableThatHoldsEveryAttendanceInEveryWay() {
    assertThat(nothingLost(JULY, 10))
        .containsExactlyInAnyOrder(
            "by_age, month, all sexes, all, quinary true",
            "by_age, month, all sexes, pcn, quinary true",
            "by_age, month, by sex, all, quinary true",
            "by_age, month, by sex, pcn, quinary true");
  }

  @Test
  void failsEveryWayWhereTheTableLacksAnAttendance() {
    assertThat(nothingLost(JULY, 11)).hasSize(4).allMatch(line -> line.endsWith(" false"));
  }

  @Test
  void failsTheWayInWhichAnAttendanceIsLostOrDoubled() {
    cells.set(0, "2026-07  pcn  U1   all     female  1  3");
    cells.set(7, "2026-07  all  all  all     all     2  12");
    assertThat(nothingLost(JULY, 10))
        .filteredOn(line -> line.endsWith(" false"))
        .containsExactlyInAnyOrder(
            "by_age, month, all sexes, all, quinary false",
            "by_age, month, by sex, pcn, quinary false");
  }

  @Test
  void failsWhereTheTableLacksAWholePeriod() {
    assertThat(nothingLost(JULY.plusMonths(1), 3))
        .hasSize(4)
        .allMatch(line -> line.endsWith(" false"));
  }

  @Test
  void failsWhereTheTableLacksAnAreaTypeOfAPeriodThatOthersHave() {
    cells.add("2026-08  all  all  all     all     1  3");
    assertThat(nothingLost(JULY.plusMonths(1), 3))
        .contains(
            "by_age, month, all sexes, all, quinary true",
            "by_age, month, all sexes, pcn, quinary false");
  }

  @Test
  void failsWhereTheTableIsEmpty() {
    cells.clear();
    assertThat(nothingLost(JULY, 10)).containsExactly("by_age, month false");
  }

  @Test
  void countsNoPartOfAllDepartmentsTwice() {
    cells.add("2026-07  all  all  type_1  all     1  4");
    assertThat(nothingLost(JULY, 10)).hasSize(4).allMatch(line -> line.endsWith(" true"));
  }

  @Test
  void failsWhereARegistrationIsLostOrDoubled() {
    RecordTable<ByRegistration> table = RecordTable.of(ByRegistration.class);
    CountSummer summer = new CountSummer(table.spec(), table.countedNames());
    for (Object[] row :
        List.of(
            new Object[] {JULY, "month", "all", "other_practice_here", 3L},
            new Object[] {JULY, "month", "all", "unknown_practice", 1L},
            new Object[] {JULY, "month", "all", "all", 4L})) {
      summer.add(column -> row[column]);
    }
    for (long all : List.of(3L, 4L, 5L)) {
      EveryAttendance.Stored stored = new EveryAttendance.Stored(JULY, "month", false, all);
      assertThat(AgeCounts.lines(EveryAttendance.of(table.spec(), summer.sums(), List.of(stored))))
          .containsExactly("by_registration, month, all sexes " + (all == 4));
    }
  }

  @Test
  void holdsPracticesAgainstThePeriodsOfPractices() {
    CountSums sums = new CountSums();
    CountSums.Way practices = new CountSums.Way(true, "practice", "quinary", "all sexes");
    sums.addAttendances(new CountSums.WayOfPeriod(JULY, "month", practices), 4);
    List<EveryAttendance.Stored> stored =
        List.of(
            new EveryAttendance.Stored(JULY, "month", true, 4),
            new EveryAttendance.Stored(JULY, "month", false, 4));
    assertThat(AgeCounts.lines(EveryAttendance.of(AgeCounts.SPEC, sums, stored)))
        .containsExactly("by_age, month, all sexes, practice, quinary true", "by_age, month false");
  }

  @Test
  void asksNoTableOfDeprivationForThoseOfNobodysPractice() {
    assertThat(EveryAttendance.holdsEveryone(AgeCounts.SPEC)).isTrue();
    assertThat(EveryAttendance.holdsEveryone(RecordTable.of(ByDeprivation.class).spec())).isFalse();
  }
}
