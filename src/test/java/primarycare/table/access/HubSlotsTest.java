package primarycare.table.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.Counting;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Counted;
import primarycare.reconcile.Reconciliation;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

/** Slots as counts of people; of C82001 the city has 0.6 and the county 0.4. */
class HubSlotsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static HubActivity given(String slots, String attended) {
    return HubUseTest.given(slots, attended);
  }

  @Test
  void showsOfSlotsWhatMayBeShownAndMakesSharesOfIt() {
    HubUseTest.rows(
            given(
                """
                2026-07-01  H1        North     C82001         offered         41
                2026-07-01  H1        North     C82001         booked          23
                2026-07-01  H1        North     C82001         attended        18
                2026-07-01  H1        North     C82001         did_not_attend  5
                2026-07-01  H1        North     C82002         booked          7
                2026-07-01  H1        North     C82002         attended        7
                """,
                ""),
            DisclosureRule.HES_ECDS_2018)
        .with("area_type", "practice")
        .with("hub_code", "H1")
        .hasRows(
            """
            area_code  offered  booked  booked_status  attended  attended_status  did_not_attend  did_not_attend_status  attended_per_1000
            C82001     41.0     25      rounded        20        rounded                          suppressed             20.0
            C82002                      suppressed               suppressed       0               exact
            """);
  }

  /** One slot a month: of ten the city has six, and no month has two. */
  @Test
  void givesTheAreasOfASharedPracticeWholeSlotsInTheLongRun() {
    StringBuilder slots = new StringBuilder();
    for (int month = 0; month < 10; month++) {
      slots
          .append(JULY.plusMonths(month))
          .append("  H1        North     C82001         attended        1\n");
    }
    assertThat(
            HubUseTest.rows(given(slots.toString(), ""), DisclosureRule.EXACT)
                .with("area_type", "place")
                .with("hub_code", "H1")
                .with("area_code", "city")
                .with("attended", "1")
                .distinct("month"))
        .hasSize(6);
  }

  @Test
  void tellsOfEachCountWhomItCounts() {
    HubActivity given =
        given(
            """
            2026-06-01  H1        North     C82001         attended        1
            2026-07-01  H1        North     C82001         attended        1
            2026-07-01  H2        South     C82001         attended        1
            """,
            "");
    Counted taken = new Counted();
    assertThat(HubUse.rows(given, taken)).isNotEmpty();
    assertThat(taken.counts().map(Count::key))
        .contains(attended("practice", "C82001", 0).withPart("H1"))
        .contains(attended("practice", "C82001", 0).withPart("H2"))
        .contains(attended("practice", "C82001", 0))
        .contains(attended("practice", "C82001", 1).withPart("H1"))
        .contains(attended("all", "all", 0));
  }

  private static CountKey attended(String type, String code, int month) {
    return CountKey.ofAll(Counting.SLOTS_ATTENDED, type, code, month, month);
  }

  @Test
  void notesAHubWithMoreOutcomesThanBookings() {
    assertThat(
            bookedHold(
                """
                2026-07-01  H1        North     C82001         booked          30
                2026-07-01  H1        North     C82001         attended        26
                2026-07-01  H1        North     C82001         did_not_attend  5
                2026-07-01  H2                  C82001         attended        10
                """))
        .containsExactly("hub_activity | false | false | 0.0 | 2.0 | for example H1, all");
  }

  @Test
  void passesAHubWithAsManyOutcomesAsBookings() {
    assertThat(
            bookedHold(
                """
                2026-07-01  H1        North     C82001         booked          30
                2026-07-01  H1        North     C82001         attended        25
                2026-07-01  H1        North     C82001         did_not_attend  5
                """))
        .containsExactly("hub_activity | true | false | 2.0 | 2.0 | ");
  }

  private static List<String> bookedHold(String slots) {
    return RowTable.of(RecordTable.of(Reconciliation.class), HubUse.bookedHold(given(slots, "")))
        .distinct("level", "passed", "enforced", "left_value", "right_value", "explanation");
  }
}
