package primarycare.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a query answers, as DuckDB gives it.
 *
 * @param headings of the columns
 * @param rows their values, null where there is none
 */
public record Answered(List<String> headings, List<List<Object>> rows) {

  /** Cells as a person reads them, each column with the same number of decimals. */
  public List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    for (List<Object> row : rows) {
      cells.add(
          IntStream.range(0, row.size()).mapToObj(i -> cell(row.get(i), decimals(i))).toList());
    }
    return cells;
  }

  public List<Object> column(int at) {
    return rows.stream().map(row -> row.get(at)).filter(Objects::nonNull).toList();
  }

  /** A table of Markdown, aligned; nothing where there is no row. */
  public String markdown() {
    if (rows.isEmpty()) {
      return "";
    }
    List<List<String>> lines = new ArrayList<>(List.of(headings));
    lines.addAll(cells());
    int[] widths = IntStream.range(0, headings.size()).map(i -> width(lines, i)).toArray();
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < lines.size(); line++) {
      text.append(line(lines.get(line), widths));
      text.append(line == 0 ? rule(widths) : "");
    }
    return text.toString();
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - cells.get(i).length());
      line.append(isNumbers(i) ? " " + space : " ").append(cells.get(i));
      line.append(isNumbers(i) ? " |" : space + " |");
    }
    return line.append('\n').toString();
  }

  private String rule(int[] widths) {
    StringBuilder rule = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      rule.append(' ').append("-".repeat(widths[i] - 1)).append(isNumbers(i) ? ":" : "-");
      rule.append(" |");
    }
    return rule.append('\n').toString();
  }

  private boolean isNumbers(int column) {
    return !column(column).isEmpty() && column(column).stream().allMatch(Number.class::isInstance);
  }

  private int decimals(int column) {
    return column(column).stream()
        .filter(value -> value instanceof Double)
        .mapToInt(
            value -> Math.max(1, new BigDecimal(value.toString()).stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }

  private static int width(List<List<String>> lines, int column) {
    return Math.max(3, lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0));
  }

  private static String cell(Object value, int decimals) {
    if (value instanceof Boolean is) {
      return is ? "yes" : "no";
    }
    if (value instanceof Double number) {
      BigDecimal exact = new BigDecimal(number.toString());
      return String.format(
          Locale.ROOT, "%,." + decimals + "f", exact.setScale(decimals, RoundingMode.HALF_UP));
    }
    return value instanceof Number
        ? String.format(Locale.ROOT, "%,d", new BigDecimal(value.toString()).toBigIntegerExact())
        : Objects.toString(value, "").replace("|", "\\|").replace("\n", " ");
  }
}
