package primarycare.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as the release's dictionary describes it.
 *
 * @param keys columns that say what a row is of
 * @param counts columns that count people, each with a status
 * @param ratios columns that are one column over another
 */
record Described(List<String> keys, List<String> counts, List<Ratio> ratios) {

  /** A column that is a factor times one column over another. */
  record Ratio(String column, double factor, String over, String under) {}

  private static final Pattern RATIO = Pattern.compile("(?:(\\d+) \\* )?(\\w+) / (\\w+)");

  Described() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Every table of a release that counts people. */
  static Map<String, Described> of(Release release) {
    Map<String, Described> tables = new TreeMap<>();
    release.read(
        "dictionary",
        row -> tables.computeIfAbsent(row.text("table_name"), name -> new Described()).column(row));
    tables.values().removeIf(table -> table.counts.isEmpty());
    return tables;
  }

  private void column(Row row) {
    String name = row.text("column_name");
    switch (row.orAll("role")) {
      case "key" -> keys.add(name);
      case "count of people" -> counts.add(name);
      case "rate" -> {
        Matcher ratio = RATIO.matcher(String.valueOf(row.text("derivation")));
        if (ratio.matches()) {
          String factor = ratio.group(1) == null ? "1" : ratio.group(1);
          ratios.add(new Ratio(name, Double.parseDouble(factor), ratio.group(2), ratio.group(3)));
        }
      }
      default -> {}
    }
  }
}
