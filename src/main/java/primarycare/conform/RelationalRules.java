package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.min;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.intake.Accepted;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.spec.Columns;

/** Rules that look at more than one record: what they pass is conformed, the rest quarantined. */
public final class RelationalRules {

  private final Map<String, UniqueRows> sources = new TreeMap<>();

  public RelationalRules(Accepted accepted) {
    for (Source source : Sources.all()) {
      Dataset<Row> rows = accepted.rows(source.name());
      sources.put(source.name(), UniqueRows.of(source, rows));
    }
  }

  /** Rows of a source that every relational rule passes. */
  Dataset<Row> passed(String source) {
    return sources.get(source).unique();
  }

  /** One row an entry, column and rule: records quarantined, and the line of the first. */
  public Dataset<Row> rejects() {
    return sources.values().stream()
        .map(UniqueRows::rejects)
        .reduce(Dataset::unionByName)
        .orElseThrow()
        .groupBy("source", Columns.ENTRY, "column", "rule")
        .agg(countDistinct(col(Columns.LINE)).as("records"), min(Columns.LINE).as("first_line"));
  }
}
