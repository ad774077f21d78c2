package primarycare.layout;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import primarycare.job.PublishedCode;

/**
 * How a file without a header is known.
 *
 * @param columns names of its columns in order, as the publisher's documents have them
 * @param patterns for some of them, what every cell looks like once translated, by {@link Forms}
 */
public record Positional(List<String> columns, Map<String, String> patterns)
    implements Serializable {

  public Positional {
    columns = List.copyOf(columns);
    patterns = new TreeMap<>(patterns);
    patterns.replaceAll((column, pattern) -> Forms.of(pattern));
    if (!columns.containsAll(patterns.keySet())) {
      throw new IllegalArgumentException("a pattern for a column that is not among the columns");
    }
  }

  /**
   * Columns of a record whose cell does not look as declared.
   *
   * @param meaning of a column's cell, what it stands for where a map or the layout says so
   */
  List<String> unfit(List<String> cells, BinaryOperator<String> meaning) {
    return columns.stream()
        .filter(patterns::containsKey)
        .filter(
            column -> {
              String text = meaning.apply(column, cells.get(columns.indexOf(column)));
              return !fits(patterns.get(column), PublishedCode.bare(text));
            })
        .toList();
  }

  /** Codes are read in any case, and so are known in any. */
  private static boolean fits(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(text).matches();
  }
}
