package primarycare.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written by columns is read by columns. */
class PartReaderTest {

  private static final MessageType SCHEMA =
      new MessageType(
          "rows",
          Types.required(PrimitiveTypeName.INT64).named("line"),
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named("sex"),
          Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named("day"),
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named("id"));

  private static final LocalDate DAY = LocalDate.of(2026, 7, 14);

  @TempDir private java.nio.file.Path folder;
  private Path file;

  /** Two groups of rows: of one the texts repeat, of the other none has a sex. */
  @BeforeEach
  void write() throws IOException {
    file = new Path(folder.resolve("part.parquet").toUri());
    try (PartFile part = new PartFile(new Configuration(), file, SCHEMA)) {
      part.write(3, columns(new long[] {2, 3, 5}, new int[] {1, 2, 1}, "a", null, "c"));
      part.write(2, columns(new long[] {7, 8}, new int[] {0, 0}, "d", "e"));
    }
  }

  private static List<PartColumn> columns(long[] lines, int[] sexes, Object... ids) {
    TextColumn texts = new TextColumn();
    List.of(IntStream.range(0, ids.length).boxed().toArray(Integer[]::new))
        .forEach(i -> texts.add(ids[i]));
    return List.of(
        new LineColumn(lines),
        new NumberedColumn(sexes, new Object[] {null, "female", "male"}),
        new NumberedColumn(sexes, new Object[] {null, DAY, DAY.plusDays(1)}),
        texts);
  }

  private PartReader reader(String... columns) throws IOException {
    return new PartReader(new Configuration(), file, Set.of(columns));
  }

  @Test
  void readsValuesOnceAndWhichOfThemEachRowHas() throws IOException {
    try (PartReader reader = reader("sex", "day", "id", "line")) {
      ReadRows rows = reader.next().orElseThrow();

      assertThat(rows.rows()).isEqualTo(3);
      ReadColumn sexes = rows.column("sex");
      assertThat(sexes.texts()).containsExactly("female", "male");
      assertThat(IntStream.range(0, 3).map(sexes::at)).containsExactly(0, 1, 0);
      ReadColumn days = rows.column("day");
      assertThat(days.value(days.at(1))).isEqualTo(DAY.plusDays(1).toEpochDay());
      ReadColumn ids = rows.column("id");
      assertThat(IntStream.range(0, 3).map(ids::at)).containsExactly(0, ReadColumn.NONE, 1);
      assertThat(ids.bytes(1)).asString().isEqualTo("c");
      ReadColumn lines = rows.column("line");
      assertThat(IntStream.range(0, 3).mapToLong(row -> lines.number(lines.at(row))))
          .containsExactly(2L, 3L, 5L);
    }
  }

  @Test
  void readsOneGroupAfterTheOtherUntilThereIsNone() throws IOException {
    try (PartReader reader = reader("sex", "id")) {
      reader.next();
      ReadRows second = reader.next().orElseThrow();

      assertThat(second.rows()).isEqualTo(2);
      assertThat(second.has("sex", 0)).isFalse();
      assertThat(second.column("id").texts()).containsExactly("d", "e");
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void givesAColumnThatTheFileLacksWithoutAValue() throws IOException {
    try (PartReader reader = reader("acuity")) {
      ReadRows rows = reader.next().orElseThrow();

      assertThat(rows.rows()).isEqualTo(3);
      assertThat(rows.column("acuity").at(2)).isEqualTo(ReadColumn.NONE);
      assertThat(rows.column("sex").at(0)).as("not asked for").isEqualTo(ReadColumn.NONE);
    }
  }

  @Test
  void keepsSomeRowsInTheirOrder() throws IOException {
    try (PartReader reader = reader("sex", "id")) {
      ReadRows some = reader.next().orElseThrow().where(row -> row != 1);

      assertThat(some.rows()).isEqualTo(2);
      assertThat(some.column("id").texts()).containsExactly("a", "c");
      assertThat(some.column("id").at(1)).isEqualTo(1);
      assertThat(some.column("sex").at(1)).isZero();
    }
  }
}
