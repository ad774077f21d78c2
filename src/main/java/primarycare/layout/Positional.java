package primarycare.layout;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file without a header is known.
 *
 * @param columns names of its columns in order, as the publisher's documents have them
 * @param patterns for some of them, what every cell looks like
 */
public record Positional(List<String> columns, Map<String, String> patterns)
    implements Serializable {

  public Positional {
    columns = List.copyOf(columns);
    patterns = new TreeMap<>(patterns);
    if (!columns.containsAll(patterns.keySet())) {
      throw new IllegalArgumentException("a pattern for a column that is not among the columns");
    }
  }

  /** Whether a record is one of such a file: its number of cells, and what they look like. */
  public boolean knows(List<String> cells) {
    return cells.size() == columns.size()
        && patterns.entrySet().stream()
            .allMatch(p -> cells.get(columns.indexOf(p.getKey())).strip().matches(p.getValue()));
  }
}
