package primarycare.command;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells in columns, each as wide as its widest cell. */
final class Aligned {

  private static final String GAP = "  ";

  private final String sides;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param sides for each column {@code <} for text or {@code >} for numbers
   */
  Aligned(String sides) {
    this.sides = sides;
  }

  Aligned row(String... cells) {
    if (cells.length != sides.length()) {
      throw new IllegalArgumentException("a cell for each of " + sides.length() + " columns");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The lines, without blanks at their ends. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String pad = " ".repeat(width(i) - width(row.get(i)));
        boolean text = sides.charAt(i) == '<';
        line.append(i == 0 ? "" : GAP).append(text ? row.get(i) + pad : pad + row.get(i));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
