package primarycare.table.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.AreaAttendances;
import primarycare.figure.Protection;
import primarycare.organisation.AreasOnADay;
import primarycare.organisation.ListSizes;
import primarycare.organisation.PublishedAreas;
import primarycare.organisation.Said;
import primarycare.organisation.SharedLists;
import primarycare.organisation.WithoutPractice;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.spec.RecordTable;

/**
 * C82001 is of the city by 0.6 and of the county by 0.4, C82002 of neither, A81001 of elsewhere.
 */
class HubUseTest {

  private static final String SLOTS =
      "month       hub_code  hub_name  practice_code  status          slots\n";
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final AreasOnADay AREAS =
      new AreasOnADay(
          new Said()
              .area("04C")
              .mapped("2026-04-01", "C82001", "U1")
              .mapped("2026-04-01", "C82002", "")
              .mapped("2026-04-01", "A81001", "U9", "03W")
              .scheme("place", "C82001", "city", "0.6", "", "")
              .scheme("place", "C82001", "county", "0.4", "", "")
              .history(),
          SharedLists.NONE);

  private static ListSizes lists() {
    ListSizes lists = new ListSizes(List.of(JULY, JULY.minusMonths(2)));
    lists.add("C82001", JULY, 1000);
    lists.add("C82002", JULY, 500);
    lists.add("A81001", JULY, 9000);
    lists.add("C82009", JULY.minusMonths(2), 700);
    return lists;
  }

  static HubActivity given(String slots, String attended) {
    return given(slots, attended, PublishedAreas.EVERY);
  }

  static HubActivity given(String slots, String attended, PublishedAreas published) {
    return new HubActivity(
        TextRecords.of(StatedSlots.class, SLOTS + slots),
        lists(),
        TextRecords.of(
            AreaAttendances.class, "month       area_type  area_code  attendances\n" + attended),
        AREAS,
        published,
        List.of(JULY));
  }

  static RowTable rows(HubActivity given, Protection protection) {
    return RowTable.of(RecordTable.of(HubUse.class), HubUse.rows(given, protection));
  }

  private static RowTable rows(String slots, String type) {
    return rows(given(slots, ""), DisclosureRule.EXACT).with("area_type", type);
  }

  @Test
  void addsSlotsByHubAndForAllHubs() {
    rows(
            """
            2026-07-01  H1        North     C82001         booked          30
            2026-07-01  H1        North     C82001         attended        25
            2026-07-01  H1        North     C82001         did_not_attend  5
            2026-07-01  H2                  C82001         attended        10
            2026-07-01  H1        North                    offered         40
            """,
            "all")
        .hasRows(
            """
            month       period  hub_code  hub_name  area_code  area_name  offered  booked  attended  did_not_attend  slots_used_percent
            2026-07-01  month   H1        North     all        Leicester  40.0     30      25        5               62.5
            2026-07-01  month   all       All hubs  all        Leicester  40.0     30      35        5               87.5
            2026-07-01  month   H2                  all        Leicester                   10
            """);
  }

  @Test
  void sharesSlotsByTheWeightOfTheirPractice() {
    rows("2026-07-01  H1        North     C82001         attended        25", "place")
        .with("hub_code", "H1")
        .hasRows(
            """
            area_code  area_name    attended  registered_patients  attended_per_1000
            city       Area city    15        600.0                25.0
            county     Area county  10        400.0                25.0
            """);
  }

  @Test
  void givesAPracticeNoughtOfWhatTheHubTellsAndNothingOfWhatItDoesNot() {
    rows(
            """
            2026-07-01  H1        North     C82001         booked          30
            2026-07-01  H1        North     C82002         attended        3
            2026-07-01  H1        North                    offered         40
            2026-08-01  H1        North     C82001         booked          1
            """,
            "practice")
        .with("hub_code", "H1")
        .hasRows(
            """
            month       area_code          area_name                        offered  booked  attended  did_not_attend  slots_used_percent
            2026-07-01  C82001             Surgery C82001                            30      0
            2026-07-01  C82002             Surgery C82002                            0       3
            2026-07-01  no_practice_named  No practice named: for everyone  40.0     0       0
            2026-08-01  C82001             Surgery C82001                            1
            """);
  }

