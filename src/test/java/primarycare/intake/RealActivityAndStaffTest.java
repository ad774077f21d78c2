package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.intake.RealFile.where;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Providers, staff and appointments as published, and the figures they reconcile with. */
class RealActivityAndStaffTest {

  private static final int AGE_BANDS = 11;

  private static final String PROVIDERS = "ae/provider-monthly-2025/";
  private static final String CENSUS_2020 =
      "workforce/4.Primary Care Networks \u2013 December 2020 Individual Level.csv";
  private static final String CENSUS_2026 = "workforce/PCNWFIndividualCSV.062026.zip";
  private static final String SAMPLES = "workforce/practice-level-layout/";

  @ParameterizedTest
  @CsvSource({
    "Monthly-AE-April-2025.csv, 2025-04-01, 198, 2295820",
    "Monthly-AE-May-2025.csv, 2025-05-01, 200, 2395886",
    "Monthly-AE-June-2025-1-1.csv, 2025-06-01, 201, 2350478",
    "July-2025-CSV-9jfy4.csv, 2025-07-01, 201, 2407884",
    "August-2025-CSV-g5tyh-v2.0.csv, 2025-08-01, 201, 2265945",
    "September-2025-Csv-7hjr2.csv, 2025-09-01, 201, 2309154"
  })
  void addsUpTheProvidersOfAMonthWithBookedAttendances(
      String name, String month, int providers, long attendances) {
    RealFile file = RealFile.of("ae_provider_activity", PROVIDERS + name);
    assertThat(file.rows()).hasSize(18 * providers);
    assertThat(file.sum("value", where("measure", "attendances"))).isEqualTo(attendances);
    assertThat(file.rows()).allMatch(where("month", LocalDate.parse(month)));
    assertThat(file.rows())
        .allSatisfy(row -> assertThat((String) row.get("region_name")).doesNotEndWith(" "));
  }

  @Test
  void givesTheUniversityHospitalsOfLeicesterByDepartment() {
    RealFile july = RealFile.of("ae_provider_activity", PROVIDERS + "July-2025-CSV-9jfy4.csv");
    Map<Object, Long> groups =
        july.rows().stream()
            .filter(where("provider_code", "RWE").and(where("measure", "attendances")))
            .collect(
                Collectors.groupingBy(
                    row -> row.get("department_group"),
                    Collectors.summingLong(row -> (Long) row.get("value"))));
    assertThat(groups).isEqualTo(Map.of("type 1", 21_007L, "type 2", 2_090L, "other", 0L));
  }

  @Test
  void addsUpTheStaffOfPcnsInDecember2020() {
    RealFile census = RealFile.of("pcn_workforce", CENSUS_2020);
    assertThat(census.rows())
        .hasSize(5_007)
        .allMatch(where("census_month", LocalDate.of(2020, 12, 1)));
    assertThat(fte(census, "3639.38")).isEqualByComparingTo("3639.38");
    assertThat(rounded(census.decimals("fte", where("icb_code", "QK1"))))
        .isEqualByComparingTo("43.50");
    assertThat(census.rows().stream().filter(where("person_id_missing", "not_reported")))
        .hasSize(268);
    assertThat(census.rows().stream().map(row -> row.get("detailed_staff_role")))
        .contains("Clinical Director \u2013 Medical");
  }

  @Test
  void addsUpTheStaffOfPcnsInJune2026WithRowsThatAreAlikeAndGuidanceBeside() {
    RealFile census = RealFile.of("pcn_workforce", CENSUS_2026);
    assertThat(census.rows())
        .hasSize(39_940)
        .allMatch(where("census_month", LocalDate.of(2026, 6, 1)));
    assertThat(fte(census, "31253.33")).isEqualByComparingTo("31253.33");
    assertThat(census.rows().stream().filter(where("icb_code", "QK1"))).hasSize(819);
    assertThat(rounded(census.decimals("fte", where("icb_code", "QK1"))))
        .isEqualByComparingTo("642.05");
    assertThat(census.rows().stream().distinct().count()).isLessThan(39_940);
  }

  @Test
  void readsPracticesInDetailWithYearAndMonthOfTheirOwn() {
    RealFile file = RealFile.of("gp_workforce", SAMPLES + "practice_detailed_cols.csv");
    assertThat(file.rows().stream().filter(where("staff_role", "all"))).hasSize(10 * 12);
    assertThat(file.rows()).hasSize(10 * (12 + 2 * AGE_BANDS));
    List<Map<String, Object>> young =
        file.rows().stream()
            .filter(where("practice_code", "A81001").and(where("staff_role", "age 30-34")))
            .filter(where("measure", "fte"))
            .toList();
    assertThat(young.get(0)).containsEntry("staff_group", "all_gps");
    assertThat((BigDecimal) young.get(0).get("value")).isEqualByComparingTo("2.133333333");
    List<Map<String, Object>> first =
        file.rows().stream()
            .filter(where("practice_code", "A81001").and(where("measure", "fte")))
            .filter(where("census_month", LocalDate.of(2025, 7, 1)))
            .toList();
    assertThat(first.stream().filter(where("staff_group", "fully_qualified")).toList())
        .singleElement()
        .satisfies(row -> assertThat((BigDecimal) row.get("value")).isEqualByComparingTo("1"));
    assertThat(first.stream().filter(where("staff_group", "nurses")).toList())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .doesNotContainKey("value")
                    .containsEntry("value_missing", "not_reported")
                    .containsEntry("data_source", "Fully estimated - no data provided"));
  }

  @Test
  void readsPracticesByRole() {
    RealFile file = RealFile.of("gp_workforce", SAMPLES + "practice_high_cols.csv");
    assertThat(file.rows())
        .hasSize(10)
        .allMatch(where("staff_group", "direct_patient_care"))
        .allMatch(where("measure", "fte"))
        .allMatch(where("census_month", LocalDate.of(2024, 8, 1)));
    assertThat(file.rows().stream().map(row -> row.get("staff_role"))).contains("Podiatrist");
  }

  @Test
  void readsStaffOfPracticesOneByOne() {
    RealFile file = RealFile.of("gp_workforce_individual", SAMPLES + "individual_cols.csv");
    assertThat(file.rows()).hasSize(10).allMatch(where("census_month", LocalDate.of(2023, 2, 1)));
    assertThat(file.decimals("fte", row -> true)).isEqualByComparingTo("7.241572819");
  }

  @Test
  void addsUpTheAppointmentsOfLeicesterLeicestershireAndRutland() {
    RealFile file = RealFile.of("appointments", "appointments/Regional_CSV_LeicesterLeicsRut.csv");
    assertThat(file.rows()).hasSize(15_892);
    assertThat(file.sum("appointments", row -> true)).isEqualTo(15_207_850L);
    assertThat(file.rows().stream().map(row -> row.get("month")).distinct()).hasSize(30);
    assertThat(file.rows().stream().map(row -> row.get("time_from_booking")).distinct())
        .contains("15 to 21 days")
        .hasSize(8);
  }

  /** The whole-file sum, to two places. */
  private static BigDecimal fte(RealFile census, String published) {
    return census
        .decimals("fte", row -> true)
        .setScale(new BigDecimal(published).scale(), RoundingMode.HALF_UP);
  }

  private static BigDecimal rounded(BigDecimal fte) {
    return fte.setScale(2, RoundingMode.HALF_UP);
  }
}
