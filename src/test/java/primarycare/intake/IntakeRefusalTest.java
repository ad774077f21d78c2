package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Files that intake cannot take, and what it says of them. */
class IntakeRefusalTest {

  private static final int LONGEST_RECORD = 1 << 23;

  @TempDir private Path folder;
  private PracticeMaps maps;

  @BeforeEach
  void writeTheInputs() {
    maps = new PracticeMaps(folder);
  }

  @Test
  void refusesAJobWhoseGlobFindsNothing() throws IOException {
    Files.createDirectory(folder.resolve("nothing"));

    for (String files : List.of("maps-*.csv", "nothing", "nowhere/map.csv")) {
      Problem problem = only(Refusal.Kind.JOB, () -> maps.load(files));
      assertThat(problem.what()).isEqualTo("no file for an input");
      assertThat(problem.where()).endsWith("job.json, key inputs.practice_map");
      assertThat(problem.found()).contains("\"" + files + "\"", folder.toString());
    }
  }

  @Test
  void refusesAnEmptyFile() {
    maps.write("empty.csv", "");
    maps.write("blank.csv", "\r\n  \r\n");

    assertThat(problem("empty.csv").what()).isEqualTo("an empty file");
    assertThat(problem("blank.csv").what()).isEqualTo("an empty file");
  }

  @Test
  void refusesAFileWithOnlyAHeader() {
    maps.write("header.csv", maps.header());

    Problem problem = problem("header.csv");

    assertThat(problem.what()).isEqualTo("a file without a record");
    assertThat(problem.action()).isEqualTo("ask for the file again, or take it out of the inputs");
    assertThat(problem.found()).isEqualTo("only a header");
  }

  @Test
  void refusesABinaryFile() {
    maps.write("binary.csv", maps.text() + "\0\1\2");

    assertThat(problem("binary.csv").what()).isEqualTo("not a text file");
  }

  @Test
  void refusesAWorkbook() {
    maps.write("map.xlsx", workbook());

    Problem problem = problem("map.xlsx");

    assertThat(problem.found()).isEqualTo("a workbook that cannot be read");
    assertThat(problem.action()).startsWith("save the sheet as CSV");
  }

  @Test
  void refusesAnUnknownHeaderWithTheNearestLayoutAndWhatIsMissing() {
    maps.write(
        "unknown.csv",
        maps.text()
            .replace("PCN_CODE,PCN_NAME,", "NETWORK,PCN_NAME,")
            .replace("EXTRACT_DATE", "EXTRACTED_ON"));

    Problem problem = problem("unknown.csv");

    assertThat(problem.what()).isEqualTo("a header that is not recognised");
    assertThat(problem.found())
        .contains("nearest layout: gp-reg-pat-prac-map (sub-ICB locations)")
        .contains("missing: EXTRACT_DATE, PCN_CODE")
        .contains("NETWORK", "EXTRACTED_ON");
    assertThat(problem.allowed()).contains("a layout of practice_map");
  }

  @Test
  void refusesAFileOfAnotherSourceAndSaysWhichItIs() {
    Problem problem = problem("lists.csv");

    assertThat(problem.what()).isEqualTo("a file of another source");
    assertThat(problem.action()).isEqualTo("it is a file of registered_patients: name it there");
  }

  @Test
  void refusesAnOpenQuoteAndNamesItsLine() {
    maps.write("cut.csv", maps.text() + "GP_PRAC_PAT_LIST,2026-07-01,C82003,\"THE EL");

    Problem problem = problem("cut.csv");

    assertThat(problem.what()).isEqualTo("a quote is never closed");
    assertThat(problem.found()).isEqualTo("opened on line 6");
  }

  @Test
  void refusesARecordThatGoesOnAndOn() {
    String name = "x".repeat(LONGEST_RECORD + 1);
    maps.write("long.csv", maps.text().replace("NAME OF C82002", name));

    assertThat(problem("long.csv").what())
        .isEqualTo("a record longer than any table has, on line 3");
  }

  @Test
  void refusesARecordOfMoreColumnsThanAnyTableHas() {
    String commas = ",".repeat((1 << 16) + 1);
    maps.write("wide.csv", maps.text().replace("NAME OF C82002", "x" + commas));

    assertThat(problem("wide.csv").what())
        .isEqualTo("a record longer than any table has, on line 3");
  }

  @Test
  void refusesAColumnThatStandsTwice() {
    maps.write("twice.csv", maps.text().replace("PCN_NAME", "pcn_code"));

    Problem problem = problem("twice.csv");

    assertThat(problem.what()).isEqualTo("a column appears twice");
    assertThat(problem.found()).containsIgnoringCase("PCN_CODE");
  }

  @Test
  void refusesAWorkforceFileWithoutAMonth() {
    Problem problem = only(Refusal.Kind.FILE, () -> maps.loadOf("gp_workforce", "staff.csv"));

    assertThat(problem.what()).isEqualTo("no date in the file and none in its name");
    assertThat(problem.where()).isEqualTo("staff.csv");
    assertThat(problem.action()).contains("{ \"files\": \"staff.csv\", \"month\": \"2025-07\" }");
  }

  @Test
  void refusesACutArchive() {
    maps.write("cut.zip", Arrays.copyOf(workbook(), 40));

    assertThat(problem("cut.zip").what()).isEqualTo("a file cannot be read");
  }

  @Test
  void refusesAFileThatEndsInTheMiddleOfARecordAndNamesItsLine() {
    String text = maps.text().strip();
    maps.write("cut.csv", text.substring(0, text.length() - 20));

    assertThat(problem("cut.csv").what())
        .isEqualTo("the file ends in the middle of its record on line 5");
  }

  @Test
  void tellsAllRefusedFilesAtOnce() {
    maps.write("empty.csv", "");
    maps.write("header.csv", maps.header());
    maps.write("binary.csv", maps.text() + "\0");
    maps.write("map.xlsx", workbook());

    Refusal refusal =
        refusal(
            () ->
                maps.loadAll(
                    "{\"practice_map\": [\"empty.csv\", \"header.csv\","
                        + " \"binary.csv\",\"map.xlsx\"], \"gp_workforce\": [\"staff.csv\"]}"));

    assertThat(refusal.problems())
        .extracting(Problem::where)
        .containsExactlyInAnyOrder(
            "empty.csv", "header.csv", "binary.csv", "map.xlsx", "staff.csv");
  }

  @Test
  void quotesNoRecordOfARefusedFile() {
    maps.write("open.csv", maps.text().replaceFirst("NAME OF C82002", "\"DR HOUSE ELMS"));

    assertThat(refusal(() -> maps.load("open.csv")).getMessage()).doesNotContain("HOUSE", "ELMS");
  }

  private Problem problem(String file) {
    Problem problem = only(Refusal.Kind.FILE, () -> maps.load(file));
    assertThat(problem.where()).isEqualTo(file);
    return problem;
  }

  private static Problem only(Refusal.Kind kind, ThrowingCallable load) {
    Refusal refusal = refusal(load);
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.problems()).hasSize(1);
    return refusal.problems().get(0);
  }

  private static Refusal refusal(ThrowingCallable load) {
    Refusal refusal = catchThrowableOfType(Refusal.class, load);
    assertThat(refusal).as("the refusal").isNotNull();
    return refusal;
  }

  private static byte[] workbook() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String member : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml")) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
