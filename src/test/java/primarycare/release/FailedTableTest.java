package primarycare.release;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.conform.ReferenceModel;
import primarycare.disclosure.Disclosed;
import primarycare.disclosure.DisclosureRule;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.support.Frames;
import primarycare.table.Measured;
import primarycare.table.PublishedTable;

class FailedTableTest {

  @TempDir private Path folder;

  private record Lists(TableSpec spec) implements PublishedTable {
    @Override
    public Dataset<Row> measure(ReferenceModel model) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void aBugWhileATableIsWrittenIsNoFailureOfADisk() {
    UDF1<Long, Long> broken =
        patients -> {
          throw new ClassCastException("a bug");
        };
    Dataset<Row> rows =
        Frames.of("area_code", "('all')")
            .withColumn("patients", udf(broken, DataTypes.LongType).apply(lit(1L)));
    TableSpec spec =
        new TableSpec(
            "lists",
            "Lists",
            "area",
            "counted",
            List.of(
                ColumnSpec.key("area_code", DataTypes.StringType, "Code of the area."),
                ColumnSpec.amount("patients", DataTypes.LongType, "patients", "Patients.")));
    Disclosed table = Disclosed.of(new Measured(new Lists(spec), rows), DisclosureRule.EXACT);

    assertThatThrownBy(() -> Release.write(List.of(table), folder, name -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasStackTraceContaining("ClassCastException")
        .satisfies(
            failure -> {
              for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException) {
                  throw new AssertionError("told as a disk's", failure);
                }
              }
            });
  }
}
