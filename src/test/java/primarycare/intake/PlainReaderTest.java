package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Zips;
import primarycare.job.Problem;
import primarycare.job.Refusal;

class PlainReaderTest {

  private static final String HEADER =
      "PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS\n";
  private static final String ROW = "GP_PRAC_PAT_LIST,2026-07-01,GP,Y99001,,,MALE,20_24,31\n";
  private static final String TOTAL = "GP_PRAC_PAT_LIST,2026-07-01,GP,Y99001,,,ALL,ALL,62\n";
  private static final String BROKEN = "GP_PRAC_PAT_LIST,2026-07-01,GP,Y99001,,,MALE,25_29,4O\n";

  @TempDir Path folder;

  @Test
  void handsOnAcceptedRowsAndLeavesOutTheOthers() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, HEADER + ROW + TOTAL + BROKEN);
    assertThat(read(file))
        .containsExactly(
            Map.of(
                "extract_date",
                LocalDate.of(2026, 7, 1),
                "organisation_level",
                "GP",
                "practice_code",
                "Y99001",
                "detail",
                "five-year bands",
                "sex",
                "male",
                "age_band",
                "20-24",
                "number_of_patients",
                31L));
  }

  @Test
  void saysWhatIsWrongWithAnArchive() throws IOException {
    byte[] zip = Zips.zip("list.csv", HEADER + ROW);
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length - 30));
    Path gzip = folder.resolve("cut.gz");
    byte[] packed = Zips.gzip(HEADER + ROW);
    Files.write(gzip, Arrays.copyOf(packed, packed.length - 9));

    Problem problem = catchThrowableOfType(Refusal.class, () -> read(cut)).problems().get(0);
    assertThat(problem.found()).isEqualTo("an archive that is cut short: its index is missing");
    assertThat(problem.action()).isEqualTo("fetch it again");
    Problem header =
        catchThrowableOfType(Refusal.class, () -> PlainReader.top(gzip)).problems().get(0);
    assertThat(header.found()).isEqualTo("an archive that is cut short");
  }

  @Test
  void readsEveryMemberOfAnArchiveAndACompressedFile() throws IOException {
    Path zip = folder.resolve("list.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String member : List.of("one.csv", "two.csv")) {
        out.putNextEntry(new ZipEntry(member));
        out.write((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
      }
    }
    Path gzip = folder.resolve("list.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(zip)).hasSize(2);
    assertThat(read(gzip)).hasSize(1);
  }

  @Test
  void readsAFileWhoseNameHoldsBlanksAndDashes() throws IOException {
    Path file = folder.resolve("1 Lists \u2013 July 2026 100%.csv");
    Files.writeString(file, HEADER + ROW);
    assertThat(read(file)).hasSize(1);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> read(folder.resolve("missing.csv")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.JOB))
        .hasMessageContaining("no such file")
        .hasMessageContaining("missing.csv");
  }

  @Test
  void refusesAFileWithAHeaderThatNobodyKnows() throws IOException {
    Path close = folder.resolve("close.csv");
    Files.writeString(close, HEADER.replace("ORG_CODE", "CODE_OF_ORG").replace("SEX", "S") + ROW);
    assertRefused(close, "a header that is not recognised");
    Path far = folder.resolve("far.csv");
    Files.writeString(far, "name,telephone\nA,1\n");
    assertRefused(far, "a header that is not recognised");
  }

  @Test
  void refusesAFileWithoutARowToUse() throws IOException {
    Path file = folder.resolve("totals.csv");
    Files.writeString(file, HEADER + TOTAL + BROKEN);
    assertRefused(file, "a file without a usable row");
  }

  @Test
  void refusesAnArchiveThatIsCut() throws IOException {
    Path file = folder.resolve("cut.zip");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
    assertRefused(file, "a file cannot be read");
  }

  private static void assertRefused(Path file, String what) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FILE))
        .hasMessageContaining(what)
        .hasMessageContaining(file.getFileName().toString());
  }

  private static List<Map<String, Object>> read(Path file) {
    List<Map<String, Object>> rows = new ArrayList<>();
    assertThat(new PlainReader("registered_patients").read(file, rows::add)).isEqualTo(rows.size());
    return rows;
  }
}
