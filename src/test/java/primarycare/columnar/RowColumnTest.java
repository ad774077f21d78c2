package primarycare.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Duck;

/** What other readers find of a column that was given row by row. */
class RowColumnTest {

  private static final int ROWS = 70_000;
  private static final int OF_A_PAGE = 20_000;

  private static final PrimitiveType TEXT =
      Types.optional(PrimitiveTypeName.BINARY).as(LogicalTypeAnnotation.stringType()).named("a");
  private static final PrimitiveType DAY =
      Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named("a");
  private static final PrimitiveType NUMBER = Types.optional(PrimitiveTypeName.INT64).named("a");
  private static final PrimitiveType DECIMALS = Types.optional(PrimitiveTypeName.DOUBLE).named("a");
  private static final PrimitiveType TRUTH = Types.optional(PrimitiveTypeName.BOOLEAN).named("a");

  @TempDir private Path folder;

  @Test
  void givesTextsThatReturnNumbers() throws IOException {
    write(TEXT, row -> row % 3 == 0 ? null : List.of("caf\u00e9", "x").get(row % 2));

    assertThat(read("count(*), count(a), min(a), max(a), count(DISTINCT a)"))
        .isEqualTo("70000|46666|caf\u00e9|x|2");
    assertThat(read("count(*)", "(row % 3 = 0) <> (a IS NULL)")).isEqualTo("0");
    assertThat(read("count(*)", "a <> ['caf\u00e9', 'x'][row % 2 + 1]")).isEqualTo("0");
    assertThat(chunk().getStatistics().toString())
        .isEqualTo("min: caf\u00e9, max: x, num_nulls: 23334");
    assertThat(chunk().getEncodings()).contains(Encoding.RLE_DICTIONARY);
  }

  @Test
  void leavesTextsAsTheyAreThatHardlyReturn() throws IOException {
    write(TEXT, row -> row % 5 == 4 ? null : "E" + row);

    assertThat(read("count(a), count(DISTINCT a)")).isEqualTo("56000|56000");
    assertThat(read("count(*)", "a <> 'E' || row")).isEqualTo("0");
    assertThat(chunk().getStatistics().toString())
        .isEqualTo("min: E0, max: E9998, num_nulls: 14000");
    assertThat(chunk().hasDictionaryPage()).isFalse();
  }

  @Test
  void stopsNumberingWhereTextsAreTooManyForADictionary() throws IOException {
    IntFunction<Object> texts = row -> row < OF_A_PAGE ? "E" + row % 7 : "E%050d".formatted(row);
    write(TEXT, texts);

    assertThat(read("count(DISTINCT a)")).isEqualTo("50007");
    assertThat(read("count(*)", "row < 20000 AND a <> 'E' || row % 7")).isEqualTo("0");
    assertThat(read("a", "row = 69999")).isEqualTo(texts.apply(69_999));
    assertThat(chunk().getEncodings()).contains(Encoding.RLE_DICTIONARY, Encoding.PLAIN);
    assertThat(chunk().getEncodingStats().getNumDictionaryPagesEncodedAs(Encoding.PLAIN))
        .isEqualTo(1);
    assertThat(chunk().getFirstDataPageOffset() - chunk().getDictionaryPageOffset())
        .as("a dictionary of what its pages need")
        .isLessThan(200);
  }

  @Test
  void numbersWhatComesAfterAPageOfNothing() throws IOException {
    write(TEXT, row -> row <= OF_A_PAGE ? null : "a text that returns");

    assertThat(read("count(a), count(DISTINCT a)")).isEqualTo("49999|1");
    assertThat(chunk().getEncodings()).contains(Encoding.RLE_DICTIONARY);
  }

  @Test
  void writesAColumnOfNothing() throws IOException {
    write(NUMBER, row -> null);

    assertThat(read("count(*), count(a)")).isEqualTo("70000|0");
    assertThat(chunk().getStatistics().getNumNulls()).isEqualTo(ROWS);
    assertThat(chunk().getStatistics().hasNonNullValue()).isFalse();
  }

