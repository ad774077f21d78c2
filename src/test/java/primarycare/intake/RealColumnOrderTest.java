package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.job.Refusal;
import primarycare.support.Shared;

/** Real files whose columns stand in another order: read alike by name, refused without names. */
class RealColumnOrderTest {

  private static final int RECORDS = 2000;
  private static final long SEED = 20260701L;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "registered_patients, registered-patients/gp-reg-pat-prac-quin-age-2026-07.zip,"
        + " gp-reg-pat-prac-quin-age.csv, UTF-8",
    "registered_patients, registered-patients/gp-reg-pat-prac-all-2021-01.csv, '', UTF-8",
    "practice_map, practices/gp-reg-pat-prac-map-2026-07.csv, '', UTF-8",
    "practice_map, practices/gp-reg-pat-prac-map-2020-09.csv, '', UTF-8",
    "pcn_membership, practices/epcn-core-partners-2022-02.csv, '', UTF-8",
    "pcn_membership, practices/epcn-core-partners-2025-01.csv, '', UTF-8",
    "ae_provider_activity, ae/provider-monthly-2025/Monthly-AE-April-2025.csv, '', UTF-8",
    "ae_provider_activity, ae/provider-monthly-2025/Monthly-AE-May-2025.csv, '', UTF-8",
    "ae_provider_activity, ae/provider-monthly-2025/Monthly-AE-June-2025-1-1.csv, '', UTF-8",
    "ae_provider_activity, ae/provider-monthly-2025/July-2025-CSV-9jfy4.csv, '', UTF-8",
    "ae_provider_activity, ae/provider-monthly-2025/August-2025-CSV-g5tyh-v2.0.csv, '', UTF-8",
    "ae_provider_activity, ae/provider-monthly-2025/September-2025-Csv-7hjr2.csv, '', UTF-8",
    "pcn_workforce, workforce/4.Primary Care Networks \u2013 December 2020 Individual Level.csv,"
        + " '', windows-1252",
    "pcn_workforce, workforce/PCNWFIndividualCSV.062026.zip,"
        + " 1.Primary Care Networks - June 2026 Individual Level.csv, UTF-8",
    "gp_workforce, workforce/practice-level-layout/practice_detailed_cols.csv, '', UTF-8",
    "gp_workforce, workforce/practice-level-layout/practice_high_cols.csv, '', UTF-8",
    "gp_workforce_individual, workforce/practice-level-layout/individual_cols.csv, '', UTF-8",
    "appointments, appointments/Regional_CSV_LeicesterLeicsRut.csv, '', UTF-8"
  })
  void readsTheSameRowsInAnyOrderOfColumns(
      String source, String name, String member, String encoding) {
    List<List<String>> records = records(name, member, Charset.forName(encoding));
    RealFile asPublished = read(source, shuffled(records, 0));
    RealFile inAnotherOrder = read(source, shuffled(records, SEED));
    assertThat(asPublished.rows()).isNotEmpty();
    assertThat(inAnotherOrder.rows()).isEqualTo(asPublished.rows());
  }

  @ParameterizedTest
  @CsvSource({"practices/epraccur-2022-02.csv", "practices/epraccur-2024-01.csv"})
  void refusesARegisterInAnotherOrderOfColumns(String name) {
    List<List<String>> records = records(name, "", StandardCharsets.UTF_8);
    for (long seed = 1; seed <= 50; seed++) {
      Path file = RealFile.shuffled(records, folder.resolve("register.csv"), seed);
      assertThatThrownBy(() -> read("practice_register", file))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("a first row that is not a record of the source")
          .hasMessageContaining("27 columns")
          .hasMessageNotContainingAny("A81001", "DENSHAM");
    }
  }

  @Test
  void refusesAnotherTableUnderTheNameOfTheRegister() {
    Path map = Shared.file("real/practices/gp-reg-pat-prac-map-2026-07.csv");
    assertThatThrownBy(() -> read("practice_register", map))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("it is a file of practice_map");
    Path register = Shared.file("real/practices/epraccur-2024-01.csv");
    assertThatThrownBy(() -> read("practice_map", register))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("it is a file of practice_register")
        .hasMessageNotContainingAny("A81001", "DENSHAM");
  }

  private static List<List<String>> records(String name, String member, Charset charset) {
    return RealFile.records(Shared.file("real/" + name), member, charset, RECORDS);
  }

  private Path shuffled(List<List<String>> records, long seed) {
    return RealFile.shuffled(records, folder.resolve("shuffled-" + seed + ".csv"), seed);
  }

  private static RealFile read(String source, Path file) {
    return RealFile.read(source, file);
  }
}
