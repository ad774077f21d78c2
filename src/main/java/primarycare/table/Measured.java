package primarycare.table;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A table's exact figures, before protection: what the reconciliation compares.
 *
 * @param rows made when a check asks for them, where there are sums
 * @param sums of a table that tasks make
 */
public record Measured(PublishedTable table, Dataset<Row> rows, Optional<CountSums> sums) {

  /** A table that is a frame. */
  public Measured(PublishedTable table, Dataset<Row> rows) {
    this(table, rows, Optional.empty());
  }

  public String name() {
    return table.spec().name();
  }
}
