package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.CaseFolder;
import primarycare.support.Duck;

/** Numbers that are unique within their provider, and extracts that repeat the months before. */
class CumulativeExtractsTest {

  @TempDir private Path folder;

  @Test
  void theSameNumbersAtTwoProvidersAreDifferentAttendances() {
    CaseFolder given = CaseFolder.of("ids-within-provider", folder);

    Runs.Result run = Runs.refresh(given.job());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(ofAe(given, "sum(records), sum(loaded), sum(quarantined), sum(excluded)"))
        .containsExactly("160", "160", "0", "0");
    assertThat(
            Duck.query(given.output(), "FROM $quarantine_summary WHERE source = 'ae_attendance'"))
        .isEmpty();
  }

  @Test
  void recordsThatFilesRepeatCountOnceAndTheFilesAreNamed() throws IOException {
    CaseFolder given = CaseFolder.of("cumulative-extracts", folder);

    Runs.Result run = Runs.refresh(given.job());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(ofAe(given, "sum(records), sum(loaded), sum(quarantined), sum(excluded)"))
        .containsExactly("960", "480", "0", "480");
    assertThat(
            Duck.query(
                given.output(),
                "SELECT file, outcome, rule, records FROM $quarantine_summary"
                    + " WHERE source = 'ae_attendance' ORDER BY file"))
        .containsExactly(
            List.of("ae/ae-ytd-2026-06.csv", "excluded", "record given twice", "160"),
            List.of("ae/ae-ytd-2026-07.csv", "excluded", "record given twice", "320"));
    assertThat(Files.readString(given.output().resolve("current/summary.txt")))
        .contains(
            "ae_attendance: records given more than once count once:"
                + " 160 of ae/ae-ytd-2026-06.csv (also in ae/ae-ytd-2026-05.csv),"
                + " 320 of ae/ae-ytd-2026-07.csv (also in ae/ae-ytd-2026-05.csv,"
                + " ae/ae-ytd-2026-06.csv); to keep the values of the later file set"
                + " \"overlap\": \"later\" in its input");
  }

  @Test
  void anAmendmentStopsTheRunNamesBothFilesAndTellsHowToGoOn() throws IOException {
    CaseFolder given = CaseFolder.of("cumulative-extracts", folder);
    amend(given, "ae/ae-ytd-2026-06.csv");
    amend(given, "ae/ae-ytd-2026-07.csv");

    Runs.Result stopped = Runs.refresh(given.job());

    assertThat(stopped.code()).isEqualTo(4);
    assertThat(stopped.err())
        .contains("160 of 320 records", "of the key of other records in ae/ae-ytd-2026-05.csv")
        .contains("set \"overlap\": \"later\" in its input");

    Runs.Result check = Runs.run("check", given.job());

    assertThat(check.code()).isEqualTo(4);
    assertThat(check.out()).containsPattern("changed +160 +values of chief_complaint");

    String later = "[{\"files\": \"ae/*\", \"overlap\": \"later\"}]";
    Runs.Result run = Runs.refresh(given.job(), "inputs.ae_attendance=" + later);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(ofAe(given, "sum(records), sum(loaded), sum(quarantined), sum(excluded)"))
        .containsExactly("960", "480", "0", "480");
    assertThat(Files.readString(given.output().resolve("current/summary.txt")))
        .contains(
            "160 of ae/ae-ytd-2026-05.csv (also in ae/ae-ytd-2026-07.csv);"
                + " other values in chief_complaint");
  }

  @Test
  void aSmallNumberOfPeopleIsNotToldInASummary() throws IOException {
    CaseFolder given = CaseFolder.of("cumulative-extracts", folder);
    given.lines("ae/ae-ytd-2026-06.csv", lines -> cut(lines, 4));
    given.lines("ae/ae-ytd-2026-07.csv", lines -> cut(lines, 3));

    Runs.Result run = Runs.refresh(given.job(), "disclosure.preset=hes-ecds-2018");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(given.output().resolve("current/summary.txt")))
        .contains("fewer than 8 of ae/ae-ytd-2026-06.csv", "fewer than 8 of ae/ae-ytd-2026-07.csv")
        .doesNotContain("4 of ae/");
  }

  @Test
  void aJobTakesNoOtherWordForTheOverlap() {
    CaseFolder given = CaseFolder.of("ids-within-provider", folder);

    Runs.Result run =
        Runs.refresh(
            given.job(), "inputs.ae_attendance=[{\"files\": \"ae/*\", \"overlap\": \"earlier\"}]");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("inputs.ae_attendance[0].overlap", "allowed  later");
  }

  /** The header, some records of the month before, and those of the file's own month. */
  private static List<String> cut(List<String> lines, int kept) {
    String own = lines.get(lines.size() - 1).substring(0, 7);
    return Stream.of(
            lines.subList(0, 1 + kept).stream(),
            lines.stream().filter(line -> line.startsWith(own)))
        .flatMap(part -> part)
        .toList();
  }

  /** Gives the records of May another complaint. */
  private static void amend(CaseFolder given, String file) {
    given.lines(
        file,
        lines ->
            lines.stream()
                .map(
                    line ->
                        line.startsWith("E202605")
                            ? line.replace(",21522001,", ",49727002,")
                            : line)
                .toList());
  }

  private static List<String> ofAe(CaseFolder given, String figures) {
    return Duck.query(
            given.output(), "SELECT " + figures + " FROM $intake WHERE source = 'ae_attendance'")
        .get(0);
  }
}
