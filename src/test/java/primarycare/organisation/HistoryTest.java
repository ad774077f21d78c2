package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When practices existed and where they belonged, by the order of precedence of the sources. */
class HistoryTest {

  private static final String LATE = "2026-07-01";
  private static final String EARLY = "2020-09-01";
  private static final String ALWAYS = "0001-01-01";
  private static final String OPEN = "9999-12-31";

  @Test
  void extendsTheFirstMapBackAndTheLastOneOn() {
    assertThat(lives(new Said().mapped(EARLY, "C82001", "").mapped(LATE, "C82001", "")))
        .containsExactly("C82001 04C " + ALWAYS + " " + OPEN);
  }

  @Test
  void endsAPracticeThatTheNextMapDoesNotListWhereTheRegisterSaysSo() {
    Said two = new Said().mapped(EARLY, "C82029", "").mapped(LATE, "C82001", "");

    assertThat(lives(two)).contains("C82029 04C " + ALWAYS + " 2026-06-30");
    assertThat(lives(two.registered("C82029", "1974-04-01", "2024-03-31")))
        .contains("C82029 04C 1974-04-01 2024-03-31");
  }

  @Test
  void beginsAPracticeThatTheMapBeforeDoesNotListWhereTheRegisterSaysSo() {
    Said two = new Said().mapped(EARLY, "C82001", "").mapped(LATE, "Y05412", "");

    assertThat(lives(two)).contains("Y05412 04C " + LATE + " " + OPEN);
    assertThat(lives(two.registered("Y05412", "2022-05-02", "")))
        .contains("Y05412 04C 2022-05-02 " + OPEN);
  }

  @Test
  void believesAMapThatListsAPracticeAfterTheRegisterHasItClosed() {
    assertThat(lives(new Said().mapped(LATE, "C82001", "").registered("C82001", "", "2026-03-15")))
        .containsExactly("C82001 04C " + ALWAYS + " " + OPEN);
  }

  @Test
  void knowsAPracticeThatWasOpenOnlyBetweenMaps() {
    Said two = new Said().mapped(EARLY, "C82001", "").mapped(LATE, "C82001", "");

    assertThat(lives(two.registered("C82777", "2021-01-01", "2022-12-31")))
        .contains("C82777 04C 2021-01-01 2022-12-31");
    assertThat(lives(two.networked("C82888", "U00001", "2021-04-01", "2023-03-31")))
        .contains("C82888 04C 2021-04-01 2023-03-31");
  }

  @Test
  void doesNotKnowAPracticeOfTheRegisterThatAMapOfItsDaysLeavesOut() {
    assertThat(
            lives(
                new Said()
                    .mapped(LATE, "C82001", "")
                    .registered("C82999", "2010-01-01", "")
                    .networked("C82888", "U00001", "2021-04-01", "")))
        .containsExactly("C82001 04C " + ALWAYS + " " + OPEN);
  }

  @Test
  void takesThePcnFromItsMembershipsUpToTheLastOneThatBegan() {
    Said moved =
        new Said()
            .mapped(EARLY, "C82060", "U77315")
            .mapped(LATE, "C82060", "U99999")
            .networked("C82060", "U77315", "2019-10-01", "2020-03-31")
            .networked("C82060", "U00147", "2020-04-01", "")
            .networked("H84031", "U96434", "2024-10-01", "");

    assertThat(networks(moved))
        .containsExactly(
            "C82060 U77315 2019-10-01 2020-03-31",
            "C82060 U00147 2020-04-01 2026-06-30",
            "C82060 U99999 " + LATE + " " + OPEN,
            "H84031 U96434 2024-10-01 2026-06-30");
  }

  @Test
  void takesThePcnOfAPracticeWithoutMembershipsFromTheMaps() {
    Said maps =
        new Said()
            .mapped(EARLY, "C82001", "U00001")
            .mapped(LATE, "C82001", "U00002")
            .networked("C82060", "U00147", "2020-04-01", "");

    assertThat(networks(maps))
        .contains("C82001 U00001 " + ALWAYS + " 2026-06-30", "C82001 U00002 " + LATE + " " + OPEN);
  }

  @Test
  void leavesAPracticeUnassignedThatTheMapLeavesUnassigned() {
    assertThat(networks(new Said().mapped(LATE, "C82001", ""))).isEmpty();
    assertThat(
            networks(
                new Said()
                    .mapped(LATE, "C82001", "")
                    .networked("C82001", "U00147", "2020-04-01", "")))
        .containsExactly("C82001 U00147 2020-04-01 2026-06-30");
  }

  @Test
  void leavesOutAMembershipThatEndsOnTheDayItBegins() {
    assertThat(
            networks(
                new Said()
                    .mapped(LATE, "K81656", "U89762")
                    .networked("K81656", "U62501", "2022-07-01", "2022-07-01")
                    .networked("K81656", "U89762", "2022-07-01", "")))
        .containsExactly("K81656 U89762 2022-07-01 " + OPEN);
  }

  @Test
  void givesNoDaysToAMembershipThatAnotherOutlivesTheMapAfterIt() {
    assertThat(
            networks(
                new Said()
                    .mapped(LATE, "C82001", "U00003")
                    .networked("C82001", "U00001", "2020-04-01", "")
                    .networked("C82001", "U00002", "2021-04-01", "2027-03-31")))
        .containsExactly(
            "C82001 U00001 2020-04-01 2021-03-31",
            "C82001 U00002 2021-04-01 2026-06-30",
            "C82001 U00003 " + LATE + " " + OPEN);
  }

  @Test
  void knowsNoPracticeThatIsOnlyProposed() {
    assertThat(
            lives(
                new Said()
                    .mapped(LATE, "C82001", "")
                    .registered("C82002", "2027-01-01", "")
                    .proposed("C82003", "2027-01-01")))
        .extracting(life -> life.substring(0, 6))
        .containsExactly("C82001", "C82002");
  }

  @Test
  void makesOneLifeOfMapsThatSayTheSameAndTwoWhereTheySayAnother() {
    Said same =
        new Said()
            .mapped(EARLY, "C82001", "U00001")
            .mapped("2023-01-01", "C82001", "U00001")
            .mapped(LATE, "C82001", "U00002");
    assertThat(lives(same))
        .containsExactly("C82001 04C " + ALWAYS + " 2026-06-30", "C82001 04C " + LATE + " " + OPEN);
  }

  private static List<String> lives(Said said) {
    return said.history().practices().stream()
        .flatMap(practice -> practice.lives().stream())
        .map(
            life ->
                String.join(
                    " ",
                    life.practice(),
                    life.location().orElseThrow().code(),
                    life.span().first().toString(),
                    life.span().last().toString()))
        .toList();
  }

  private static List<String> networks(Said said) {
    return said.history()
        .memberships()
        .filter(membership -> membership.type().equals(History.PCN))
        .sorted(
            Comparator.comparing(Membership::practice)
                .thenComparing(membership -> membership.span().first()))
        .map(
            membership ->
                String.join(
                    " ",
                    membership.practice(),
                    membership.area().code(),
                    membership.span().first().toString(),
                    membership.span().last().toString()))
        .toList();
  }
}
