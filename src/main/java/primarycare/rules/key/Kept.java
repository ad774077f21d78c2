package primarycare.rules.key;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import primarycare.fact.PlainFrames;

/**
 * Rows that are made when they are first read and kept; where they are lost they are made again.
 */
final class Kept {

  private Kept() {}

  /** The same rows; Spark plans what is made of them without what they were made of. */
  static Dataset<Row> of(Dataset<Row> frame) {
    JavaRDD<Row> rows = frame.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK());
    return PlainFrames.of(frame, rows, frame.schema());
  }
}
