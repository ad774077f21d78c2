package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** When practices existed and where they belonged, by the order of precedence of the sources. */
class HistoryTest {

  private static final String LATE = "2026-07-01";
  private static final String EARLY = "2020-09-01";
  private static final String ALWAYS = "0001-01-01";
  private static final String OPEN = "9999-12-31";

  @Test
  void extendsTheFirstMapBackAndTheLastOneOn() {
    assertThat(lives(new Histories().mapped(EARLY, "C82001", "").mapped(LATE, "C82001", "")))
        .containsExactly("C82001 04C " + ALWAYS + " 2026-06-30", "C82001 04C " + LATE + " " + OPEN);
  }

  @Test
  void endsAPracticeThatTheNextMapDoesNotListWhereTheRegisterSaysSo() {
    Histories two = new Histories().mapped(EARLY, "C82029", "").mapped(LATE, "C82001", "");

    assertThat(lives(two)).contains("C82029 04C " + ALWAYS + " 2026-06-30");
    assertThat(lives(two.registered("C82029", "1974-04-01", "2024-03-31")))
        .contains("C82029 04C 1974-04-01 2024-03-31");
  }

  @Test
  void beginsAPracticeThatTheMapBeforeDoesNotListWhereTheRegisterSaysSo() {
    Histories two = new Histories().mapped(EARLY, "C82001", "").mapped(LATE, "Y05412", "");

    assertThat(lives(two)).contains("Y05412 04C " + LATE + " " + OPEN);
    assertThat(lives(two.registered("Y05412", "2022-05-02", "")))
        .contains("Y05412 04C 2022-05-02 " + OPEN);
  }

  @Test
  void believesAMapThatListsAPracticeAfterTheRegisterHasItClosed() {
    assertThat(
            lives(
                new Histories().mapped(LATE, "C82001", "").registered("C82001", "", "2026-03-15")))
        .containsExactly("C82001 04C " + ALWAYS + " " + OPEN);
  }

  @Test
  void knowsAPracticeThatWasOpenOnlyBetweenMaps() {
    Histories two = new Histories().mapped(EARLY, "C82001", "").mapped(LATE, "C82001", "");

    assertThat(lives(two.registered("C82777", "2021-01-01", "2022-12-31")))
        .contains("C82777 04C 2021-01-01 2022-12-31");
    assertThat(lives(two.networked("C82888", "U00001", "2021-04-01", "2023-03-31")))
        .contains("C82888 04C 2021-04-01 2023-03-31");
  }

  @Test
  void doesNotKnowAPracticeOfTheRegisterThatAMapOfItsDaysLeavesOut() {
    assertThat(
            lives(
                new Histories()
                    .mapped(LATE, "C82001", "")
                    .registered("C82999", "2010-01-01", "")
                    .networked("C82888", "U00001", "2021-04-01", "")))
        .containsExactly("C82001 04C " + ALWAYS + " " + OPEN);
  }

  @Test
  void takesThePcnFromItsMembershipsUpToTheLastOneThatBegan() {
    Histories moved =
        new Histories()
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
    Histories maps =
        new Histories()
            .mapped(EARLY, "C82001", "U00001")
            .mapped(LATE, "C82001", "U00002")
            .networked("C82060", "U00147", "2020-04-01", "");

    assertThat(networks(maps))
        .contains("C82001 U00001 " + ALWAYS + " 2026-06-30", "C82001 U00002 " + LATE + " " + OPEN);
  }

  @Test
  void leavesAPracticeUnassignedThatTheMapLeavesUnassigned() {
    assertThat(networks(new Histories().mapped(LATE, "C82001", ""))).isEmpty();
    assertThat(
            networks(
                new Histories()
                    .mapped(LATE, "C82001", "")
                    .networked("C82001", "U00147", "2020-04-01", "")))
        .containsExactly("C82001 U00147 2020-04-01 2026-06-30");
  }

  @Test
  void leavesOutAMembershipThatEndsOnTheDayItBegins() {
    assertThat(
            networks(
                new Histories()
                    .mapped(LATE, "K81656", "U89762")
                    .networked("K81656", "U62501", "2022-07-01", "2022-07-01")
                    .networked("K81656", "U89762", "2022-07-01", "")))
        .containsExactly("K81656 U89762 2022-07-01 " + OPEN);
  }

  private static List<String> lives(Histories histories) {
    return Frames.lines(
        histories
            .history()
            .practices()
            .orderBy("practice_code", "start_date")
            .select("practice_code", "sub_icb_location_code", "start_date", "end_date"));
  }

  private static List<String> networks(Histories histories) {
    return Frames.lines(
        histories
            .history()
            .networks()
            .orderBy("practice_code", "start_date")
            .select("practice_code", "area_code", "start_date", "end_date"));
  }
}
