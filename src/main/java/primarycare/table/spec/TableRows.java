package primarycare.table.spec;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** The rows of a table, on their way into its file. */
public sealed interface TableRows {

  RecordTable<?> table();

  /** Rows as the tasks that write them make them: those that grow with people. */
  record OfTasks(RecordTable<?> table, JavaRDD<PartRow> rows) implements TableRows {}

  /**
   * Rows at hand, which grow with organisations, as a part each in the order of their keys.
   *
   * @param parts of at most so many rows, whatever the machine
   */
  record AtHand(RecordTable<?> table, List<List<Object[]>> parts) implements TableRows {}
}
