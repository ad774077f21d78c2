package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.job.Scenario;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.organisation.Staff;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

class GpSupplyScenarioTest {

  private static final String MAP = "2026-06-15";

  /** C82009 is not on the list. */
  private static final Map<String, Map<String, Staff.Count>> AGES =
      Map.of(
          "C82001", Map.of("30-34", fte("5.0")),
          "C82002", Map.of("30-34", fte("1"), "60-64", fte("2.0")),
          "C82009", Map.of("60-64", fte("9.0")));

  private static Staff.Count fte(String fte) {
    return new Staff.Count(new BigDecimal(fte), null);
  }

  private static CensusWorld world() {
    return new CensusWorld(
            new Said()
                .mapped(MAP, "C82001", "U1")
                .mapped(MAP, "C82002", "U2")
                .mapped(MAP, "C82009", "U9")
                .scheme("place", "C82001", "north", "0.75", "", "")
                .scheme("place", "C82001", "south", "0.25", "", ""),
            """
            extract     practice  patients
            2026-06-01  C82001    10000
            2026-06-01  C82002    20000
            """)
        .staff(
            """
            census   practice  group            fte
            2026-05  C82001    all_gps          5
            2026-06  C82001    all_gps          5
            2026-06  C82001    fully_qualified  3.5
            2026-06  C82002    all_gps          3
            2026-06  C82002    fully_qualified  3
            2026-06  C82009    all_gps          9
            2026-06  C82009    fully_qualified  2
            """);
  }

  private static RowTable rows(Map<String, Map<String, Staff.Count>> ages, Scenario... scenarios) {
    CensusWorld world = world();
    return RowTable.of(
        RecordTable.of(GpSupplyScenario.class),
        GpSupplyScenario.rows(List.of(scenarios), world.censuses(), ages, world.staff()));
  }

  private static Scenario flat(String name, int years) {
    return scenario(name, years, "0", "0", "0", "0", "0");
  }

  private static Scenario scenario(
      String name,
      int years,
      String leaving,
      String retiring,
      String growth,
      String hours,
      String joiners) {
    return new Scenario(
        name,
        years,
        new BigDecimal(growth),
        everyBand(joiners),
        everyBand(leaving),
        everyBand(retiring),
        new BigDecimal(hours));
  }

  private static Map<String, BigDecimal> everyBand(String number) {
    Map<String, BigDecimal> bands = new LinkedHashMap<>();
    Scenario.AGE_BANDS.forEach(band -> bands.put(band, new BigDecimal(number)));
    return bands;
  }

  @Test
  void opensWithTheLatestCensusAndAddsUpItsBands() {
    RowTable rows = rows(AGES, flat("central", 1)).with("area_type", "all");
    rows.with("age_band", "all")
        .hasRows(
            """
            month       period  area_name  year  year_ending  age_band_order  list_extract_date  practices_reporting  opening_fte  closing_fte  registered_patients  gps_per_1000         leaving_rate_percent  list_growth_percent
            2026-06-01  year    Leicester  1     2027-06-01   0               2026-06-01         2                    8.0          8.0          30000                0.26666666666666666                        0.0
            """);
    rows.with("age_band", "30-34")
        .hasRows(
            "age_band_order  opening_fte  registered_patients\n2               6.0          30000");
    rows.with("age_band", "60-64").hasRows("age_band_order  opening_fte\n8               2.0");
    rows.with("age_band", "70+").hasRows("age_band_order  opening_fte\n10              0.0");
  }

  @Test
  void worksOutEachYearFromTheOneBefore() {
    rows(AGES, scenario("central", 2, "10", "50", "1", "-10", "1"))
        .with("area_type", "all")
        .with("age_band", "60-64")
        .hasRows(
            """
            year  opening_fte  joiners_fte  leavers_fte  retirements_fte  hours_effect_fte  moved_in_fte  moved_out_fte  closing_fte  registered_patients  retirement_rate_percent  hours_change_percent
            1     2.0          1.0          0.2          1.0              -0.18             0.18          0.324          1.476        30300                50.0                     -10.0
            2     1.476        1.0          0.1476       0.738            -0.15904          0.2448        0.286272       1.389888     30603                50.0                     -10.0
            """);
  }

  @Test
  void showsThoseInTrainingApartAsFarAsPracticesTell() {
    RowTable rows = rows(AGES, flat("flat", 1));
    rows.with("area_type", "all")
        .with("age_band", "all")
        .hasRows("opening_fte  trainees_fte_at_census\n8.0          1.5");
    rows.with("area_type", "place")
        .with("age_band", "all")
        .hasRows(
            """
            area_code   trainees_fte_at_census
            north       1.125
            south       0.375
            unassigned  0.0
            """);
    assertThat(rows.with("age_band", "30-34").distinct("trainees_fte_at_census")).hasSize(1);
  }

  @Test
  void givesThoseWhoJoinToAreasAsTheirGpsAre() {
    RowTable rows =
        rows(AGES, scenario("central", 1, "0", "0", "0", "0", "4")).with("age_band", "30-34");
    rows.with("area_type", "pcn")
        .hasRows(
            """
            area_code  joiners_fte
            U1         2.5
            U2         1.5
            """);
    rows.with("area_type", "place")
        .hasRows(
            """
            area_code   opening_fte  joiners_fte  registered_patients
            north       3.75         1.875        7500
            south       1.25         0.625        2500
            unassigned  1.0          1.5          20000
            """);
  }

  @Test
  void leavesOutAPracticeThatDidNotReportOnBothSidesAndEveryPracticeByItself() {
    RowTable rows = rows(Map.of("C82001", AGES.get("C82001")), flat("flat", 1));
    rows.with("area_type", "all")
        .with("age_band", "30-34")
        .hasRows(
            """
            practices_reporting  opening_fte  registered_patients
            1                    5.0          10000
            """);
    assertThat(rows.distinct("area_type"))
        .containsExactly("all", "icb", "pcn", "place", "sub_icb_location");
  }

  @Test
  void hasTheScenariosInTheOrderOfTheirNamesAndNoRowsWithoutOne() {
    assertThat(
            rows(AGES, flat("low", 1), flat("high", 1))
                .with("area_type", "all")
                .with("age_band", "all")
                .distinct("scenario"))
        .containsExactly("high", "low");
    rows(AGES).hasRows("month");
    rows(Map.of(), flat("low", 1)).hasRows("month");
    assertThat(GpSupplyScenario.table(List.of()).lacks())
        .containsExactly("scenarios in the job file");
    assertThat(GpSupplyScenario.table(List.of(flat("low", 1))).lacks()).isEmpty();
  }

  @Test
  void namesTheBandsOfAScenario() {
    assertThat(GpSupplyScenario.BANDS).isEqualTo(String.join(", ", Scenario.AGE_BANDS));
  }
}