  @Test
  void writesDays() throws IOException {
    write(DAY, row -> 20_000L + row % 400);

    assertThat(read("min(a), max(a), count(DISTINCT a)")).isEqualTo("2024-10-04|2025-11-07|400");
    assertThat(chunk().getStatistics().toString())
        .isEqualTo("min: 2024-10-04, max: 2025-11-07, num_nulls: 0");
  }

  @Test
  void writesNumbersOfFewAndOfManyValues() throws IOException {
    write(NUMBER, row -> row % 9 - 4L);
    assertThat(read("count(*)", "a <> row % 9 - 4")).isEqualTo("0");
    assertThat(chunk().getStatistics().toString()).isEqualTo("min: -4, max: 4, num_nulls: 0");
    assertThat(chunk().hasDictionaryPage()).isTrue();

    write(NUMBER, row -> (1L << 40) - row);
    assertThat(read("count(*)", "a <> (1::BIGINT << 40) - row")).isEqualTo("0");
    assertThat(chunk().hasDictionaryPage()).isFalse();
  }

  @Test
  void writesNumbersWithDecimalsAsTheyAre() throws IOException {
    write(DECIMALS, row -> Double.doubleToRawLongBits(row % 7 - 0.5));

    assertThat(read("count(*)", "a <> row % 7 - 0.5")).isEqualTo("0");
    assertThat(chunk().getStatistics().toString()).isEqualTo("min: -0.5, max: 5.5, num_nulls: 0");
    assertThat(chunk().hasDictionaryPage()).isFalse();
  }

  @Test
  void writesTruths() throws IOException {
    write(TRUTH, row -> row % 11 == 0 ? null : (Object) (long) (row % 3 & 1));

    assertThat(read("count(a)")).isEqualTo("63636");
    assertThat(read("count(*)", "a <> (row % 3 = 1)")).isEqualTo("0");
    assertThat(chunk().getStatistics().toString())
        .isEqualTo("min: false, max: true, num_nulls: 6364");
  }

  @Test
  void givesAColumnThatIsNeverEmptyNoLevels() throws IOException {
    PrimitiveType required = Types.required(PrimitiveTypeName.INT64).named("a");
    write(required, row -> 4L);

    assertThat(read("count(*), min(a), max(a)")).isEqualTo("70000|4|4");
    assertThat(chunk().getEncodings().stream().map(Encoding::name))
        .containsExactlyInAnyOrder("RLE_DICTIONARY", "PLAIN", "RLE", "BIT_PACKED");
  }

  private void write(PrimitiveType type, IntFunction<Object> values) throws IOException {
    RowColumn rows = new RowColumn(Types.required(PrimitiveTypeName.INT64).named("row"));
    RowColumn column = new RowColumn(type);
    for (int row = 0; row < ROWS; row++) {
      rows.add(row);
      Object value = values.apply(row);
      if (value == null) {
        column.addNull();
      } else if (value instanceof String text) {
        column.add(text);
      } else {
        column.add((long) value);
      }
    }
    MessageType schema =
        new MessageType("rows", Types.required(PrimitiveTypeName.INT64).named("row"), type);
    try (PartFile part = new PartFile(new Configuration(), path(), schema)) {
      part.writeRows(ROWS, List.of(rows, column));
    }
  }

  private ColumnChunkMetaData chunk() throws IOException {
    try (ParquetFileReader file =
        ParquetFileReader.open(HadoopInputFile.fromPath(path(), new Configuration()))) {
      return file.getRowGroups().get(0).getColumns().get(1);
    }
  }

  private String read(String columns) {
    return read(columns, "true");
  }

  private String read(String columns, String where) {
    String query = "SELECT " + columns + " FROM '" + path().toUri().getPath() + "' WHERE " + where;
    return String.join("|", Duck.rows(query).get(0));
  }

  private org.apache.hadoop.fs.Path path() {
    return new org.apache.hadoop.fs.Path(folder.resolve("rows.parquet").toUri());
  }
}
