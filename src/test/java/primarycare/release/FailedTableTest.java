package primarycare.release;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.disclosure.Disclosed;
import primarycare.disclosure.DisclosureRule;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.support.OneTable;
import primarycare.table.spec.PartRow;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;

class FailedTableTest {

  @TempDir private Path folder;

  @Table(
      title = "Lists",
      grain = "area",
      method = "counted",
      reads = {})
  private record Lists(@Key("Code of the area.") String areaCode) {}

  @Test
  void aBugWhileATableIsWrittenIsNoFailureOfADisk() {
    JavaRDD<PartRow> broken =
        JavaSparkContext.fromSparkContext(Runs.spark().sparkContext())
            .parallelize(List.of("all"))
            .map(
                code -> {
                  throw new ClassCastException("a bug");
                });
    Disclosed table =
        Disclosed.of(
            new OneTable(protection -> new TableRows.OfTasks(RecordTable.of(Lists.class), broken)),
            null,
            DisclosureRule.EXACT);

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
