package primarycare.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Columns;

/**
 * The quarantined lines of one file, and those with a code that is not known: what is wrong, and
 * the shape of what stands there.
 *
 * @param shown line, column, rule and text, sorted
 * @param issues how many there are in all
 */
record Explanation(String file, List<Row> shown, long issues) {

  /** So many lines a person may ask for: they are held on one machine, and a file may be large. */
  static final int MOST = 10_000;

  private static final String NOT_SHOWN = "(not shown)";

  /** The first lines of rows of {@code line, column, rule, found}. */
  static Explanation of(String file, Dataset<Row> rows, int limit) {
    List<Row> shown = rows.orderBy(Columns.LINE, "column", "rule").limit(limit).collectAsList();
    return new Explanation(file, shown, shown.size() < limit ? shown.size() : rows.count());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(file, ""));
    if (shown.isEmpty()) {
      lines.add("No record of it is quarantined, and no code of it is not known.");
      return lines;
    }
    Aligned table = new Aligned("><<<").row("line", "column", "rule", "value");
    for (Row row : shown) {
      String column = row.getAs("column");
      table.row(
          String.format(Locale.ROOT, "%,d", row.<Long>getAs(Columns.LINE)),
          column.isEmpty() ? "the record" : column,
          row.getAs("rule"),
          value(column, row.getAs("found")));
    }
    lines.addAll(table.lines());
    long more = issues - shown.size();
    if (more > 0) {
      lines.add("");
      String shows = issues > MOST ? "the first of them" : "all";
      lines.add(
          String.format(
              Locale.ROOT,
              "and %,d more: --limit %d shows %s",
              more,
              Math.min(issues, MOST),
              shows));
    }
    return lines;
  }

  /** Where a rule looks at the whole record there is no value, but for how many fields it has. */
  private static String value(String column, String found) {
    boolean whole = column.isEmpty() || column.contains(", ");
    if (whole) {
      return found != null && found.matches("\\d+ fields") ? found : "";
    }
    return found == null ? NOT_SHOWN : Masked.of(found);
  }
}
