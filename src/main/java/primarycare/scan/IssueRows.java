package primarycare.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import primarycare.columnar.LineColumn;
import primarycare.columnar.NumberedColumn;
import primarycare.columnar.PartColumn;
import primarycare.columnar.PartFile;
import primarycare.layout.Issue;

/** Issues of records, a row each, gathered by column until there are enough to be written. */
final class IssueRows {

  private static final int MOST_ROWS = 1 << 19;
  private static final int MOST_BYTES = 1 << 24;
  private static final int TEXTS = 3;

  private final List<Map<String, Integer>> known = new ArrayList<>();
  private final int[][] numbers = new int[TEXTS][1 << 4];
  private long[] lines = new long[1 << 4];
  private int rows;
  private long bytes;

  IssueRows() {
    for (int text = 0; text < TEXTS; text++) {
      known.add(new LinkedHashMap<>());
    }
  }

  void add(long line, Issue issue) {
    if (rows == lines.length) {
      lines = Arrays.copyOf(lines, 2 * rows);
      Arrays.setAll(numbers, text -> Arrays.copyOf(numbers[text], 2 * rows));
    }
    lines[rows] = line;
    String[] texts = {issue.column(), issue.rule(), issue.found()};
    for (int text = 0; text < TEXTS; text++) {
      numbers[text][rows] = number(known.get(text), texts[text]);
    }
    rows++;
  }

  int rows() {
    return rows;
  }

  boolean isFull() {
    return rows >= MOST_ROWS || bytes > MOST_BYTES;
  }

  void write(PartFile file) throws IOException {
    List<PartColumn> columns = new ArrayList<>();
    columns.add(new LineColumn(lines));
    for (int text = 0; text < TEXTS; text++) {
      columns.add(new NumberedColumn(numbers[text], known.get(text).keySet().toArray()));
    }
    file.write(rows, columns);
  }

  private int number(Map<String, Integer> texts, String text) {
    Integer number = texts.get(text);
    if (number == null) {
      number = texts.size();
      texts.put(text, number);
      bytes += text == null ? 0 : text.length();
    }
    return number;
  }
}
