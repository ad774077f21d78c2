package primarycare.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of a text whose first line names the columns; each column begins where its name does. */
public final class TextTable {

  private static final Pattern NAME = Pattern.compile("\\S+");

  private final Map<String, Integer> starts = new LinkedHashMap<>();
  private final List<Map<String, String>> rows = new ArrayList<>();

  private TextTable(String text) {
    List<String> lines = text.lines().toList();
    Matcher names = NAME.matcher(lines.get(0));
    while (names.find()) {
      starts.put(names.group(), names.start());
    }
    lines.subList(1, lines.size()).forEach(line -> rows.add(row(line)));
  }

  public static TextTable of(String text) {
    return new TextTable(text);
  }

  private Map<String, String> row(String line) {
    Map<String, String> row = new LinkedHashMap<>();
    List<String> names = columns();
    for (int i = 0; i < names.size(); i++) {
      int from = Math.min(line.length(), starts.get(names.get(i)));
      int to =
          i + 1 < names.size()
              ? Math.min(line.length(), starts.get(names.get(i + 1)))
              : line.length();
      assertThat(from == 0 || from == line.length() || line.charAt(from - 1) == ' ')
          .as("column %s of: %s", names.get(i), line)
          .isTrue();
      String value = line.substring(from, to).strip();
      if (!value.isEmpty()) {
        row.put(names.get(i), value);
      }
    }
    return row;
  }

  public List<String> columns() {
    return List.copyOf(starts.keySet());
  }

  /** A row each, without the columns in which it has nothing. */
  public List<Map<String, String>> rows() {
    return rows;
  }
}
