package primarycare.conform;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import primarycare.spec.RowRecords;

/**
 * Rows that grow with organisations, as plain records on the driver: of a small source, or of what
 * Spark added up by pairs of areas.
 */
public final class PlainRows {

  /** So many rows are a part of what a task is given. */
  static final int OF_A_TASK = 10_000;

  private PlainRows() {}

  /** The rows of a frame, as {@link RowRecords} reads them. */
  public static <T extends Record> List<T> of(Dataset<Row> rows, Class<T> type) {
    RowRecords<T> records = new RowRecords<>(type);
    return SmallFrames.rows(rows.select(records.columns())).stream().map(records::of).toList();
  }

  /**
   * Rows at hand for tasks to write, in their order: so many a task, whoever has how many cores.
   */
  public static <T> JavaRDD<T> forTasks(ReferenceModel model, List<T> rows) {
    List<List<T>> slices = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += OF_A_TASK) {
      slices.add(List.copyOf(rows.subList(from, Math.min(from + OF_A_TASK, rows.size()))));
    }
    return JavaSparkContext.fromSparkContext(
            model.frame(List.of(), new StructType()).sparkSession().sparkContext())
        .parallelize(slices, Math.max(1, slices.size()))
        .flatMap(List::iterator);
  }
}