  @Test
  void usesSlotsThatAreOfferedToAPracticeByName() {
    rows(
            """
            2026-07-01  H1        North     C82001         offered         40
            2026-07-01  H1        North     C82001         attended        10
            2026-07-01  H1        North                    offered         5
            2026-07-01  H1        North                    attended        5
            """,
            "practice")
        .with("hub_code", "H1")
        .hasRows(
            """
            area_code          offered  attended  slots_used_percent
            C82001             40.0     10        25.0
            no_practice_named  5.0      5
            """);
  }

  /** Slots for everyone are none of the one practice that is in no PCN. */
  @Test
  void keepsSlotsForEveryoneApartFromThoseOfPracticesInNoArea() {
    rows(
            given(
                """
                2026-07-01  H1        North     C82002         offered         8
                2026-07-01  H1        North     C82002         attended        2
                2026-07-01  H1        North                    offered         90
                2026-07-01  H1        North                    attended        3
                """,
                "2026-07-01  pcn        unassigned  11"),
            DisclosureRule.EXACT)
        .with("area_type", "pcn")
        .with("hub_code", "H1")
        .hasRows(
            """
            area_code          offered  attended  slots_used_percent  attendances  attendances_status
            unassigned         8.0      2         25.0                11           exact
            no_practice_named  90.0     3                                          not_available
            """);
  }

  @Test
  void hasPatientsOfElsewhereInAnAreaOfTheirOwnWithoutAList() {
    rows("2026-07-01  H1        North     A81001         attended        10", "pcn")
        .with("hub_code", "H1")
        .hasRows(
            """
            area_code             area_name                                   attended  registered_patients  attended_per_1000
            registered_elsewhere  Registered with a practice outside the area  10
            """
                .replace("area_name  ", "area_name   "));
  }

  @Test
  void namesAHubInEveryMonthAsItIsNamedInOne() {
    assertThat(
            rows(
                    given(
                        """
                        2026-06-01  H1                  C82001         attended        1
                        2026-07-01  H1        North     C82001         attended        1
                        """,
                        ""),
                    DisclosureRule.EXACT)
                .distinct("month", "hub_code", "hub_name"))
        .contains("2026-06-01 | H1 | North");
  }

  private static final String TWO_MONTHS =
      """
      2026-06-01  H1        North     C82001         attended        1
      2026-07-01  H1        North     C82001         attended        1
      2026-07-01  H1        North     C82002         attended        1
      """;

  @Test
  void countsNobodyWhereOtherAreasOfTheMonthHaveAttendancesAndNothingWhereNoneHas() {
    rows(given(TWO_MONTHS, "2026-07-01  practice   C82001     13"), DisclosureRule.EXACT)
        .with("area_type", "practice")
        .with("hub_code", "H1")
        .hasRows(
            """
            month       area_code  attendances  attendances_status  ae_attendances_per_1000
            2026-06-01  C82001                  not_available
            2026-07-01  C82001     13           exact               13.0
            2026-07-01  C82002     0            exact               0.0
            """);
  }

  @Test
  void makesTheRateOfAttendancesOfWhatIsShown() {
    String attended =
        """
        2026-07-01  practice   C82001     13
        2026-07-01  practice   C82002     5
        """;
    rows(given(TWO_MONTHS, attended), DisclosureRule.HES_ECDS_2018)
        .with("area_type", "practice")
        .with("hub_code", "H1")
        .with("month", "2026-07-01")
        .hasRows(
            """
            area_code  attendances  attendances_status  ae_attendances_per_1000  attended_per_1000
            C82001     15           rounded             15.0
            C82002                  suppressed
            """);
  }

  @Test
  void tellsOfPatientsOfElsewhereByTheirCode() {
    assertThat(
            RecordTable.of(HubUse.class).spec().columns().stream()
                .filter(column -> column.name().equals("area_code"))
                .findFirst()
                .orElseThrow()
                .description())
        .contains("; " + WithoutPractice.ELSEWHERE.code() + ": ");
  }
}
