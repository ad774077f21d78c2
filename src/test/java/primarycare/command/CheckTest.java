package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Inputs;
import primarycare.support.Shared;

class CheckTest {

  @TempDir Path folder;

  @Test
  void reportsOnEachFileAndPublishesNothing() {
    Runs.Result run =
        Runs.run(
            "check",
            "jobs/sample.json",
            "--set",
            "store=" + folder.resolve("store"),
            "--set",
            "output=" + folder.resolve("out"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "../data/sample/lists/gp-reg-pat-prac-quin-age-2026-07.zip /"
                + " gp-reg-pat-prac-quin-age.csv")
        .containsPattern("quarantined +1  by rule \"type\" in NUMBER_OF_PATIENTS, .* line 987")
        .containsPattern("excluded +120  total row")
        .containsPattern("missing +\\d+  value, not_reported: .*% of the rows, .* previous file")
        .containsPattern("quarantined +2,236 +1,599 +1 +636  2026-06-01 +.*quin-age-2026-06.csv.gz")
        .contains("Every file can be read and is within the job's tolerance.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void reportsOnWhatItCanReadBesideAFileThatIsRefused() {
    String lists = "PUBLICATION,EXTRACT_DATE,TYPE,CODE,SEX,AGE,NUMBER_OF_PATIENTS";
    Inputs inputs =
        new Inputs(folder)
            .file("registered_patients", "june.csv", lists, list("2026-06-01", "ALL"))
            .file("registered_patients", "bad.csv", "7,2", List.of("1,2"))
            .file(
                "registered_patients",
                "july.csv",
                lists.replace("SEX,", "SEX,NOTE,"),
                list("2026-07-01", "ALL,"))
            .practice("2026-07-01", "C82001", "U10001", "03W");

    Runs.Result run = Runs.run("check", inputs.job("\"03W\""), "--set", "publish=[]");

    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.out())
        .contains("refused: a first row that is not a header")
        .containsPattern("refused +bad.csv +a first row that is not a header; 2 columns; ")
        .containsPattern("compared +with the file up to 2026-06-01")
        .containsPattern("columns added +1  NOTE")
        .containsPattern("differs +1 +1 +0 +0  2026-07-01  july.csv")
        .containsPattern("read +1 +1 +0 +0  2026-06-01  june.csv")
        .contains("1 file refused");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void notesAPracticeThatNoRegisterKnowsBesideAFileThatIsRefused() {
    Inputs inputs =
        new Inputs(folder)
            .file("registered_patients", "bad.csv", "7,2", List.of("1,2"))
            .file(
                "ae_attendance",
                "attendances.csv",
                "attendance_id,arrival_date,provider_code,department_type,attendance_category,"
                    + "age_at_arrival,sex,gp_practice_code",
                List.of("1,2026-07-03,RWE,01,1,30,1,C82001", "2,2026-07-04,RWE,01,1,31,1,Y00009"))
            .practice("2026-07-01", "C82001", "U10001", "03W");

    Runs.Result run = Runs.run("check", inputs.job("\"03W\""), "--set", "publish=[]");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FILE.code());
    assertThat(run.out())
        .containsPattern("refused +bad.csv")
        .containsPattern("noted +1  by rule \"unknown practice\" in gp_practice_code, .*line 3")
        .doesNotContain("Y00009");
  }

  @Test
  void explainsAFileThatHasTooManyRecordsQuarantined() {
    Inputs inputs =
        new Inputs(folder)
            .list("2026-07-01", "C82001", 9000)
            .practice("2026-07-01", "C82001", "U10001", "03W")
            .practice("2026-07-01", "C82001", "U10002", "03W")
            .practice("Friday 13", "C82002", "U10002", "04C");
    Path job = inputs.job("\"03W\"");

    Runs.Result check = Runs.run("check", job, "--set", "publish=[]");
    Runs.Result explained = Runs.run("check", "--explain", "map.csv", job, "--set", "publish=[]");

    assertThat(check.code()).as(check.err()).isEqualTo(4);
    assertThat(check.out())
        .startsWith(System.lineSeparator() + "above tolerance: too many records of a file")
        .containsPattern("above tolerance +3 +1 +2 +0  2026-07-01  map.csv")
        .contains("check --explain FILE");
    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.out())
        .containsPattern("   3  practice_code, extract_date  duplicate key")
        .containsPattern("   4  EXTRACT_DATE +type +Aaaaaa 99")
        .doesNotContain("Friday");
  }

  @Test
  void refusesALimitOfNoLineOrOfMoreThanOneMachineHolds() {
    for (String limit : List.of("0", "10001")) {
      Runs.Result run = Runs.run("check", "--explain", "map.csv", "--limit", limit);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("--limit is a number of lines, from 1 to 10000");
    }
  }

  @Test
  void loadsTheTenGenuineRowsOfTheWideLayoutWithNurseDataMissingAndNotNought() {
    Path rows = Shared.file("real/workforce/practice-level-layout/practice_detailed_cols.csv");
    Path job =
        new Inputs(folder)
            .practice("2026-07-01", "A81001", "U89141", "16C")
            .list("2026-07-01", "A81001", 3874)
            .gps("A81001", "Fully provided", "5", "1")
            .job("2024-07", "\"16C\"");
    Runs.Result run =
        Runs.run(
            "check",
            job,
            "--set",
            "inputs.gp_workforce=[{\"files\":\"" + rows + "\",\"month\":\"2024-08\"}]",
            "--set",
            "tolerances.quarantinedShare=0.5");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("records +10  = 10 loaded \\+ 0 quarantined");
    String parquet = folder.resolve("store/gp_workforce") + "/*/state=accepted";
    var nurses =
        Runs.spark()
            .read()
            .parquet(parquet)
            .where("practice_code = 'A81001' AND staff_group = 'nurses' AND measure = 'fte'")
            .select("value", "value_missing", "data_source")
            .distinct()
            .collectAsList();
    assertThat(nurses.toString())
        .isEqualTo("[[null,not_reported,Fully estimated - no data provided]]");
  }

  private static List<String> list(String date, String sex) {
    return List.of("GP_PRAC_PAT_LIST," + date + ",GP,C82001," + sex + ",ALL,9000");
  }
}
