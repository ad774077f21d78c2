package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.support.Shared;

/** The yearly censuses of general practice staff of 2013 and 2014. */
class EarlyCensusesTest {

  private final Configuration conf = new Configuration();
  @TempDir private Path folder;

  @Test
  void readsTheCensusOf2013() throws IOException {
    Path file = Shared.file("cases/wf-2013/in/General Practice 2013 Practice Level.csv");
    Job.Input given = new Job.Input("", Month.parse("2013-09"), Map.of(), Map.of());
    InputFile input = ScannedFile.input("gp_workforce", file, given);
    assertThat(ScannedFile.rows(conf, input))
        .hasSize(28)
        .allMatch(row -> row.get("census_month").equals(LocalDate.of(2013, 9, 1)));
    assertThat(ScannedFile.scanned(conf, input).outcome().quarantined()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "General Practice 2014 Practice Level.csv, 2014-09-01",
    "General Practice September 2013 Practice Level.csv, 2013-09-01",
    "General Practice March 2014 Practice Level.csv, 2014-03-01"
  })
  void takesTheMonthOfTheNameElseTheSeptemberOfItsYear(String name, LocalDate month)
      throws IOException {
    assertThat(ScannedFile.rows(conf, input(name, "PRAC_CODE,TOTAL_GP_EXRR_FTE\nC82001,4.4\n")))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("census_month", month));
  }

  @Test
  void keepsGpsWithoutRetainersApartAndANoughtANought() throws IOException {
    InputFile file =
        input(
            "General Practice 2014 Practice Level.csv",
            "PRAC_CODE,TOTAL_GP_FTE,TOTAL_GP_EXRR_FTE,TOTAL_GP_REG_FTE,TOTAL_GP_RET_FTE,"
                + "TOTAL_NURSES_FTE,DIRECT_PATIENT_CARE_FTE,ADMIN_FTE\n"
                + "C82001,5.2,4.4,0.8,0,NS,0.6,7.2\n");
    Map<Object, Object> groups = new TreeMap<>();
    ScannedFile.rows(conf, file)
        .forEach(
            row ->
                groups.put(
                    row.get("staff_group"),
                    row.get("value") == null ? row.get("value_missing") : row.get("value") + ""));
    assertThat(groups)
        .isEqualTo(
            Map.of(
                "all_gps", "5.200000000",
                "excluding_registrars_and_retainers", "4.400000000",
                "registrars", "0.800000000",
                "retainers", "0E-9",
                "nurses", "not_reported",
                "direct_patient_care", "0.600000000",
                "admin", "7.200000000"));
  }

  private InputFile input(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return ScannedFile.input("gp_workforce", file, new Job.Input(""));
  }
}
