package primarycare.support;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.command.Runs;

/** Small frames written as SQL, and frames told as text. */
public final class Frames {

  private Frames() {}

  /** A frame of these columns, from rows such as {@code ('C82001', 5L)}. */
  public static Dataset<Row> of(String columns, String... rows) {
    return Runs.spark()
        .sql("SELECT * FROM VALUES " + String.join(", ", rows) + " AS t(" + columns + ")");
  }

  /** The values of each row in one line. */
  public static List<String> lines(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.mkString(" ")).toList();
  }
}
