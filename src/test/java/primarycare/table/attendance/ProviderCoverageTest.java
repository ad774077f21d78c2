package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Counted;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;
import primarycare.model.Providers;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.reconcile.Reconciliation;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.kind.ExactRows;
import primarycare.table.spec.RecordTable;

/** June and July 2026 are published; April has attendances too, and May has none. */
class ProviderCoverageTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Calendar CALENDAR =
      Calendar.ofAttendances(
          Optional.of(new Period(new Month(2026, 5), new Month(2026, 7))),
          12,
          Set.of(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 6, 2), JULY),
          new MonthSizes(new TreeMap<>()),
          new Calendar.Dates(Set.of(), Set.of()));
  private static final String ATTENDED =
      """
      month       provider_code  department_group_number  attendances
      2026-04-01  RNQ            1                        9
      2026-07-01  RWE            1                        20
      2026-07-01  RWE            2                        6
      2026-07-01  RWE                                     2
      """;
  private static final String REPORTED =
      """
      month       provider_code  provider_name  published_group  attendances
      2026-06-01  RWE            OLD NAME       type 1           35
      2026-07-01  RWE            NEW NAME       type 1           24
      2026-07-01  RWE            NEW NAME       type 2           4
      2026-07-01  RWE            NEW NAME       other            100
      2026-07-01  RGN            NORTH WEST     type 1
      2026-07-01  RX1            NOT OF HERE    type 1           900
      """;

  private static ProvidersByMonth given(String attended, String reported, String expected) {
    return new ProvidersByMonth(
        CALENDAR,
        TextRecords.of(ProvidersByMonth.Attended.class, attended),
        TextRecords.of(Providers.Reported.class, reported),
        Optional.ofNullable(expected).map(text -> TextRecords.of(Providers.Expected.class, text)));
  }

  private static Stream<ProviderCoverage> all(ProvidersByMonth given, Protection protection) {
    return ProviderCoverage.rows(given, Display.DEFAULT, protection);
  }

  private static RowTable rows(ProvidersByMonth given, Protection protection) {
    return RowTable.of(RecordTable.of(ProviderCoverage.class), all(given, protection));
  }

  private static RowTable rows(Protection protection, String month, String provider) {
    return rows(given(ATTENDED, REPORTED, null), protection)
        .with("month", month)
        .with("provider_code", provider);
  }

  @Test
  void saysWhomItCounts() {
    Counted taken = new Counted();
    assertThat(all(given(ATTENDED, REPORTED, null), taken)).isNotEmpty();
    int july = CALENDAR.entries().size() - 1;
    CountKey provider = CountKey.ofAll("attendances", "provider", "RWE", july, july);
    assertThat(taken.counts())
        .extracting(Count::key)
        .contains(provider, provider.withDepartment(1));
  }

  @Test
  void comparesTheExtractWithTheOfficialTotal() {
    rows(DisclosureRule.EXACT, "2026-07-01", "RWE")
        .hasRows(
            """
            period  provider_name  department_group  in_extract  attendances_in_extract  official_attendances  covered_percent    difference  gap    exceeds_official
            month   NEW NAME       all               true        28                      128                   21.875             -100        false  false
            month   NEW NAME       type 1            true        20                      24                    83.33333333333333  -4          false  false
            month   NEW NAME       type 2            true        6                       4                     150.0              2           false  true
            month   NEW NAME       type 3 and 4      false       0                       100                   0.0                -100        false  false
            """);
  }

  /** 26 and 28 are published as 25 and 30: 25 is 23 at least, and 30 is 28. */
  @Test
  void takesNoMoreThanTheOfficialTotalForWhatRoundingMakes() {
    String attended =
        """
        month       provider_code  department_group_number  attendances
        2026-07-01  RWE            1                        26
        2026-07-01  RWE            2                        28
        """;
    String reported =
        """
        month       provider_code  published_group  attendances
        2026-07-01  RWE            type 1           23
        2026-07-01  RWE            type 2           27
        """;
    RowTable rows = rows(given(attended, reported, null), DisclosureRule.HES_ECDS_2018);
    rows.with("month", "2026-07-01")
        .with("department_group", "type 1")
        .hasRows(
            """
            attendances_in_extract  attendances_in_extract_status  official_attendances  difference  exceeds_official
            25                      rounded                        23                    2           false
            """);
    rows.with("month", "2026-07-01")
        .with("department_group", "type 2")
        .hasRows(
            """
            attendances_in_extract  attendances_in_extract_status  official_attendances  difference  exceeds_official
            30                      rounded                        27                    3           true
            """);
  }

  @Test
  void neverGivesASuppressedCountBackBesideTheOfficialTotal() {
    rows(DisclosureRule.HES_ECDS_2018, "2026-07-01", "RWE")
        .with("department_group", "type 2")
        .hasRows(
            """
            in_extract  attendances_in_extract  attendances_in_extract_status  official_attendances  covered_percent  difference  exceeds_official
            true                                suppressed                     4
            """);
  }

  @Test
  void flagsAProviderOfOtherMonthsThatHasNothingInOne() {
    rows(DisclosureRule.EXACT, "2026-07-01", "RNQ")
        .hasRows(
            """
            department_group  in_extract  gap    attendances_in_extract  official_attendances  exceeds_official
            all               false       true   0
            type 1            false       true   0
            type 2            false       false  0
            type 3 and 4      false       false  0
            """);
  }

  @Test
  void hasTheMonthsAskedForThatHaveAttendances() {
    assertThat(rows(given(ATTENDED, REPORTED, null), DisclosureRule.EXACT).distinct("month"))
        .containsExactly("2026-06-01", "2026-07-01");
  }

  @Test
  void knowsNotWhichAreExpectedWhereTheJobDoesNotSay() {
    assertThat(
            rows(given(ATTENDED, REPORTED, null), DisclosureRule.EXACT)
                .distinct("provider_code", "expected", "usual_share"))
        .containsExactly("RNQ |  | ", "RWE |  | ");
  }

  @Test
  void listsAnExpectedProviderThatTheExtractLacks() {
    ProvidersByMonth given =
        given(
            ATTENDED,
            REPORTED,
            """
            area_type  area_code  provider_code  share
            all        all        RWE            0.8
            place      city       RWE            0.9
            place      city       RGN            0.5
            """);
    RowTable rows = rows(given, DisclosureRule.EXACT);
    assertThat(rows.distinct("provider_code", "provider_name", "expected", "usual_share"))
        .containsExactly(
            "RGN | NORTH WEST | true | ", "RNQ |  | false | ", "RWE | NEW NAME | true | 0.8");
    rows.with("provider_code", "RGN")
        .with("month", "2026-07-01")
        .with("department_group", "all")
        .hasRows(
            """
            in_extract  attendances_in_extract  official_attendances  gap
            false       0                                             false
            """);
  }

  @Test
  void expectsOnlyWhatIsSaidOfAreasOfTheJob() {
    Said said =
        new Said()
            .area("04C")
            .mapped("2026-04-01", "C82001", "U1")
            .mapped("2026-04-01", "A81001", "U9", "03W");
    assertThat(
            ProvidersByMonth.ofTheJob(
                TextRecords.of(
                    Providers.Expected.class,
                    """
                    area_type  area_code  provider_code
                    all        all        RWE
                    pcn        U1         RNQ
                    pcn        U9         RGN
                    practice   U1         RX9
                    practice   C82001     RX8
                    """),
                Placement.of(said.history(), CALENDAR)))
        .extracting(Providers.Expected::providerCode)
        .containsExactly("RWE", "RNQ", "RX8");
  }

  @Test
  void findsAnAttendanceThatIsAtNoProvider() {
    assertThat(nothingLost(Map.of(JULY, 28L))).containsExactly("2026-07-01 | true | true |  | ");
    assertThat(nothingLost(Map.of(JULY, 29L))).containsExactly("2026-07-01 | false | true |  | ");
    assertThat(nothingLost(Map.of(LocalDate.of(2026, 8, 1), 1L)))
        .containsExactly("2026-08-01 | false | true |  | ");
  }

  private static List<String> nothingLost(Map<LocalDate, Long> stored) {
    ProvidersByMonth given = given(ATTENDED, REPORTED, null);
    ExactRows<ProviderCoverage> exact =
        ExactRows.of(RecordTable.of(ProviderCoverage.class), taken -> all(given, taken));
    return RowTable.of(
            RecordTable.of(Reconciliation.class), ProviderCoverage.nothingLost(exact, stored))
        .distinct("month", "passed", "enforced", "left_value", "right_value");
  }

  @Test
  void holdsTheMonthsThatArePublishedAgainstTheFacts() {
    Map<LocalDate, Long> ofMonths = Map.of(LocalDate.of(2026, 4, 1), 9L, JULY, 28L);
    assertThat(given(ATTENDED, REPORTED, null).stored(ofMonths)).isEqualTo(Map.of(JULY, 28L));
  }
}
