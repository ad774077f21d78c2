package primarycare.spec;

import org.apache.spark.api.java.JavaRDD;

/** The rows of a table, as the tasks that write them make them. */
public record TableRows(RecordTable<?> table, JavaRDD<PartRow> rows) {}
