package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Shared;

/** Official totals as published in 2025, beside attendances that are made. */
class RealProvidersTest {

  @TempDir static Path folder;

  @BeforeAll
  static void publish() {
    Path official = Shared.file("real/ae/provider-monthly-2025");
    Inputs inputs =
        new Inputs(folder)
            .with("\"publish\": [\"provider_coverage\"]")
            .practice("2025-04-01", "C82001", "U10001", "04C")
            .list("2025-07-01", "C82001", 1000)
            .input("ae_provider_activity", "\"" + official + "/*.csv\"");
    Attendances made = new Attendances();
    for (int month = 4; month <= 9; month++) {
      made.came(100, "2025-0" + month + "-10", "C82001", "2", "30")
          .came(20, "2025-0" + month + "-10", "C82001", "2", "30", "02");
    }
    made.at("C82038").came(10, "2025-07-10", "C82001", "2", "30", "03");
    Runs.Result run = Runs.refresh(made.into(inputs).job("\"04C\""));
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void givesTheUniversityHospitalsOfLeicesterByDepartmentInJuly() {
    assertThat(
            query(
                "department_group, official_attendances, attendances_in_extract, difference",
                "month = '2025-07-01' AND provider_code = 'RWE'"))
        .containsExactly(
            List.of("all", "23097", "120", "-22977"),
            List.of("type 1", "21007", "100", "-20907"),
            List.of("type 2", "2090", "20", "-2070"),
            List.of("type 3 and 4", "0", "0", "0"));
  }

  @Test
  void comparesAProviderWhoseCodeIsOneOfAPractice() {
    assertThat(
            query(
                "month, official_attendances > 0, in_extract, gap, expected",
                "provider_code = 'C82038' AND department_group = 'type 3 and 4'"
                    + " AND month >= '2025-07-01'"))
        .containsExactly(
            List.of("2025-07-01", "true", "true", "false", "null"),
            List.of("2025-08-01", "true", "false", "true", "null"),
            List.of("2025-09-01", "true", "false", "true", "null"));
  }

  @Test
  void hasAnOfficialTotalOfEveryMonth() {
    assertThat(
            query(
                "count(DISTINCT month), min(official_attendances) > 20000",
                "provider_code = 'RWE' AND department_group = 'all'"))
        .containsExactly(List.of("6", "true"));
  }

  private static List<List<String>> query(String columns, String where) {
    return Duck.query(
        folder.resolve("out"),
        "SELECT " + columns + " FROM $provider_coverage WHERE " + where + " ORDER BY 1");
  }
}
