package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each kind of conflict is found, and what does not conflict is not. */
class ContradictionsTest {

  private static final String DAY = "2026-07-01";

  @Test
  void findsTwoOpenMembershipsAndNamesTheOneThatCounts() {
    assertThat(
            memberships(
                new Said()
                    .networked("C82001", "U00001", "2019-10-01", "")
                    .networked("C82001", "U00002", "2022-04-01", "")))
        .containsExactly("two open memberships C82001 U00002 U00001 2022-04-01 null");
  }

  @Test
  void findsMembershipsThatShareDays() {
    assertThat(
            memberships(
                new Said()
                    .networked("C82001", "U00001", "2019-10-01", "2022-06-08")
                    .networked("C82001", "U00002", "2022-04-01", "")))
        .containsExactly("overlapping memberships C82001 U00002 U00001 2022-04-01 2022-06-08");
  }

  @Test
  void namesTheLongerOfTwoMembershipsThatBeginTogether() {
    assertThat(
            memberships(
                new Said()
                    .networked("C82001", "U00009", "2024-07-01", "")
                    .networked("C82001", "U00002", "2024-07-01", "2024-07-02")))
        .containsExactly("overlapping memberships C82001 U00009 U00002 2024-07-01 2024-07-02");
  }

  @Test
  void findsAMembershipThatEndsOnTheDayItBegins() {
    assertThat(memberships(new Said().networked("C82001", "U00001", "2022-07-01", "2022-07-01")))
        .containsExactly("membership without days C82001 U00001  2022-07-01 2022-07-01");
  }

  @Test
  void findsNothingWhereOneMembershipFollowsTheOther() {
    assertThat(
            memberships(
                new Said()
                    .networked("C82001", "U00001", "2019-10-01", "2022-03-31")
                    .networked("C82001", "U00002", "2022-04-01", "")
                    .networked("C82002", "U00001", "2019-10-01", "")))
        .isEmpty();
  }

  @Test
  void findsAMapThatPutsAPracticeInAnotherPcnThanItsMemberships() {
    Said said =
        new Said()
            .mapped("2020-09-01", "C82060", "U77315")
            .mapped("2021-09-01", "C82060", "U77315")
            .mapped("2020-09-01", "C82001", "U00001")
            .mapped("2020-09-01", "C82002", "U00001")
            .mapped("2020-09-01", "C82003", "U00002")
            .mapped(DAY, "C82060", "U99999")
            .networked("C82060", "U00147", "2020-04-01", "")
            .networked("C82001", "U00001", "2024-10-01", "")
            .networked("C82002", "U00001", "2020-07-01", "");

    assertThat(told(Contradictions.ofMaps(said.statements(), said.history())))
        .containsExactlyInAnyOrder(
            "map and membership of PCN differ C82060 U00147 U77315 2020-09-01 2021-09-01",
            "map and membership of PCN differ C82001  U00001 2020-09-01 2020-09-01");
  }

  @Test
  void believesMapsWhereNoMembershipSaysWhenItBegan() {
    Said said = new Said().mapped(DAY, "C82001", "U00001").networked("C82001", "U00002", "", "");

    assertThat(Contradictions.ofMaps(said.statements(), said.history())).isEmpty();
  }

  @Test
  void findsAPcnOverTwoSubIcbLocations() {
    Said said =
        new Said()
            .mapped(DAY, "C82001", "U87499", "04C")
            .mapped(DAY, "C82002", "U87499", "04V")
            .mapped(DAY, "C82003", "U00001", "04V")
            .mapped(DAY, "C82006", "U00001", "")
            .mapped(DAY, "C82004", "", "03W")
            .mapped(DAY, "C82005", "", "04V");

    assertThat(told(Contradictions.ofLocations(said.statements())))
        .containsExactly("PCN over several sub-ICB locations  U87499 04C, 04V " + DAY + " " + DAY);
  }

  @Test
  void findsAPracticeThatOneMapPutsInTwoPlaces() {
    Said said =
        new Said()
            .mapped(DAY, "C82001", "U00002")
            .mapped(DAY, "C82001", "U00001")
            .mapped("2026-06-01", "C82001", "U00002")
            .mapped(DAY, "C82002", "")
            .mapped(DAY, "C82002", "", "03W")
            .mapped(DAY, "C82003", "U00001");

    assertThat(told(Contradictions.mappedTwice(said.statements().mapped())))
        .containsExactly(
            "practice mapped twice C82001 U00001 04C QK1 U00002 04C QK1 " + DAY + " " + DAY,
            "practice mapped twice C82002 03W QK1 04C QK1 " + DAY + " " + DAY);
  }

  @Test
  void findsNoSecondPlaceInAnotherNameOrOnAnotherDay() {
    Said said =
        new Said()
            .mapped(DAY, "C82001", "U00001")
            .mapped("2026-06-01", "C82001", "U00002")
            .with(
                new Mapped(
                    "C82001",
                    "Another name",
                    Optional.of(new Area("04C", "Another")),
                    Optional.of(new Area("QK1", "Another")),
                    Optional.of(new Area("U00001", "Another")),
                    new TreeSet<>(List.of(LocalDate.parse(DAY)))));

    assertThat(Contradictions.mappedTwice(said.statements().mapped())).isEmpty();
  }

  private static List<String> memberships(Said said) {
    return told(Contradictions.ofMemberships(said.statements().partners()));
  }

  private static List<String> told(List<Conflict> conflicts) {
    assertThat(conflicts)
        .noneMatch(conflict -> conflict.settledBy().isEmpty() || conflict.foundIn().isEmpty());
    return conflicts.stream()
        .map(
            conflict ->
                String.join(
                    " ",
                    conflict.issue(),
                    conflict.practice(),
                    conflict.area(),
                    conflict.other(),
                    conflict.days().first().toString(),
                    conflict.days().isOpen() ? "null" : conflict.days().last().toString()))
        .toList();
  }
}
