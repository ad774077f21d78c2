package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.scan.ScanOutcome;
import primarycare.support.Duck;
import primarycare.support.Inputs;
import primarycare.support.Shared;

/** Extracts in names and codes of their own, by the job's word for them. */
class LocalExtractTest {

  private static final String COLUMNS =
      "\"columns\": { \"attendance_id\": \"Visit\", \"arrival_date\": \"ArrDate\","
          + " \"sex\": \"Gender\", \"gp_practice_code\": \"Surgery\" }";

  @TempDir private Path folder;

  @Test
  void readsAMappedFileAndTellsTheColumnsThatAreAbsent() {
    Inputs inputs = inputs("{ \"files\": \"visits.csv\", " + COLUMNS + ", " + codes("2") + " }");
    Runs.Result run = Runs.refresh(inputs.job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT layout, loaded, columns_absent FROM $intake"
                    + " WHERE source = 'ae_attendance'"))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.subList(0, 2))
                  .containsExactly("ae-attendance, mapped by the job", "2");
              assertThat(file.get(2))
                  .contains("age_at_arrival", "department_type", "attendance_category")
                  .doesNotContain("sex", "gp_practice_code");
            });
    assertThat(
            Duck.query(
                inputs.output(),
                "SELECT sex, age_band, sum(attendances) FROM $attendance_by_age_band"
                    + " WHERE area_type = 'all' AND age_band_scheme = 'quinary' AND attendances > 0"
                    + " GROUP BY 1, 2 ORDER BY 1"))
        .containsExactly(
            List.of("all", "not known", "2"),
            List.of("female", "not known", "1"),
            List.of("not known", "not known", "1"));
  }

  @Test
  void refusesAMapThatLeadsToACodeThatNobodyKnows() {
    Inputs inputs =
        inputs("{ \"files\": \"visits.csv\", " + COLUMNS + ", " + codes("woman") + " }");
    Runs.Result run = Runs.refresh(inputs.job("\"03W\""));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err())
        .contains("a code map to an unknown code", "codes.sex", "\"woman\"", "FEMALE")
        .doesNotContain("Exception");
  }

  @Test
  void refusesAFileWithoutAColumnThatTheMapNames() {
    Inputs inputs =
        inputs("{ \"files\": \"visits.csv\", " + COLUMNS.replace("Surgery", "Practice") + " }");
    Runs.Result run = Runs.refresh(inputs.job("\"03W\""));
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("a header that is not recognised", "visits.csv", "Practice");
  }

  @Test
  void loadsArtificialHesRecordsWholeButForThePlannedOne() {
    PracticeMaps files = new PracticeMaps(folder);
    for (String year : List.of("0708", "2122")) {
      Path file = Shared.file("real/ae/artificial_hes_ae_" + year + ".excerpt.csv");
      LoadedFile loaded = files.loadOf("ae_attendance", file.toString()).files().get(0);
      boolean early = year.equals("0708");
      assertThat(loaded.entry().layout()).isEqualTo("hes-ae");
      assertThat(loaded.outcome().records()).isEqualTo(early ? 4 : 9);
      assertThat(loaded.outcome().loaded()).isEqualTo(early ? 3 : 9);
      assertThat(loaded.outcome().quarantined()).isZero();
      assertThat(loaded.outcome().excludedRecords()).isEqualTo(early ? 1 : 0);
    }
  }

  @Test
  void loadsAHospitalsFileWholeByAMapOfItsColumns() {
    Path file = Shared.file("real/ae/mock-hospital-ae.csv");
    Accepted accepted =
        new PracticeMaps(folder)
            .loadAll(
                "{\"ae_attendance\": [{ \"files\": \""
                    + file
                    + "\", \"columns\": { \"attendance_id\": \"Health Service ID\","
                    + " \"arrival_date\": \"Arrival Time\", \"arrival_time\": \"Arrival Time\","
                    + " \"age_at_arrival\": \"Age\", \"sex\": \"Gender\" } }]}");
    ScanOutcome outcome = accepted.files().get(0).outcome();
    assertThat(List.of(outcome.records(), outcome.loaded())).containsExactly(10_000L, 10_000L);
    assertThat(accepted.files().get(0).periods())
        .startsWith("2019-04-01")
        .endsWith("2019-04-07")
        .hasSize(7);
    assertThat(accepted.rows("ae_attendance").where("sex IS NULL").count()).isEqualTo(57 + 46);
    assertThat(
            accepted
                .rows("ae_attendance")
                .where("arrival_time IS NULL OR age_at_arrival IS NULL")
                .count())
        .isZero();
  }

  private static String codes(String code) {
    return "\"codes\": { \"sex\": { \"W\": \"" + code + "\", \"?\": \"\" } }";
  }

  private Inputs inputs(String attendances) {
    Inputs inputs =
        new Inputs(folder)
            .disclosure("exact")
            .practice("2026-07-01", "C82001", "U10001", "03W")
            .list("2026-07-01", "C82001", 10000)
            .input("ae_attendance", attendances);
    inputs.write(
        "visits.csv",
        "Visit,ArrDate,Gender,Surgery,Ward",
        List.of("1,14/07/2026,W,C82001,A", "2,15/07/2026,?,C82001,B"));
    return inputs;
  }
}
