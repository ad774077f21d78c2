package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.CaseFolder;
import primarycare.support.Duck;

/** Files of the patient survey as analysts have them, from the file to the release. */
class PatientSurveyFilesTest {

  private static final String WIDE = "GPPS_2024_Practice_data_(weighted)_(csv)_PUBLIC.csv";

  @TempDir private Path folder;

  @Test
  void loadsWeightedCountsAndTakesMarksForNoValue() {
    CaseFolder given = CaseFolder.of("gpps-long-weighted", folder);
    Runs.Result run = Runs.refresh(given.job());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Duck.query(given.output(), "SELECT records, loaded, quarantined FROM $intake"))
        .containsExactly(List.of("3", "3", "0"));
  }

  @Test
  void loadsThePracticeFileAsItIsPublished() {
    CaseFolder given = CaseFolder.of("gpps-2025-wide", folder);
    Runs.Result run = Runs.refresh(given.job());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            Duck.query(
                given.output(), "SELECT records, loaded, quarantined, first_date FROM $intake"))
        .containsExactly(List.of("2", "2", "0", "2025-01-01"));
  }

  @Test
  void publishesTheSharesOfThePracticeFileAndSuppressesWhatItHides() {
    write(
        "map.csv",
        "EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PCN_CODE,PCN_NAME,SUB_ICB_LOCATION_CODE,"
            + "SUB_ICB_LOCATION_NAME,ICB_CODE,ICB_NAME\n"
            + "2024-01-01,C82001,ONE,U00001,PCN,03W,Sub,QK1,ICB\n"
            + "2024-01-01,C82002,TWO,U00001,PCN,03W,Sub,QK1,ICB\n"
            + "2024-01-01,C82003,THREE,U00001,PCN,03W,Sub,QK1,ICB\n");
    write(
        WIDE,
        "ad_practicecode,received,gpcontactoverall.baseevaluw,gpcontactoverall.counteval,"
            + "gpcontactoverall.pcteval,trust.baseevaluw,trust.counteval,trust.pcteval\n"
            + "C82001,110,96,71.4417,0.697368421052632,101,99.31,0.93\n"
            + "C82002,95,90,55,0.5,-98,-98,-98\n"
            + "C82003,9,9,6,0.7,9,-99,-99\n");
    Path job =
        write(
            "job.json",
            "{ \"name\": \"survey\", \"area\": { \"name\": \"LLR\", \"subIcbLocations\": [\"03W\"]"
                + " }, \"inputs\": { \"practice_map\": [\"map.csv\"], \"patient_survey\":"
                + " [\"GPPS*.csv\"] }, \"publish\": [\"access_survey\"], \"store\": \"store\","
                + " \"output\": \"out\" }");
    Runs.Result run = Runs.refresh(job);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT area_code, question, responses_status, responses,"
                    + " round(positive_percent, 10) FROM $access_survey"
                    + " WHERE area_type IN ('practice', 'all') ORDER BY question, area_code"))
        .containsExactly(
            List.of("C82001", "gpcontactoverall", "exact", "96.0", "69.7368421"),
            List.of("C82002", "gpcontactoverall", "exact", "90.0", "50.0"),
            List.of("C82003", "gpcontactoverall", "suppressed", "null", "null"),
            List.of("all", "gpcontactoverall", "exact", "186.0", "60.1867572129"),
            List.of("C82001", "trust", "exact", "101.0", "93.0"),
            List.of("C82002", "trust", "suppressed", "null", "null"),
            List.of("C82003", "trust", "suppressed", "null", "null"),
            List.of("all", "trust", "exact", "101.0", "93.0"));
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
