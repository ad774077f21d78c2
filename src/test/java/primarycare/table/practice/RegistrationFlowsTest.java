package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Area;
import primarycare.organisation.Flow;
import primarycare.organisation.LatestNames;
import primarycare.organisation.Population;
import primarycare.reconcile.Reconciliation;
import primarycare.support.RowTable;
import primarycare.support.TextRecords;
import primarycare.table.spec.RecordTable;

/** July 2026, of which the map is that of April; a quarter before it has one flow, and no map. */
class RegistrationFlowsTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private static final String FLOWS =
      """
      month       area_type  residence_code     registration_code     patients
      2026-07-01  place      city               city                  706
      2026-07-01  place      city               closed_practice       8
      2026-07-01  place      city               county                5
      2026-07-01  place      city               registered_elsewhere  30
      2026-07-01  place      city               unassigned            40
      2026-07-01  place      county             city                  200
      2026-07-01  place      county             unlisted_practice     4
      2026-07-01  place      elsewhere          city                  85
      2026-07-01  place      unknown_residence  city                  15
      2026-07-01  all        all                all                   1093
      2026-04-01  place      city               city                  1
      """;

  private static final LocalDate MID_2025 = LocalDate.of(2025, 1, 1);
  private static final Map<String, Map<String, Long>> PLACED =
      Map.of("place", Map.of("city", 800L, "elsewhere", 69L), "all", Map.of("all", 870L));
  private static final Map<Population.Place, Population.Counted> AREAS =
      Map.of(
          new Population.Place("place", "city"), new Population.Counted(MID_2025, 800L),
          new Population.Place("place", "county"), new Population.Counted(MID_2025, null));

  private static FlowsOfQuarters given(Map<LocalDate, Long> listed) {
    Map<LocalDate, LocalDate> maps = new HashMap<>();
    maps.put(JULY, APRIL);
    maps.put(APRIL, null);
    return new FlowsOfQuarters(
        TextRecords.of(Flow.class, FLOWS),
        new LatestNames(List.of())
            .and("place", new Area("city", "Leicester"))
            .and("place", new Area("county", "The County"))
            .and("place", new Area("unassigned", "Unassigned"))
            .and("all", new Area("all", "LLR"))
            .and("all", new Area("city", "Another city")),
        maps,
        listed,
        Map.of(JULY, new Population.AtQuarter(MID_2025, 870, PLACED, AREAS)));
  }

  private static RowTable rows() {
    return RowTable.of(
        RecordTable.of(RegistrationFlows.class), RegistrationFlows.rows(given(Map.of())));
  }

  private static RowTable july() {
    return rows().with("month", "2026-07-01").with("area_type", "place");
  }

  /**
   * Of 789 residents 35 are: 5 + 30, and not the 8 of a closed one nor the 40 of one in no place.
   */
  @Test
  void countsAsRegisteredElsewhereNoPatientOfAPracticeThatHasClosedOrIsInNoArea() {
    july()
        .with("residence_code", "city")
        .hasRows(
            """
            registration_code     patients  residents  percent_of_residents  residents_registered_elsewhere  residents_registered_elsewhere_percent
            city                  706       789        89.48035487959443     35                              4.435994930291508
            closed_practice       8         789        1.0139416983523448    35                              4.435994930291508
            county                5         789        0.6337135614702155    35                              4.435994930291508
            registered_elsewhere  30        789        3.802281368821293     35                              4.435994930291508
            unassigned            40        789        5.069708491761724     35                              4.435994930291508
            """);
  }

  /** Of 1,006 patients 285 live elsewhere: 200 + 85, and not the 15 of whom it is not known. */
  @Test
  void countsAsLivingElsewhereNobodyOfUnknownResidence() {
    july()
        .with("registration_code", "city")
        .hasRows(
            """
            residence_code     patients  list_patients  percent_of_list     list_living_elsewhere  list_living_elsewhere_percent
            city               706       1006           70.17892644135189   285                    28.330019880715707
            county             200       1006           19.880715705765407  285                    28.330019880715707
            elsewhere          85        1006           8.449304174950298   285                    28.330019880715707
            unknown_residence  15        1006           1.4910536779324055  285                    28.330019880715707
            """);
  }

  @Test
  void givesWhatIsNoAreaNoShareOfItsOwn() {
    assertThat(
            july().distinct("residence_code", "residents", "percent_of_residents").stream()
                .filter(line -> line.endsWith(" |  | ")))
        .containsExactly("elsewhere |  | ", "unknown_residence |  | ");
    assertThat(
            july()
                .distinct("registration_code", "list_patients", "list_living_elsewhere_percent")
                .stream()
                .filter(line -> line.endsWith(" |  | ")))
        .containsExactly(
            "closed_practice |  | ",
            "registered_elsewhere |  | ",
            "unassigned |  | ",
            "unlisted_practice |  | ");
  }

  @Test
  void addsUpEachQuarterAndTypeByItself() {
    rows()
        .with("area_type", "all")
        .hasRows(
            """
            residents  residents_registered_elsewhere  list_patients  list_living_elsewhere
            1093       0                               1093           0
            """);
    rows()
        .with("month", "2026-04-01")
        .hasRows(
            """
            month       period   residents  list_extract_date  membership_date
            2026-04-01  quarter  1          2026-04-01
            """);
  }

  @Test
  void namesAreasAsTheirTypeHasThemAndPlacesByWhatTheyAre() {
    assertThat(july().distinct("residence_code", "residence_name", "membership_date"))
        .containsExactly(
            "city | Leicester | 2026-04-01",
            "county | The County | 2026-04-01",
            "elsewhere | Lives outside the areas | 2026-04-01",
            "unknown_residence | Residence not known | 2026-04-01");
    assertThat(july().distinct("registration_code", "registration_name"))
        .contains(
            "closed_practice | Practice that has closed",
            "registered_elsewhere | Registered with a practice outside the area",
            "unassigned | Unassigned",
            "unlisted_practice | Practice code that the practice map does not know");
  }

  /** Of the 1,006 on the city's list 285 live elsewhere, and of 789 registered residents 35 are. */
  @Test
  void setsTheListOfAnAreaAndItsRegisteredResidentsBesideItsPopulation() {
    assertThat(
            july()
                .distinct(
                    "residence_code",
                    "resident_population",
                    "resident_population_year",
                    "registered_in_area",
                    "registered_per_100_residents",
                    "registered_residents_per_100",
                    "no_population_reason"))
        .containsExactly(
            "city | 800 | 2025-01-01 | 1006 | 125.75 | 98.625 | ",
            "county |  |  | 5 |  |  | " + PopulationBeside.FEW_LSOAS,
            "elsewhere |  |  |  |  |  | ",
            "unknown_residence |  |  |  |  |  | ");
  }

  @Test
  void saysWhereNoEstimateIsOfAQuarterOrAnArea() {
    assertThat(rows().with("area_type", "all").distinct("no_population_reason"))
        .containsExactly(PopulationBeside.NO_ESTIMATE);
    assertThat(rows().with("month", "2026-04-01").distinct("no_population_reason"))
        .containsExactly(PopulationBeside.NO_ESTIMATE);
  }

  @Test
  void findsAResidentWhoIsLost() {
    assertThat(lines(PopulationBeside.allPlaced(given(Map.of()).population())))
        .containsExactlyInAnyOrder(
            "registration_flows, all | 2026-07-01 | true | true | 870.0 | 870.0 | 0.0",
            "registration_flows, place | 2026-07-01 | false | true | 869.0 | 870.0 | -1.0");
  }

  @Test
  void findsAPatientWhoIsLostOrDoubled() {
    assertThat(nobodyLost(Map.of(JULY, 1093L)))
        .containsExactly(
            "registration_flows, all | 2026-07-01 | true | true | 1093.0 | 1093.0 | 0.0",
            "registration_flows, place | 2026-07-01 | true | true | 1093.0 | 1093.0 | 0.0");
    assertThat(nobodyLost(Map.of(JULY, 1092L)))
        .contains("registration_flows, all | 2026-07-01 | false | true | 1093.0 | 1092.0 | 1.0");
  }

  @Test
  void wantsEveryTypeInEveryQuarter() {
    assertThat(nobodyLost(Map.of(APRIL, 1L)))
        .containsExactly(
            "registration_flows, all | 2026-04-01 | false | true |  | 1.0 | ",
            "registration_flows, place | 2026-04-01 | true | true | 1.0 | 1.0 | 0.0");
    assertThat(lines(RegistrationFlows.nobodyLost(List.of(), Map.of(JULY, 1093L))))
        .containsExactly("registration_flows | 2026-07-01 | false | true |  | 1093.0 | ");
  }

  private static List<String> nobodyLost(Map<LocalDate, Long> listed) {
    return lines(
        RegistrationFlows.nobodyLost(RegistrationFlows.rows(given(Map.of())).toList(), listed));
  }

  private static List<String> lines(Stream<Reconciliation> checks) {
    return RowTable.of(RecordTable.of(Reconciliation.class), checks)
        .distinct(
            "level", "month", "passed", "enforced", "left_value", "right_value", "difference");
  }
}
