package primarycare.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook ({@code .xlsx}), each visible sheet of which is read as a table of text.
 *
 * <p>It is held in memory, and nothing of it is written anywhere: so it may not be large.
 */
final class Workbook {

  /** What follows is the name of a sheet, where a member of an archive has its own. */
  static final String SHEET = "sheet ";

  /** The largest publication has 3 MB; beyond this the memory of a small machine does not reach. */
  static final long MOST_BYTES = 1L << 25;

  private static final long MOST_UNPACKED = 1L << 28;

  private static final String CONTENTS = "[Content_Types].xml";
  private static final String MAIN = "xl/workbook.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final String SAVE = "save the sheet as CSV";

  private Workbook() {}

  /** Whether an archive is a workbook or another document of an office. */
  static boolean isOne(Set<String> members) {
    return members.contains(CONTENTS) || members.containsAll(Set.of("mimetype", "content.xml"));
  }

  /** Its visible sheets in order, as members. */
  static List<String> sheets(Configuration conf, String uri, Map<String, Long> members)
      throws IOException {
    requireTable(members.keySet());
    if (members.values().stream().mapToLong(Long::longValue).sum() > MOST_UNPACKED) {
      throw new BadArchive(
          "a workbook of more than %,d MB unpacked".formatted(MOST_UNPACKED >> 20), SAVE);
    }
    try (ReadableWorkbook book = open(conf, uri)) {
      List<String> sheets =
          book.getSheets()
              .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
              .map(sheet -> SHEET + sheet.getName())
              .toList();
      if (sheets.isEmpty()) {
        throw new BadArchive("a workbook without a visible sheet", SAVE);
      }
      return sheets;
    } catch (RuntimeException e) {
      // The reader meets odd XML with exceptions of any kind.
      throw unreadable();
    }
  }

  /** Whether a member is a sheet of this workbook. */
  static boolean isSheet(Configuration conf, Handle file) throws IOException {
    return file.member().startsWith(SHEET) && holds(conf, file.uri(), CONTENTS);
  }

  private static boolean holds(Configuration conf, String uri, String member) throws IOException {
    try (InputStream in = ZipAccess.member(conf, uri, member).orElse(null)) {
      return in != null;
    }
  }

  /** The text of a sheet as CSV, from its header on. */
  static InputStream csv(Configuration conf, Handle file) throws IOException {
    try (ReadableWorkbook book = open(conf, file.uri())) {
      Sheet sheet =
          book.getSheets()
              .filter(one -> file.member().equals(SHEET + one.getName()))
              .findFirst()
              .orElseThrow(() -> new IOException("the workbook has no such sheet"));
      SheetText text = new SheetText(book.isDate1904(), file.above());
      try (Stream<Row> rows = sheet.openStream()) {
        rows.forEach(text::add);
      }
      return new ByteArrayInputStream(text.bytes());
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof BadArchive known ? known : unreadable();
    } catch (RuntimeException e) {
      throw unreadable();
    }
  }

  private static ReadableWorkbook open(Configuration conf, String uri) throws IOException {
    if (Streams.length(conf, uri) > MOST_BYTES) {
      throw new BadArchive("a workbook of more than %,d MB".formatted(MOST_BYTES >> 20), SAVE);
    }
    try (InputStream raw = Streams.raw(conf, uri)) {
      return new ReadableWorkbook(raw, new ReadingOptions(true, true));
    } catch (IOException | RuntimeException e) {
      throw unreadable();
    }
  }

  private static void requireTable(Set<String> members) throws BadArchive {
    if (members.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      throw new BadArchive("a workbook with macros (.xlsm)", SAVE);
    }
    if (members.contains("content.xml")) {
      throw new BadArchive("a document or sheet of OpenDocument (.ods)", SAVE);
    }
    if (members.contains(MAIN) && !members.contains(STYLES)) {
      throw new BadArchive(
          "a workbook without " + STYLES + ", which says what are dates",
          "open it in a spreadsheet program and save it again as .xlsx, or " + SAVE);
    }
    if (!members.contains(MAIN)) {
      throw new BadArchive("a document, or a workbook of another kind than .xlsx", SAVE);
    }
  }

  private static BadArchive unreadable() {
    return new BadArchive("a workbook that cannot be read", SAVE + ", or fetch the file again");
  }
}
