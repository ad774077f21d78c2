package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.intake.RealFile.where;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lists, maps, memberships and registers as published, and the figures they reconcile with. */
class RealListsAndPracticesTest {

  private static final String QUINARY = "registered-patients/gp-reg-pat-prac-quin-age-2026-07.zip";
  private static final String MAP_2026 = "practices/gp-reg-pat-prac-map-2026-07.csv";
  private static final Map<String, Long> LLR =
      Map.of("03W", 362_055L, "04C", 441_811L, "04V", 424_279L);
  private static final Map<String, Long> LLR_PRACTICES = Map.of("03W", 30L, "04C", 51L, "04V", 46L);

  @Test
  void addsUpTheListOfJuly2026ToEngland() {
    RealFile list = RealFile.of("registered_patients", QUINARY);
    assertThat(list.sum("number_of_patients", row -> true)).isEqualTo(63_436_508L);
    assertThat(practices(list.rows())).hasSize(6_139);
    assertThat(dates(list, "extract_date")).containsExactly(LocalDate.of(2026, 7, 1));
  }

  @Test
  void addsUpTheListOfJuly2026ToLeicesterLeicestershireAndRutland() {
    RealFile list = RealFile.of("registered_patients", QUINARY);
    List<Map<String, Object>> map =
        RealFile.of("practice_map", MAP_2026).rows().stream()
            .filter(where("icb_code", "QK1"))
            .toList();
    Map<String, Long> practices =
        map.stream()
            .collect(
                Collectors.groupingBy(
                    row -> (String) row.get("sub_icb_location_code"), Collectors.counting()));
    assertThat(practices).isEqualTo(LLR_PRACTICES);
    LLR.forEach(
        (location, patients) -> {
          Set<Object> codes =
              practices(map.stream().filter(where("sub_icb_location_code", location)).toList());
          assertThat(
                  list.sum("number_of_patients", row -> codes.contains(row.get("practice_code"))))
              .as(location)
              .isEqualTo(patients);
        });
    assertThat(LLR.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(1_228_145L);
    assertThat(map.stream().map(row -> row.get("pcn_code")).filter(c -> c != null).distinct())
        .hasSize(26);
    assertThat(map.stream().filter(where("pcn_code_missing", "not_applicable"))).hasSize(2);
  }

  @Test
  void addsUpTheTotalsOfJanuary2021() {
    RealFile list =
        RealFile.of("registered_patients", "registered-patients/gp-reg-pat-prac-all-2021-01.csv");
    assertThat(list.sum("number_of_patients", row -> true)).isEqualTo(60_606_345L);
    assertThat(practices(list.rows())).hasSize(6_658);
    assertThat(dates(list, "extract_date")).containsExactly(LocalDate.of(2021, 1, 1));
  }

  @Test
  void readsTheMapOfTheCcgs() {
    RealFile map = RealFile.of("practice_map", "practices/gp-reg-pat-prac-map-2020-09.csv");
    assertThat(map.rows()).hasSize(6_708);
    assertThat(dates(map, "extract_date")).containsExactly(LocalDate.of(2020, 9, 1));
  }

  @Test
  void readsBothVintagesOfTheMembershipsOfPcns() {
    RealFile ccgs = RealFile.of("pcn_membership", "practices/epcn-core-partners-2022-02.csv");
    RealFile subIcbs = RealFile.of("pcn_membership", "practices/epcn-core-partners-2025-01.csv");
    assertThat(ccgs.rows()).hasSize(7_232);
    assertThat(subIcbs.rows()).hasSize(7_705);
    assertThat(open(ccgs)).isEqualTo(6_507);
    assertThat(open(subIcbs)).isEqualTo(6_224);
    assertThat(
            subIcbs.rows().stream()
                .filter(row -> LLR.containsKey(row.get("sub_icb_location_code")))
                .filter(row -> row.get("end_date") != null))
        .hasSize(36);
  }

  @Test
  void readsBothVintagesOfTheRegisterFromTheirFirstRecordOn() {
    RealFile before = RealFile.of("practice_register", "practices/epraccur-2022-02.csv");
    RealFile after = RealFile.of("practice_register", "practices/epraccur-2024-01.csv");
    assertThat(before.rows()).hasSize(14_963);
    assertThat(after.rows()).hasSize(15_971);
    assertThat(before.rows().get(0))
        .containsEntry("practice_code", "A81001")
        .containsEntry("open_date", LocalDate.of(1974, 4, 1))
        .containsEntry("status", "active");
    assertThat(statuses(after))
        .isEqualTo(Map.of("active", 12_083L, "closed", 3_503L, "dormant", 384L, "proposed", 1L));
    assertThat(after.rows().stream().filter(where("prescribing_setting", "4"))).hasSize(8_647);
  }

  @Test
  void readsTheDeprivationOfEveryPracticeOfEngland() {
    RealFile scores = RealFile.of("practice_deprivation", "other/imd-2025-by-practice.csv");
    assertThat(scores.rows()).hasSize(6_143);
    assertThat(scores.rows().stream().filter(row -> row.get("imd_score") == null)).isEmpty();
    assertThat(scores.rows().stream().filter(where("practice_code", "A81001")).toList())
        .singleElement()
        .satisfies(
            row -> assertThat((BigDecimal) row.get("imd_score")).isEqualByComparingTo("33.519"));
  }

  private static Map<Object, Long> statuses(RealFile file) {
    return file.rows().stream()
        .collect(Collectors.groupingBy(row -> row.get("status"), Collectors.counting()));
  }

  private static long open(RealFile file) {
    return file.rows().stream().filter(row -> row.get("end_date") == null).count();
  }

  private static Set<Object> practices(List<Map<String, Object>> rows) {
    return rows.stream().map(row -> row.get("practice_code")).collect(Collectors.toSet());
  }

  private static Set<Object> dates(RealFile file, String column) {
    return file.rows().stream().map(row -> row.get(column)).collect(Collectors.toSet());
  }
}
