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

/** The register of practices with the statuses and roles of today, from the file to the release. */
class RegisterVintagesTest {

  private static final String PRACTICE =
      "\"%s\",\"ANY SURGERY\",\"Y60\",\"QK1\",\"1 ANY STREET\",\"\",\"\",\"ANYTOWN\",\"\",\"ZZ1"
          + " 1ZZ\",\"%s\",\"%s\",\"%s\",\"B\",\"04C\",\"%s\",\"\",\"01234"
          + " 567890\",\"\",\"\",\"\",\"1\",\"\",\"04C\",\"\",\"%s\",\"\"\n";

  @TempDir private Path folder;

  @Test
  void loadsTheRegisterAsItIsPublishedToday() {
    CaseFolder given = CaseFolder.of("epraccur-2026-ods", folder);
    Runs.Result run = Runs.refresh(given.job());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Duck.query(given.output(), "SELECT layout, records, loaded FROM $intake"))
        .containsExactly(List.of("epraccur", "10", "10"));
    assertThat(Duck.query(given.output(), "SELECT column_name FROM $quarantine_summary")).isEmpty();
  }

  @Test
  void tellsPracticesThatAreClosedWithoutADay() {
    Path job =
        job(
            "[\"epraccur.csv\"]",
            practice("C82001", "20200401", "", "ACTIVE", "RO76")
                + practice("C82002", "19740401", "", "INACTIVE", "RO76")
                + practice("C82003", "", "", "PROPOSED", "RO76"));
    Runs.Result run = Runs.refresh(job);
    assertThat(run.code()).as(run.err()).isZero();
    String expected =
        "epraccur.csv: practices closed without a close date: 1; they count as closed";
    assertThat(read("out/current/summary.txt")).contains(expected);
    assertThat(
            Duck.query(
                folder.resolve("out"),
                "SELECT outcome, column_name, rule, records, first_line FROM $quarantine_summary"))
        .containsExactly(List.of("noted", "close_date", "closed without a close date", "1", "2"));
  }

  @Test
  void namesTheColumnAndTheKindOfAStatusThatIsNotDeclared() {
    Path job = job("[\"epraccur.csv\"]", practice("C82001", "20200401", "", "Trading", "RO76"));
    Runs.Result run = Runs.run("check", job);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out() + run.err())
        .contains("a record that is not as the publisher writes it")
        .contains("epraccur.csv, record 1")
        .contains("column 13, Status Code: 7 letters")
        .contains("Status Code: A, C, D, P, ACTIVE, DORMANT, INACTIVE, PROPOSED")
        .contains("codes.status")
        .doesNotContainIgnoringCase("Trading");
  }

  @Test
  void readsAStatusThatTheJobMaps() {
    Path job =
        job(
            "[{ \"files\": \"epraccur.csv\", \"month\": \"2026-07\","
                + " \"codes\": { \"status\": { \"Trading\": \"ACTIVE\" } } }]",
            practice("C82001", "20200401", "", "Trading", "RO76"));
    Runs.Result run = Runs.refresh(job);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Duck.query(folder.resolve("out"), "SELECT loaded, quarantined FROM $intake"))
        .containsExactly(List.of("1", "0"));
  }

  private Path job(String files, String register) {
    try {
      Files.writeString(folder.resolve("epraccur.csv"), register);
      return Files.writeString(
          folder.resolve("job.json"),
          "{ \"name\": \"register\", \"area\": { \"name\": \"LLR\", \"subIcbLocations\": [\"04C\"]"
              + " }, \"inputs\": { \"practice_register\": "
              + files
              + " }, \"publish\": [\"intake\", \"quarantine_summary\"], \"store\": \"store\","
              + " \"output\": \"out\" }");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String practice(
      String code, String open, String close, String status, String setting) {
    return PRACTICE.formatted(code, open, close, status, open, setting);
  }
}
