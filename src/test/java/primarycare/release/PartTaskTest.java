package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.table.spec.KeyOrder;
import primarycare.table.spec.PartRow;
import primarycare.table.spec.RecordTable;
import primarycare.table.spec.TableRows;
import scala.Tuple2;

class PartTaskTest {

  private static final int RANGES = 5;
  private static final int PERIODS = 3;
  private static final int AREAS = 4;

  @TempDir private Path folder;

  @Table(title = "Lists", grain = "period, area", method = "Counted.", reads = "lists")
  private record Lists(
      @Key("Period.") long period,
      @Key("Area.") long area,
      @Column(value = "Patients.", unit = "patients") long patients) {}

  private static final RecordTable<Lists> TABLE = RecordTable.of(Lists.class);

  /** The areas of each range one after the other, each with all of its periods. */
  private static List<Tuple2<Integer, PartRow>> rows() {
    List<Tuple2<Integer, PartRow>> rows = new ArrayList<>();
    for (int area = 0; area < RANGES * AREAS; area++) {
      for (int period = 0; period < PERIODS; period++) {
        int range = area / AREAS;
        Lists row = new Lists(period, area, area * 1000L + period);
        rows.add(new Tuple2<>(range, new PartRow(range, period, TABLE.cells(row))));
      }
    }
    return rows;
  }

  private static JavaRDD<PartRow> in(int partitions, List<Tuple2<Integer, PartRow>> rows) {
    return JavaSparkContext.fromSparkContext(Runs.spark().sparkContext())
        .parallelizePairs(rows, 1)
        .partitionBy(new HashPartitioner(partitions))
        .values();
  }

  private Path table(int partitions) throws IOException {
    Path parts = Files.createDirectory(folder.resolve("parts-" + partitions));
    Path table = folder.resolve(partitions + ".parquet");
    List<TablePart> written =
        PartTask.write(new TableRows.OfTasks(TABLE, in(partitions, rows())), parts);
    assertThat(TableParts.append(TABLE.spec(), Map.of(), written, table)).isEqualTo(rows().size());
    return table;
  }

  @Test
  void givesEqualBytesInAnyNumberOfPartitions() throws IOException {
    byte[] one = Files.readAllBytes(table(1));

    assertThat(Files.readAllBytes(table(2))).isEqualTo(one);
    assertThat(Files.readAllBytes(table(7))).isEqualTo(one);
  }

  @Test
  void writesARowGroupForEachRangeAndPart() throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(new LocalFile(table(2)))) {
      assertThat(file.getRowGroups())
          .hasSize(RANGES * PERIODS)
          .allSatisfy(group -> assertThat(group.getRowCount()).isEqualTo(AREAS));
    }
  }

  @Test
  void leavesNoFileOfATaskThatFailed() throws IOException {
    List<Tuple2<Integer, PartRow>> rows = rows();
    Tuple2<Integer, PartRow> first = rows.get(0);
    rows.add(2 * PERIODS, first);

    assertThatThrownBy(() -> PartTask.write(new TableRows.OfTasks(TABLE, in(1, rows)), folder))
        .isInstanceOf(SparkException.class)
        .hasStackTraceContaining("table lists: key [0, 0] follows [0, 1]");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void writesRowsAtHandAsTasksWouldHave() throws IOException {
    Comparator<Object[]> order = (one, other) -> KeyOrder.compare(one, other, new int[] {0, 1});
    List<Object[]> cells = rows().stream().map(row -> row._2().cells()).sorted(order).toList();
    List<List<Object[]>> parts = List.of(cells.subList(0, 4), cells.subList(4, cells.size()));
    List<Tuple2<Integer, PartRow>> ofTasks = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      for (Object[] row : parts.get(part)) {
        ofTasks.add(new Tuple2<>(part, new PartRow(part, 0, row)));
      }
    }
    Path here = folder.resolve("here.parquet");
    Path there = folder.resolve("there.parquet");
    Path aside = Files.createDirectory(folder.resolve("aside"));
    TableParts.append(
        TABLE.spec(), Map.of(), PartTask.write(new TableRows.AtHand(TABLE, parts), aside), here);
    TableParts.append(
        TABLE.spec(),
        Map.of(),
        PartTask.write(new TableRows.OfTasks(TABLE, in(2, ofTasks)), aside),
        there);

    assertThat(Files.readAllBytes(here)).isEqualTo(Files.readAllBytes(there));
  }

  @Test
  void leavesNoFileOfRowsAtHandThatAreNotInOrder() throws IOException {
    List<Object[]> twice = List.of(rows().get(0)._2().cells(), rows().get(0)._2().cells());

    assertThatThrownBy(() -> PartTask.write(new TableRows.AtHand(TABLE, List.of(twice)), folder))
        .hasMessageContaining("table lists: key [0, 0] follows [0, 0]");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void writesNothingOfNoRows() throws IOException {
    assertThat(PartTask.write(new TableRows.OfTasks(TABLE, in(2, List.of())), folder)).isEmpty();
  }
}
