package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Duck;

class TablePartsTest {

  /** Parts are cut at these rows, whoever writes them. */
  private static final int PART = 37;

  private static final Map<String, String> METADATA =
      TableFile.metadata(PartRows.SPEC, "exact, not for publication.");

  @TempDir private Path folder;

  @Test
  void givesEqualBytesWhoeverWroteThePartsAndInWhateverOrder() throws IOException {
    for (long seed = 1; seed <= 15; seed++) {
      List<Object[]> rows = PartRows.random(seed, 400);
      byte[] first = Files.readAllBytes(table(rows, new Random(0), "first"));
      byte[] second = Files.readAllBytes(table(rows, new Random(seed), "second"));
      assertThat(second).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void keepsARowGroupForEachPartAndLeavesNothingBesideTheTable() throws IOException {
    List<Object[]> rows = PartRows.random(3, 400);
    Path table = table(rows, new Random(5), "tasks");

    try (ParquetFileReader file = ParquetFileReader.open(new LocalFile(table))) {
      assertThat(file.getRowGroups()).hasSize((rows.size() + PART - 1) / PART);
      assertThat(file.getRecordCount()).isEqualTo(rows.size());
    }
    try (Stream<Path> files = Files.list(table.getParent())) {
      assertThat(files).containsExactly(table);
    }
  }

  @Test
  void readersFindTheRowsThatWereMeant() throws IOException {
    List<Object[]> rows = PartRows.random(7, 500);
    Path table = table(rows, new Random(7), "tasks");

    assertThat(Duck.rows("SELECT * FROM '" + table + "'")).isEqualTo(texts(rows));
    assertThat(texts(spark(table).collectAsList().stream().map(TablePartsTest::cells).toList()))
        .isEqualTo(texts(rows));
    assertThat(spark(table).where("hour = 9 AND area_code = 'C82002'").count())
        .as("as the figures of row groups have it")
        .isEqualTo(rows.stream().filter(r -> r[1].equals("C82002") && r[3].equals(9L)).count());
  }

  private static Dataset<Row> spark(Path table) {
    return Runs.spark()
        .read()
        .schema(PartRows.schema())
        .parquet(table.toUri().toString())
        .orderBy("month", "area_code", "hour");
  }

  private static Object[] cells(Row row) {
    return IntStream.range(0, row.size()).mapToObj(row::get).toArray();
  }

  private static Row row(Object[] cells) {
    Object[] values = cells.clone();
    values[0] = java.sql.Date.valueOf(cells[0].toString());
    return RowFactory.create(values);
  }

  private static List<List<String>> texts(List<Object[]> rows) {
    return rows.stream().map(row -> Arrays.stream(row).map(String::valueOf).toList()).toList();
  }

  @Test
  void hasTheSchemaThatSparkWrites() throws IOException {
    Path written = folder.resolve("spark");
    Runs.spark()
        .createDataFrame(List.of(row(PartRows.row(1, "C82001", 9, 4L))), PartRows.schema())
        .write()
        .parquet(written.toUri().toString());
    try (Stream<Path> files = Files.list(written)) {
      Path part = files.filter(file -> file.toString().endsWith(".parquet")).findFirst().get();
      assertThat(schema(table(PartRows.random(1, 10), new Random(1), "tasks")))
          .isEqualTo(schema(part));
    }
  }

  private static MessageType schema(Path path) throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(new LocalFile(path))) {
      return file.getFileMetaData().getSchema();
    }
  }

  @Test
  void describesTheTableAndItsColumns() throws IOException {
    Path table = table(PartRows.random(1, 10), new Random(1), "tasks");
    assertThat(ParquetFooter.metadata(table))
        .isEqualTo(METADATA)
        .containsEntry("disclosure", "exact, not for publication.")
        .containsEntry("grain", "month, area, hour")
        .containsEntry("column.hour", "Hour of the day.");
  }

  @Test
  void writesATableWithoutARow() throws IOException {
    Path table = folder.resolve("none.parquet");

    assertThat(TableParts.append(PartRows.SPEC, METADATA, List.of(), table)).isZero();

    assertThat(spark(table).count()).isZero();
    assertThat(Duck.rows("SELECT * FROM '" + table + "'")).isEmpty();
  }

  @Test
  void refusesPartsWhoseKeysOverlap() throws IOException {
    TablePart before =
        part("a", PartRows.row(1, "C82001", 1, 1L), PartRows.row(1, "C82001", 9, 1L));
    TablePart within = part("b", PartRows.row(1, "C82001", 4, 1L));
    TablePart again = part("c", PartRows.row(1, "C82001", 9, 1L));

    for (TablePart other : List.of(within, again)) {
      assertThatThrownBy(
              () ->
                  TableParts.append(
                      PartRows.SPEC, METADATA, List.of(other, before), folder.resolve("table")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("table attendance_by_hour: a part begins at [2026-01-01, C82001")
          .hasMessageEndingWith("before one ends, at [2026-01-01, C82001, 9]");
    }
    assertThat(folder.resolve("table")).doesNotExist();
  }

  private TablePart part(String name, Object[]... rows) throws IOException {
    return PartRows.write(folder.resolve(name), List.of(rows));
  }

  @Test
  void aPartIsToldToTheDriverAsItIs() throws Exception {
    TablePart part = PartRows.write(folder.resolve("part"), PartRows.random(1, 10), "hour");
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      out.writeObject(part);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(part);
    }
  }

  /** Cut at the same rows; named, written and told in an order of its own. */
  private Path table(List<Object[]> rows, Random random, String name) throws IOException {
    List<Integer> starts = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += PART) {
      starts.add(from);
    }
    Collections.shuffle(starts, random);
    List<TablePart> parts = new ArrayList<>();
    for (int from : starts) {
      Path attempt = folder.resolve(name + "-attempts").resolve(random.nextInt() + "-" + from);
      parts.add(
          PartRows.write(attempt, rows.subList(from, Math.min(rows.size(), from + PART)), "hour"));
    }
    Path table = folder.resolve(name).resolve("table.parquet");
    assertThat(TableParts.append(PartRows.SPEC, METADATA, parts, table)).isEqualTo(rows.size());
    return table;
  }
}
