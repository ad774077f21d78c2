package primarycare.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A table's exact figures, before protection: what the reconciliation compares. */
public record Measured(PublishedTable table, Dataset<Row> rows) {

  public String name() {
    return table.spec().name();
  }
}
