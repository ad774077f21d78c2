package primarycare.table.workforce;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import primarycare.job.Scenario;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.organisation.Staff;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

class GpSupplyByAgeTest {

  private static CensusWorld world() {
    return new CensusWorld(
            new Said().mapped("2026-06-15", "C82001", "U1").mapped("2026-06-15", "C82002", "U2"),
            """
            extract     practice  patients
            2026-06-01  C82001    10000
            2026-06-01  C82002    20000
            """)
        .staff("census   practice  group    fte\n2026-06  C82001    all_gps  5");
  }

  /** Nobody joins or leaves, and a share of those from 60 to 64 retires. */
  private static RowTable rows(
      int years, String retiring, Map<String, Map<String, Staff.Count>> ages) {
    Map<String, BigDecimal> none =
        Scenario.AGE_BANDS.stream().collect(toMap(identity(), band -> BigDecimal.ZERO));
    Map<String, BigDecimal> retirement =
        Scenario.AGE_BANDS.stream()
            .collect(
                toMap(identity(), band -> new BigDecimal(band.equals("60-64") ? retiring : "0")));
    Scenario scenario =
        new Scenario("some", years, BigDecimal.ZERO, none, none, retirement, BigDecimal.ZERO);
    CensusWorld world = world();
    return RowTable.of(
        RecordTable.of(GpSupplyScenario.class),
        GpSupplyScenario.rows(List.of(scenario), world.censuses(), ages, world.staff()));
  }

  private static Staff.Count fte(String fte, Long heads) {
    return new Staff.Count(new BigDecimal(fte), heads);
  }

  @Test
  void letsGpsGrowIntoTheBandsThatRetire() {
    RowTable rows =
        rows(2, "50", Map.of("C82001", Map.of("55-59", fte("10", null)))).with("area_type", "all");
    rows.with("age_band", "55-59")
        .hasRows(
            """
            year  opening_fte  retirements_fte  moved_in_fte  moved_out_fte  closing_fte
            1     10.0         0.0              0.0           2.0            8.0
            2     8.0          0.0              0.0           1.6            6.4
            """);
    rows.with("age_band", "60-64")
        .hasRows(
            """
            year  opening_fte  retirements_fte  moved_in_fte  moved_out_fte  closing_fte
            1     0.0          0.0              2.0           0.0            2.0
            2     2.0          1.0              1.6           0.2            2.4
            """);
    rows.with("age_band", "all")
        .hasRows(
            """
            year  retirements_fte  moved_in_fte  moved_out_fte  closing_fte
            1     0.0              2.0           2.0            10.0
            2     1.0              1.8           1.8            9.0
            """);
  }

  @Test
  void givesThoseWhoGrowOlderTheHoursOfTheWholeAreasGpsOfThatAge() {
    RowTable rows =
        rows(
            1,
            "0",
            Map.of(
                "C82001", Map.of("55-59", fte("10", 10L), "60-64", fte("2", 5L)),
                "C82002", Map.of("55-59", fte("6", 10L), "60-64", fte("3", 5L))));
    rows.with("area_type", "pcn")
        .with("age_band", "60-64")
        .hasRows(
            """
            area_code  fte_per_head_of_band  moved_in_fte  moved_out_fte  closing_fte
            U1         0.5                   1.25          0.4            2.85
            U2         0.5                   0.75          0.6            3.15
            """);
    rows.with("area_type", "all")
        .with("age_band", "all")
        .hasRows("fte_per_head_of_band  closing_fte\n                      19.8");
  }
}
