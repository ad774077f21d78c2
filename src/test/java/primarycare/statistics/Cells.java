package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.command.Runs;

/** Small frames for a test, and the values that columns have over them. */
final class Cells {

  private Cells() {}

  static Dataset<Row> rows(String ddl, Row... rows) {
    return Runs.spark().createDataFrame(List.of(rows), StructType.fromDDL(ddl));
  }

  /** One row without columns: for columns made of literals. */
  static Dataset<Row> literals() {
    return Runs.spark().range(1).toDF();
  }

  /** The values of the columns in each row, row after row. */
  static List<Object> values(Dataset<Row> rows, Column... columns) {
    List<Object> values = new ArrayList<>();
    for (Row row : rows.select(columns).collectAsList()) {
      for (int i = 0; i < row.size(); i++) {
        values.add(row.get(i));
      }
    }
    return values;
  }

  /** Fails unless each value is as meant, a DOUBLE to nine significant digits. */
  static void agree(List<Object> found, Object... meant) {
    assertThat(found).hasSameSizeAs(meant);
    for (int i = 0; i < meant.length; i++) {
      if (meant[i] instanceof Double number) {
        assertThat(found.get(i)).as("value " + i + " of " + found).isInstanceOf(Double.class);
        assertThat((Double) found.get(i))
            .as("value " + i + " of " + found)
            .isCloseTo(number, within(Golden.NINE_DIGITS * Math.abs(number)));
      } else {
        assertThat(found.get(i)).as("value " + i + " of " + found).isEqualTo(meant[i]);
      }
    }
  }
}
