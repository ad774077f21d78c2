package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Each kind of conflict is found, and what does not conflict is not. */
class ConflictsTest {

  private static final String DAY = "2026-07-01";

  @Test
  void findsTwoOpenMembershipsAndNamesTheOneThatCounts() {
    assertThat(
            memberships(
                new Histories()
                    .networked("C82001", "U00001", "2019-10-01", "")
                    .networked("C82001", "U00002", "2022-04-01", "")))
        .containsExactly("two open memberships C82001 U00002 U00001 2022-04-01 null");
  }

  @Test
  void findsMembershipsThatShareDays() {
    assertThat(
            memberships(
                new Histories()
                    .networked("C82001", "U00001", "2019-10-01", "2022-06-08")
                    .networked("C82001", "U00002", "2022-04-01", "")))
        .containsExactly("overlapping memberships C82001 U00002 U00001 2022-04-01 2022-06-08");
  }

  @Test
  void namesTheLongerOfTwoMembershipsThatBeginTogether() {
    assertThat(
            memberships(
                new Histories()
                    .networked("C82001", "U00009", "2024-07-01", "")
                    .networked("C82001", "U00002", "2024-07-01", "2024-07-02")))
        .containsExactly("overlapping memberships C82001 U00009 U00002 2024-07-01 2024-07-02");
  }

  @Test
  void findsAMembershipThatEndsOnTheDayItBegins() {
    assertThat(
            memberships(new Histories().networked("C82001", "U00001", "2022-07-01", "2022-07-01")))
        .containsExactly("membership without days C82001 U00001  2022-07-01 2022-07-01");
  }

  @Test
  void findsNothingWhereOneMembershipFollowsTheOther() {
    assertThat(
            memberships(
                new Histories()
                    .networked("C82001", "U00001", "2019-10-01", "2022-03-31")
                    .networked("C82001", "U00002", "2022-04-01", "")
                    .networked("C82002", "U00001", "2019-10-01", "")))
        .isEmpty();
  }

  @Test
  void findsAMapThatPutsAPracticeInAnotherPcnThanItsMemberships() {
    Histories histories =
        new Histories()
            .mapped("2020-09-01", "C82060", "U77315")
            .mapped("2020-09-01", "C82001", "U00001")
            .mapped(DAY, "C82060", "U99999")
            .networked("C82060", "U00147", "2020-04-01", "")
            .networked("C82001", "U00001", "2024-10-01", "");

    assertThat(
            told(
                Conflicts.ofMaps(
                    histories.maps(), histories.networks(), histories.history().networks())))
        .containsExactlyInAnyOrder(
            "map and membership of PCN differ C82060 U00147 U77315 2020-09-01 2020-09-01",
            "map and membership of PCN differ C82001  U00001 2020-09-01 2020-09-01");
  }

  @Test
  void findsAPcnOverTwoSubIcbLocations() {
    Histories histories =
        new Histories()
            .mapped(DAY, "C82001", "U87499", "04C")
            .mapped(DAY, "C82002", "U87499", "04V")
            .mapped(DAY, "C82003", "U00001", "04V")
            .mapped(DAY, "C82004", "", "03W")
            .mapped(DAY, "C82005", "", "04V");

    assertThat(told(Conflicts.ofLocations(histories.maps())))
        .containsExactly("PCN over several sub-ICB locations  U87499 04C, 04V " + DAY + " " + DAY);
  }

  @Test
  void findsAPracticeThatOneMapPutsInTwoPlaces() {
    Histories histories =
        new Histories()
            .mapped(DAY, "C82001", "U00001")
            .mapped(DAY, "C82001", "U00002")
            .mapped(DAY, "C82002", "U00001")
            .mapped(DAY, "C82002", "U00001");

    assertThat(told(Conflicts.mappedTwice(histories.maps())))
        .containsExactly(
            "practice mapped twice C82001 U00001 04C QK1 U00002 04C QK1 " + DAY + " " + DAY);
  }

  @Test
  void findsPracticesThatNoRegisterKnowsOrNotAtThatDate() {
    KnownPractices known =
        new KnownPractices(
            Frames.of("practice_code", "('C82001')"),
            Frames.of(
                "practice_code, open_date, close_date",
                "('C82002', DATE(NULL), DATE'2026-03-15')"));
    Dataset<Row> months =
        Frames.of(
            "practice_code, month",
            "('C82001', DATE'2026-07-01')",
            "('C82002', DATE'2026-03-01')",
            "('C82002', DATE'2026-04-01')",
            "('Y00009', DATE'2026-05-01')",
            "('Y00009', DATE'2026-04-01')",
            "('V81999', DATE'2026-04-01')",
            "('A PERSON', DATE'2026-04-01')");

    assertThat(told(StrangePractices.of("ae_attendance", months, known)))
        .containsExactlyInAnyOrder(
            "practice not open at that date C82002   2026-04-01 2026-04-01",
            "unknown practice Y00009   2026-04-01 2026-05-01");
  }

  private static List<String> memberships(Histories histories) {
    return told(
        Conflicts.ofMemberships(histories.networks()).reduce(Dataset::unionByName).orElseThrow());
  }

  private static List<String> told(Dataset<Row> issues) {
    assertThat(issues.where("settled_by = '' OR found_in = ''").count()).isZero();
    return Frames.lines(
        issues.select(
            "issue", "practice_code", "area_code", "other_code", "first_date", "last_date"));
  }
}
