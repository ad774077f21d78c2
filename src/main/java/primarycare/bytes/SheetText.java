package primarycare.bytes;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** Rows of a sheet as CSV in UTF-8; blank rows are left out, as they hold nothing. */
final class SheetText {

  /** As text a table of a publication has a few megabytes. */
  static final int MOST_BYTES = 1 << 27;

  private final boolean from1904;
  private final int above;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int rows;
  private int width;

  /**
   * @param from1904 whether days are counted from 1904 on
   * @param above how many rows are to be left out before the header
   */
  SheetText(boolean from1904, int above) {
    this.from1904 = from1904;
    this.above = above;
  }

  /** Adds a row, as wide as the first one at least. */
  void add(Row row) {
    List<String> cells = cells(row);
    if (cells.isEmpty() || rows++ < above) {
      return;
    }
    width = width == 0 ? cells.size() : width;
    while (cells.size() < width) {
      cells.add("");
    }
    List<String> quoted = cells.stream().map(SheetText::quoted).toList();
    bytes.writeBytes((String.join(",", quoted) + "\n").getBytes(StandardCharsets.UTF_8));
    if (bytes.size() > MOST_BYTES) {
      throw new UncheckedIOException(
          new BadArchive(
              "a sheet of more than %,d MB as text".formatted(MOST_BYTES >> 20),
              "save the sheet as CSV"));
    }
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** The cells up to the last that is not blank. */
  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      cells.add(cell == null ? "" : CellText.of(cell, from1904));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
