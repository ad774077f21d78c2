package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.layout.Source;
import primarycare.spec.Columns;

/**
 * The relational rule "duplicate key": of the rows that share a source's key, the first one read
 * counts, and the records of the others are quarantined with file and line.
 */
record UniqueRows(Source source, Dataset<Row> numbered) {

  static final String RULE = "duplicate key";
  private static final String NUMBER = "number";

  static UniqueRows of(Source source, Dataset<Row> rows) {
    Column[] key = source.key().stream().map(c -> col(c)).toArray(Column[]::new);
    Column number =
        row_number().over(Window.partitionBy(key).orderBy(col(Columns.ENTRY), col(Columns.LINE)));
    return new UniqueRows(source, rows.withColumn(NUMBER, number).persist());
  }

  Dataset<Row> unique() {
    return numbered.where(col(NUMBER).equalTo(lit(1))).drop(NUMBER);
  }

  /** A row a rejected row: source, entry, line, column and rule. */
  Dataset<Row> rejects() {
    return numbered
        .where(col(NUMBER).gt(lit(1)))
        .select(
            lit(source.name()).as("source"),
            col(Columns.ENTRY),
            col(Columns.LINE),
            lit(String.join(", ", source.key())).as("column"),
            lit(RULE).as("rule"));
  }
}
