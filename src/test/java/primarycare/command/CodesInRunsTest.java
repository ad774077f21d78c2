package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.CaseFolder;
import primarycare.support.CodedExtract;
import primarycare.support.Duck;

/** Codes that decide what counts, from the file to the release: the right figure, or none. */
class CodesInRunsTest {

  private static final String COUNTS =
      "SELECT attendances, attendances_with_acuity, low_acuity_attendances,"
          + " attendances_with_discharge_status, left_before_treatment, streamed_attendances,"
          + " attendances_with_investigations, non_urgent_attendances FROM $attendance_need"
          + " WHERE area_type = 'all' AND area_code = 'all' AND department_group = 'all'"
          + " AND age_group = 'all'";

  @TempDir Path folder;

  @Test
  void countAsTheyAreWhereNothingIsWrong() {
    CaseFolder clean = CaseFolder.of("snomed-clean", folder);

    Runs.Result run = Runs.refresh(clean.job());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Duck.query(clean.output(), COUNTS).get(0).subList(0, 3))
        .containsExactly("120", "120", "112");
    assertThat(codesNotKnown(clean.output())).isEqualTo("0");
    assertThat(run.out().lines().filter(line -> line.startsWith("notice")))
        .as("of the cells and ages of the job alone")
        .extracting(line -> line.substring("notice      ".length(), line.indexOf(':')))
        .containsExactly(
            "tables of attendances have no rows of icb",
            "tables of attendances have no rows of sub_icb_location",
            "areas of pcn with fewer than 3 practices in some month have the cells of a practice in"
                + " tables of attendances, of months those of all ages",
            "no list of registered patients by single year of age is given for both sexes");
  }

  @Test
  void stopAFileThatExcelSavedBeforeAnythingIsMeasured() {
    CaseFolder cut = CaseFolder.of("snomed-excel15", folder);

    Runs.Result run = Runs.refresh(cut.job());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("Excel", "acuity", "discharge_status", "160 of 160 records (100.00%)")
        .doesNotContain("1077241000000100");
    assertThat(Files.exists(cut.output().resolve("current"))).isFalse();
    Runs.Result explained = Runs.run("check", "--explain", "ae-2026-06.csv", cut.job());
    assertThat(explained.out())
        .containsPattern("  2  acuity +rewritten by a spreadsheet +9{16}")
        .doesNotContain("1077241000000100");
    Runs.Result check = Runs.run("check", cut.job());
    assertThat(check.code()).isEqualTo(4);
    assertThat(check.out())
        .contains("above tolerance", "Excel", "rewritten by a spreadsheet")
        .contains("0 files refused, 1 file above the job's tolerance.")
        .contains("notice  ae_attendance, column acuity: values taken as not known");
  }

  @Test
  void areTheSameInWhateverCaseAndBlanks() {
    Path clean = Path.of("clean");
    Path other = Path.of("other");
    CodedExtract spoilt =
        new CodedExtract()
            .change("gp_practice_code", 2, code -> "\u00A0" + code.toLowerCase(Locale.ROOT) + " ")
            .change("provider_code", 3, code -> "rwe\u200B")
            .change("acuity", 3, code -> code + "\u00A0")
            .change("discharge_status", 2, code -> "=\"" + code + "\"")
            .change("investigations", 1, code -> code.replace(",", " ; "))
            .change("attendance_category", 4, code -> "1.0");

    List<List<String>> figures = figures(new CodedExtract(), clean);

    assertThat(figures.get(0)).startsWith("270", "270", "182");
    assertThat(figures(spoilt, other)).isEqualTo(figures);
    assertThat(codesNotKnown(folder.resolve(other).resolve("out"))).isEqualTo("0");
  }

  @Test
  void leaveBothSidesOfAShareWhereAFewAreDamagedAndAreTold() {
    CodedExtract spoilt =
        new CodedExtract()
            .change("acuity", 60, code -> "1.07724E+15")
            .change("discharge_status", 75, code -> "1077031000000100")
            .change("investigations", 100, code -> "27171005,1088291000000100")
            .change("treatments", 100, code -> "nothing");
    long acuities = spoilt.count("acuity", "1.07724E+15");
    long statuses = spoilt.count("discharge_status", "1077031000000100");

    List<String> clean = figures(new CodedExtract(), Path.of("clean")).get(0);
    List<String> figures = figures(spoilt, Path.of("few")).get(0);

    assertThat(List.of(acuities, statuses)).containsExactly(5L, 4L);
    assertThat(difference(clean, figures, 1)).isEqualTo(5);
    assertThat(difference(clean, figures, 2)).isBetween(0L, 5L);
    assertThat(difference(clean, figures, 6)).isBetween(5L, 8L);
    Path output = folder.resolve("few/out");
    assertThat(
            Duck.query(
                output,
                "SELECT column_name, rule, records FROM $quarantine_summary WHERE outcome = 'noted'"
                    + " AND rule NOT LIKE '%practice%' ORDER BY 1, 2"))
        .containsExactly(
            List.of("acuity", "rewritten by a spreadsheet", "5"),
            List.of("discharge_status", "rewritten by a spreadsheet", "4"),
            List.of("investigations", "rewritten by a spreadsheet", "3"),
            List.of("treatments", "no SNOMED identifier", "3"));
    assertThat(codesNotKnown(output)).isEqualTo("15");
    assertThat(output.resolve("current/summary.txt"))
        .content()
        .contains("notice      ae_attendance, column acuity: values taken as not known");
  }

  @Test
  void stopAFileOfWhichOneColumnAloneIsInScientificNotation() {
    Path job =
        new CodedExtract().change("acuity", 1, code -> "1.07724E+15").job(made(Path.of("one")));

    Runs.Result run = Runs.refresh(job);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .contains("too many values of the column acuity are no codes of acuity", "Excel")
        .contains("1077251000000100 5 Low acuity")
        .doesNotContain("1.07724E+15");
  }

  @Test
  void stopAFileWithCodesOfItsOwnAndTakeThemByAMap() {
    CodedExtract own =
        new CodedExtract().change("acuity", 1, code -> code.equals("1064901000000108") ? "3" : "4");

    Runs.Result run = Runs.refresh(own.job(made(Path.of("own"))));

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("map the file's own codes by the key codes of the input");
    Path job = folder.resolve("own/job.json");
    Runs.Result mapped =
        Runs.refresh(
            job,
            "inputs.ae_attendance=[{\"files\": \"ae.csv\", \"codes\": {\"acuity\":"
                + " {\"3\": \"1064901000000108\", \"4\": \"1077241000000103\"}}}]");
    assertThat(mapped.code()).as(mapped.err()).isZero();
    assertThat(Duck.query(folder.resolve("own/out"), COUNTS).get(0))
        .startsWith("270", "270", "182");
  }

  private List<List<String>> figures(CodedExtract extract, Path name) {
    Path made = made(name);
    Runs.Result run = Runs.refresh(extract.job(made));
    assertThat(run.code()).as(run.err()).isZero();
    return Duck.query(made.resolve("out"), COUNTS);
  }

  private Path made(Path name) {
    return folder.resolve(name);
  }

  private static long difference(List<String> one, List<String> other, int column) {
    return Long.parseLong(one.get(column)) - Long.parseLong(other.get(column));
  }

  private static String codesNotKnown(Path output) {
    return Duck.cell(output, "SELECT codes_not_known FROM $intake WHERE source = 'ae_attendance'");
  }
}
