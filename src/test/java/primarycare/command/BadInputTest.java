package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Inputs;

/** Bad input gets a clear message and its exit code, and the last release stays as it was. */
class BadInputTest {

  @TempDir Path folder;
  private Path job;

  @BeforeEach
  void publishARelease() {
    job =
        new Inputs(folder)
            .practice("2026-07-01", "C82001", "U10001", "03W")
            .list("2026-07-01", "C82001", 10000)
            .gps("C82001", "Fully provided", "6", "5")
            .job("2026-06", "\"03W\"");
  }

  @Test
  void keepsTheLastReleaseAndLeavesNoLitterWhenARunFails() throws IOException {
    assertThat(Runs.refresh(job).code()).isZero();
    Path release = folder.resolve("out/current").toRealPath();
    Files.write(folder.resolve("lists.csv"), new byte[] {0, 1, 2, 3});
    refused(3, Runs.refresh(job), "not a text file", "lists.csv", "export the table as CSV");
    assertThat(folder.resolve("out/current").toRealPath()).isEqualTo(release);
    assertThat(names(folder.resolve("out"))).containsExactly("current", "releases", "status.json");
    assertThat(names(folder.resolve("out/releases"))).hasSize(1);
    assertThat(names(folder.resolve("store"))).noneMatch(name -> name.startsWith("."));
    assertThat(Files.readString(folder.resolve("out/status.json"))).contains("\"exit_code\" : 3");
  }

  @Test
  void refusesAGlobThatFindsNoFile() {
    refused(
        2,
        Runs.refresh(job, "inputs.practice_map=[\"maps/*.csv\"]"),
        "no file for an input",
        "key inputs.practice_map",
        "maps/*.csv",
        "correct the path");
  }

  @Test
  void refusesAMisspeltKeyAnImpossibleMonthAndAnUnknownTableAllAtOnce() {
    refused(
        2,
        Runs.refresh(
            job,
            "perod.from=2026-01",
            "period.from=2026-13",
            "period.to=2026-06",
            "publish=[\"gp_capasity\"]"),
        "3 problems",
        "unknown key",
        "did you mean \"period\"?",
        "impossible month",
        "yyyy-MM, as in 2026-07",
        "no such table",
        "did you mean \"gp_capacity\"?");
  }

  @Test
  void refusesAnOutputThatCannotBeWritten() {
    refused(
        2,
        Runs.refresh(job, "output=" + folder.resolve("lists.csv").resolve("out")),
        "the output cannot be written",
        "lists.csv/out",
        "check the path and its permissions");
  }

  @Test
  void refusesAJobFileThatIsNotThere() {
    refused(2, Runs.refresh(folder.resolve("jop.json")), "no such job file", "jop.json");
  }

  @Test
  void refusesAnUnknownOption() {
    refused(2, Runs.run("refresh", "--fast"), "Unknown option", "--fast", "--help");
  }

  @Test
  void refusesASubIcbLocationWithoutAPractice() {
    refused(
        2,
        Runs.refresh(job, "area.subIcbLocations=[\"03W\",\"03X\"]"),
        "no practice in a sub-ICB location",
        "\"03X\"",
        "did you mean \"03W\"?");
  }

  @Test
  void refusesMonthsWithoutACensus() {
    refused(
        2,
        Runs.refresh(job, "period.from=2025-01", "period.to=2025-02"),
        "no gp_workforce data for the months requested",
        "2025-01 to 2025-02");
  }

  @Test
  void refusesAHeaderThatNobodyKnowsWithTheNearestLayout() throws IOException {
    Files.writeString(
        folder.resolve("map.csv"),
        "EXTRACT_DATE,PRACTICE,PCN_CODE,SUB_ICB_LOCATION_CODE,ICB_CODE\n"
            + "2026-07-01,C82001,U,03W,QK1\n");
    refused(
        3,
        Runs.refresh(job),
        "a header that is not recognised",
        "map.csv",
        "gp-reg-pat-prac-map (sub-ICB locations); missing: PRACTICE_CODE; not known: PRACTICE");
  }

  @Test
  void refusesAnEmptyFileAndOneOfOnlyAHeader() throws IOException {
    Files.writeString(folder.resolve("map.csv"), "");
    Files.writeString(folder.resolve("staff.csv"), "PRAC_CODE,TOTAL_GP_EXTG_FTE\n");
    refused(
        3,
        Runs.refresh(job),
        "2 problems",
        "an empty file",
        "a file without a record",
        "staff.csv");
  }

  @Test
  void refusesMoreQuarantinedRecordsThanTheJobTolerates() throws IOException {
    Files.writeString(
        folder.resolve("staff.csv"),
        "PRAC_CODE,TOTAL_GP_EXTG_FTE\nC82001,5\nC82002,many\nC82001,6\n");
    refused(
        4,
        Runs.refresh(job),
        "too many records of a file are quarantined",
        "2 of 3 records (66.67%)",
        "1 by rule \"type\" in TOTAL_GP_EXTG_FTE, first on line 3",
        "1 by rule \"duplicate key\" in practice_code, census_month, staff_group, staff_role,"
            + " measure, first on line 4",
        "2.00% of a file");
    assertThat(folder.resolve("out/current")).doesNotExist();
  }

  @Test
  void repeatsNoValueOfACellInAMessage() throws IOException {
    Files.writeString(
        folder.resolve("staff.csv"),
        "PRAC_CODE,TOTAL_GP_EXTG_FTE\nC82001,Margaret Postlethwaite\n");
    Runs.Result run = Runs.refresh(job);
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out() + run.err()).doesNotContain("Margaret", "Postlethwaite");
  }

  private static void refused(int code, Runs.Result run, String... parts) {
    assertThat(run.err()).contains(parts).doesNotContain("\tat ", "    at ", "Exception");
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
