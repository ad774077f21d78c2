package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.job.Refusal;

/** The register of practices, whose files have no header, in all its vintages. */
class RegisterFilesTest {

  private static final String REGISTER_CELLS =
      ",ANY SURGERY,Y60,QK1,1 ANY STREET,,ANYTOWN,,,ZZ1 1ZZ,20200401,,%s,B,04C,20200401,,"
          + "01234 567890,,,,0,,04C,,4,\n";

  @TempDir private Path folder;

  @Test
  void readsTheFirstRecordOfAFileWithoutAHeader() {
    Path file =
        write(
            "register.csv", "Y99001" + cells("A") + "Y99002" + cells("D") + "Y99003" + cells("C"));
    List<Map<String, Object>> rows = read("practice_register", file);
    assertThat(rows.stream().map(row -> row.get("practice_code")))
        .containsExactly("Y99001", "Y99002", "Y99003");
    assertThat(rows.get(1)).containsEntry("status", "dormant").doesNotContainKey("close_date");
  }

  @Test
  void readsAFileOfOneRecordWithoutAHeaderAndQuarantinesAStatusNobodyKnows() {
    assertThat(read("practice_register", write("one.csv", "Y99001" + cells("A")))).hasSize(1);
    Path file = write("odd.csv", "Y99001" + cells("A") + "Y99002" + cells("X"));
    assertThat(read("practice_register", file)).hasSize(1);
  }

  @Test
  void readsTodaysStatusesAndRolesOfTheRegister() {
    Path file =
        write(
            "today.csv",
            "Y99001"
                + cells("ACTIVE").replace(",4,\n", ",RO76,\n")
                + "Y99002"
                + cells("Inactive").replace(",4,\n", ",RO76,\n")
                + "Y99003"
                + cells("DORMANT").replace(",4,\n", ",RO247,\n")
                + "Y99004"
                + cells("PROPOSED").replace(",4,\n", ",RO87,\n")
                + "Y99005"
                + cells("C").replace(",4,\n", ",0,\n"));
    assertThat(read("practice_register", file))
        .extracting(row -> row.get("status") + " " + row.get("prescribing_setting"))
        .containsExactly("active 4", "closed 4", "dormant RO247", "proposed RO87", "closed 0");
  }

  @Test
  void datesARegisterByItsNameOrNotAtAll() {
    String text = "Y99001" + cells("ACTIVE");
    assertThat(read("practice_register", write("epraccur-20260714.csv", text)))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("register_date", LocalDate.of(2026, 7, 1)));
    assertThat(read("practice_register", write("epraccur.csv", text)))
        .singleElement()
        .satisfies(row -> assertThat(row.get("register_date")).isNull());
  }

  @Test
  void knowsARegisterByAnyOfItsFirstRecords() {
    Path file = write("odd-first.csv", "Y99001" + cells("X") + "Y99002" + cells("A"));
    assertThat(read("practice_register", file))
        .extracting(row -> row.get("practice_code"))
        .containsExactly("Y99002");
  }

  @Test
  void refusesARegisterWithAColumnMoreWithoutRepeatingARecord() {
    Path file = write("wide.csv", "Y99001" + cells("A").replace("\n", ",\n"));
    assertThatThrownBy(() -> read("practice_register", file))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("28 columns, or another order")
        .hasMessageContaining("epraccur: 27 columns without a header")
        .hasMessageNotContainingAny("Y99001", "ANY SURGERY", "01234");
  }

  private static String cells(String status) {
    return REGISTER_CELLS.formatted(status);
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Map<String, Object>> read(String source, Path file) {
    List<Map<String, Object>> rows = new ArrayList<>();
    new PlainReader(source).read(file, rows::add);
    return rows;
  }
}
