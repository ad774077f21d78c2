package primarycare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.columnar.LineColumn;
import primarycare.columnar.NumberedColumn;
import primarycare.columnar.PartColumn;
import primarycare.columnar.PartFile;
import primarycare.columnar.TextColumn;
import primarycare.support.Duck;

/** What is written column by column is what another reader of Parquet finds. */
class PartFileTest {

  private static final int ROWS = 70_000;

  @TempDir private Path folder;

  @Test
  void writesEachTypeWithItsNullsOverSeveralPages() throws IOException {
    int[] numbers = IntStream.range(0, ROWS).map(row -> row % 3).toArray();
    write(
        List.of(
            lines(),
            new NumberedColumn(numbers, new Object[] {"caf\u00e9", null, "x"}),
            new NumberedColumn(numbers, new Object[] {LocalDate.of(2026, 7, 1), null, null}),
            new NumberedColumn(numbers, new Object[] {null, 7L, -7L}),
            new NumberedColumn(
                numbers,
                new Object[] {new BigDecimal("0.580000000"), null, BigDecimal.TEN.setScale(9)})),
        DataTypes.StringType,
        DataTypes.DateType,
        DataTypes.LongType,
        DataTypes.createDecimalType(18, 9));

    assertThat(read("count(*), min(line), max(line), count(DISTINCT line)"))
        .isEqualTo("70000|2|70001|70000");
    assertThat(read("a, b, c, d", "WHERE line = 2"))
        .isEqualTo("caf\u00e9|2026-07-01|null|0.580000000");
    assertThat(read("a, b, c, d", "WHERE line = 69999")).isEqualTo("null|null|7|null");
    assertThat(read("count(a), count(b), sum(c), count(d), min(d), max(d)"))
        .isEqualTo("46667|23334|0|46667|0.580000000|10.000000000");
  }

  @Test
  void writesAColumnOfOneValueAndOneOfNone() throws IOException {
    int[] same = new int[ROWS];
    write(
        List.of(
            lines(),
            new NumberedColumn(same, new Object[] {"all"}),
            new NumberedColumn(same, new Object[] {null})),
        DataTypes.StringType,
        DataTypes.StringType);

    assertThat(read("count(a), min(a), max(a), count(b)")).isEqualTo("70000|all|all|0");
  }

  @Test
  void writesTextsThatHardlyRepeat() throws IOException {
    TextColumn texts = new TextColumn();
    for (int row = 0; row < ROWS; row++) {
      if (row % 5 == 4) {
        texts.add(null);
      } else {
        byte[] text = ("E" + row).getBytes(StandardCharsets.UTF_8);
        texts.add(text, 0, text.length);
      }
    }
    write(List.of(lines(), texts), DataTypes.StringType);

    assertThat(read("count(a), count(DISTINCT a)")).isEqualTo("56000|56000");
    assertThat(read("a", "WHERE line = 69995")).isEqualTo("E69993");
    assertThat(read("count(*)", "WHERE a IS NOT NULL AND a <> 'E' || (line - 2)")).isEqualTo("0");
  }

  private static LineColumn lines() {
    return new LineColumn(LongStream.range(2, ROWS + 2).toArray());
  }

  private void write(List<PartColumn> columns, DataType... types) throws IOException {
    StructType struct = new StructType().add("line", DataTypes.LongType);
    for (int i = 0; i < types.length; i++) {
      struct = struct.add(String.valueOf((char) ('a' + i)), types[i]);
    }
    MessageType schema = StoredRows.parquet(struct);
    org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(file().toUri());
    try (PartFile part = new PartFile(new Configuration(), file, schema)) {
      part.write(ROWS, columns);
    }
  }

  private String read(String columns) {
    return read(columns, "");
  }

  private String read(String columns, String where) {
    String query = "SELECT " + columns + " FROM '" + file() + "' " + where;
    return String.join("|", Duck.rows(query).get(0));
  }

  private Path file() {
    return folder.resolve("part.parquet");
  }
}
