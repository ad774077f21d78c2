package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.command.Runs;
import primarycare.job.Scenario;
import primarycare.support.Frames;

class GpSupplyScenarioTest {

  private static final String MONTH = "DATE'2026-06-01'";

  @Test
  void opensWithTheCensusAndAddsUpItsBands() {
    Dataset<Row> rows = projected(scenario("central", 2, "0", "0", "0", "0"));
    assertThat(
            Frames.lines(
                rows.where("area_type = 'all' AND year = 1 AND opening_fte > 0")
                    .orderBy("age_band_order")
                    .select("age_band", "opening_fte", "closing_fte", "registered_patients")))
        .containsExactly(
            "all 8.000000 8.000000 30000",
            "30-34 6.000000 6.000000 30000",
            "60-64 2.000000 2.000000 30000");
  }

  @Test
  void worksOutEachYearFromTheOneBefore() {
    Dataset<Row> rows = projected(scenario("central", 2, "10", "50", "1", "-10"));
    assertThat(
            Frames.lines(
                rows.where("area_type = 'all' AND age_band = '60-64'")
                    .orderBy("year")
                    .select(
                        "opening_fte",
                        "joiners_fte",
                        "leavers_fte",
                        "retirements_fte",
                        "hours_effect_fte",
                        "closing_fte",
                        "registered_patients")))
        .containsExactly(
            "2.000000 1.000000 0.200000 1.000000 -0.180000 1.620000 30300",
            "1.620000 1.000000 0.162000 0.810000 -0.164800 1.483200 30603");
  }

  @Test
  void givesThoseWhoJoinToAreasAsTheirGpsAre() {
    Dataset<Row> rows = projected(scenario("central", 1, "0", "0", "0", "0", "4"));
    assertThat(
            Frames.lines(
                rows.where("age_band = '30-34' AND year = 1")
                    .orderBy("area_code")
                    .select("area_code", "joiners_fte")))
        .containsExactly("all 4.000000", "north 2.500000", "south 1.500000");
  }

  @Test
  void leavesOutAPracticeThatDidNotReportOnBothSides() {
    Dataset<Row> ages =
        Frames.of(
            "month, practice_code, age_band, fte", "(" + MONTH + ", 'C82001', '30-34', 5.0BD)");
    assertThat(
            Frames.lines(
                GpSupplyScenario.openings(practices(), ages, assumptions(flat()))
                    .where("area_type = 'all' AND age_band = '30-34'")
                    .select("fte", "registered_patients")))
        .containsExactly("5.000000000 10000");
  }

  @Test
  void hasNoRowsWithoutAScenario() {
    assertThat(projected().count()).isZero();
  }

  private static Scenario flat() {
    return scenario("flat", 1, "0", "0", "0", "0");
  }

  private static Scenario scenario(
      String name, int years, String leaving, String retiring, String growth, String hours) {
    boolean joined = !leaving.equals("0");
    return scenario(name, years, leaving, retiring, growth, hours, joined ? "1" : "0");
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

  private static Dataset<Row> projected(Scenario... scenarios) {
    Dataset<Row> ages =
        Frames.of(
            "month, practice_code, age_band, fte",
            "(" + MONTH + ", 'C82001', '30-34', 5.0BD)",
            "(" + MONTH + ", 'C82002', '30-34', 1.0BD)",
            "(" + MONTH + ", 'C82002', '60-64', 2.0BD)",
            "(" + MONTH + ", 'C82009', '60-64', 9.0BD)");
    return GpSupplyScenario.withAll(
        GpSupplyFrames.projected(
            GpSupplyScenario.openings(practices(), ages, assumptions(scenarios))));
  }

  private static Dataset<Row> assumptions(Scenario... scenarios) {
    return Runs.spark()
        .createDataFrame(GpSupplyFrames.rows(List.of(scenarios)), GpSupplyFrames.ASSUMPTIONS);
  }

  private static Dataset<Row> practices() {
    return Frames.of(
        "month, practice_code, area_type, area_code, area_name, weight, registered_patients,"
            + " list_extract_date",
        practice("C82001", "all", "all", "10000L"),
        practice("C82002", "all", "all", "20000L"),
        practice("C82009", "all", "all", "CAST(NULL AS BIGINT)"),
        practice("C82001", "place", "north", "10000L"),
        practice("C82002", "place", "south", "20000L"));
  }

  private static String practice(String code, String type, String area, String patients) {
    return "(%s, '%s', '%s', '%s', 'Area %s', 1BD, %s, DATE'2026-07-01')"
        .formatted(MONTH, code, type, area, area, patients);
  }
}
