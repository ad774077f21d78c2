package primarycare.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.bytes.Zips;
import primarycare.command.Runs;

/** Workbooks as published: the sheet that fits is read, the others are named. */
class WorkbookTest {

  private static final List<String> HEADER =
      List.of(
          "Partner\nOrganisation\nCode",
          "Partner\nName",
          "Practice\nParent\nSub ICB Loc Code",
          "PCN Code",
          "PCN Name",
          "Practice to PCN\nRelationship\nStart Date",
          "Practice to PCN\nRelationship\nEnd Date");

  @TempDir private Path folder;

  @Test
  void readsTheSheetOfCorePartnersAndLeavesTheOthersAside() throws Exception {
    Files.write(folder.resolve("ePCN.xlsx"), epcn(3));
    for (int i = 0; i < 2; i++) {
      Runs.Result run = check("pcn_membership", "ePCN.xlsx");
      assertThat(run.code()).as(run.out() + run.err()).isZero();
      assertThat(run.out())
          .containsPattern("read +2 +2 +0 +0 .*ePCN.xlsx / sheet PCN Core Partner Details")
          .contains("ePCN.xlsx / sheet PCN Details: left aside");
    }
    assertThat(
            Runs.spark()
                .read()
                .parquet(folder.resolve("store/pcn_membership") + "/*/state=accepted")
                .selectExpr("practice_code", "practice_name", "start_date", "end_date")
                .orderBy("practice_code")
                .collectAsList()
                .toString())
        .isEqualTo(
            "[[C82001,THE \"ELMS\", OADBY,2019-07-01,null], "
                + "[C82002,FIR STREET,2019-07-01,2021-03-31]]");
  }

  @Test
  void refusesAWorkbookOfWhichNoSheetFitsAndSaysSoOfEach() throws Exception {
    Files.write(folder.resolve("ePCN.xlsx"), epcn(0));
    Runs.Result run = check("practice_map", "ePCN.xlsx");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("sheet PCN Core Partner Details", "it is a file of pcn_membership");
  }

  @Test
  void refusesWhatIsNoPlainWorkbookWithWhatToDo() throws Exception {
    write(
        "macros.xlsx",
        Zips.zip("[Content_Types].xml", "x", "xl/workbook.xml", "x", "xl/vbaProject.bin", "x"));
    write("letter.xlsx", Zips.zip("[Content_Types].xml", "x", "word/document.xml", "x"));
    write("sheet.xlsx", Zips.zip("mimetype", "x", "content.xml", "x"));
    write(
        "broken.xlsx",
        Zips.zip("[Content_Types].xml", "x", "xl/workbook.xml", "x", "xl/styles.xml", "x"));
    write("plain.xlsx", Zips.zip("[Content_Types].xml", "x", "xl/workbook.xml", "x"));
    byte[] old = new byte[600];
    System.arraycopy(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        },
        0,
        old,
        0,
        8);
    write("old.xlsx", old);
    Runs.Result run = check("practice_map", "*.xlsx");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .contains("a workbook with macros (.xlsm)", "a document, or a workbook of another kind")
        .contains("OpenDocument (.ods)", "a workbook that cannot be read", "an old workbook (.xls)")
        .contains("save the sheet as CSV");
  }

  private void write(String name, byte[] bytes) throws Exception {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] epcn(int titles) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet pcns = book.newWorksheet("PCN Details");
      pcns.value(0, 0, "PCN Code");
      pcns.value(0, 1, "PCN Name");
      pcns.value(1, 0, "U00001");
      pcns.value(1, 1, "ONE");
      book.newWorksheet("Notes");
      Worksheet sheet = book.newWorksheet("PCN Core Partner Details");
      for (int i = 0; i < titles; i += 2) {
        sheet.value(i, 0, "Primary Care Networks, " + i);
      }
      for (int i = 0; i < HEADER.size(); i++) {
        sheet.value(titles, i, HEADER.get(i));
      }
      row(sheet, titles + 1, "C82001", "THE \"ELMS\", OADBY", null);
      row(sheet, titles + 3, "C82002", "FIR\nSTREET", LocalDate.of(2021, 3, 31));
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int at, String code, String name, LocalDate end) {
    sheet.value(at, 0, code);
    sheet.value(at, 1, name);
    sheet.value(at, 2, "03W");
    sheet.value(at, 3, "U00001");
    sheet.value(at, 4, "ONE");
    sheet.value(at, 5, LocalDate.of(2019, 7, 1));
    sheet.style(at, 5).format("dd/mm/yyyy").set();
    if (end != null) {
      sheet.value(at, 6, end);
      sheet.style(at, 6).format("d-mmm-yy").set();
    }
  }

  private Runs.Result check(String source, String files) throws Exception {
    Files.writeString(
        folder.resolve("job.json"),
        "{ \"name\": \"j\", \"area\": { \"name\": \"LLR\", \"subIcbLocations\": [\"03W\"] },"
            + " \"inputs\": { \""
            + source
            + "\": [\""
            + files
            + "\"] }, \"publish\": [\"intake\"],"
            + " \"store\": \"store\", \"output\": \"out\" }");
    return Runs.run("check", folder.resolve("job.json"));
  }
}
