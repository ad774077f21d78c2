package primarycare.fact;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Makes frames of rows that plain functions made in tasks. */
public final class PlainFrames {

  private PlainFrames() {}

  /**
   * Rows of which nothing is told of how they lie: a typed frame tells it by columns that it no
   * longer has, and the older line of Spark then cannot join it to one of the same rows.
   *
   * @param of the frame that they were made of
   */
  public static Dataset<Row> of(Dataset<Row> of, JavaRDD<Row> rows, StructType schema) {
    return of.sparkSession().createDataFrame(rows, schema);
  }
}
