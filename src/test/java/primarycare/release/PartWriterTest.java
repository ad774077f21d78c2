package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.ColumnType;
import primarycare.table.spec.TableSpec;

class PartWriterTest {

  private static final int TRIES = 300;

  @TempDir private Path folder;

  @Test
  void tellsTheDriverWhatItWrote() throws IOException {
    TablePart part =
        write(
            PartRows.row(1, "C82001", 9, 4L),
            PartRows.row(1, "C82001", 10, null),
            PartRows.row(2, "C82001", 9, 38L));

    assertThat(part.rows()).isEqualTo(3);
    assertThat(part.path()).isEqualTo(folder.resolve("part")).exists();
    assertThat(part.first()).containsExactly(LocalDate.of(2026, 1, 1), "C82001", 9L);
    assertThat(part.last()).containsExactly(LocalDate.of(2026, 2, 1), "C82001", 9L);
    assertThat(part.sums()).isEqualTo(Map.of("attendances", 42L, "hour", 28L));
    assertThat(part.read()).isEqualTo(part.meant());
  }

  @Test
  void leavesOneFileOfOneRowGroupAndNoChecksumsBesideIt() throws IOException {
    TablePart part =
        write(
            IntStream.range(0, 72)
                .mapToObj(i -> PartRows.row(1 + i / 24, "C82001", i % 24, 4L))
                .toArray(Object[][]::new));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(part.path());
    }
    List<ColumnChunkMetaData> columns = rowGroup(part).getColumns();
    assertThat(columns)
        .allMatch(column -> column.getCodec() == CompressionCodecName.SNAPPY)
        .extracting(column -> column.getEncodings().stream().anyMatch(Encoding::usesDictionary))
        .as("of numbers with decimals, which hardly return, none pays")
        .containsExactly(true, true, true, true, false, true, true, false, false);
  }

  @Test
  void writesTheSameBytesWhileOthersAreMadeBesideIt() throws Exception {
    TableSpec other =
        new TableSpec(
            "other",
            "Other",
            "a number",
            "counted",
            List.of(ColumnSpec.key("number", ColumnType.BIGINT, "A number.")));
    List<Object[]> rows = PartRows.random(29, 200);
    byte[] alone = bytes(PartRows.write(folder.resolve("alone"), rows));
    AtomicBoolean done = new AtomicBoolean();
    Thread beside =
        new Thread(
            () -> {
              while (!done.get()) {
                makeOne(other);
              }
            });
    beside.start();
    try {
      for (int i = 0; i < TRIES; i++) {
        byte[] again = bytes(PartRows.write(folder.resolve("part"), rows));
        assertThat(Arrays.equals(again, alone)).as("the same bytes, try %d", i).isTrue();
      }
    } finally {
      done.set(true);
      beside.join();
    }
  }

  private void makeOne(TableSpec spec) {
    try (PartWriter part = new PartWriter(spec, folder.resolve("other"), List.of())) {
      part.write(1L);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(TablePart part) throws IOException {
    return Files.readAllBytes(part.path());
  }

  private static BlockMetaData rowGroup(TablePart part) throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(new LocalFile(part.path()))) {
      assertThat(file.getRowGroups()).hasSize(1);
      return file.getRowGroups().get(0);
    }
  }

  @Test
  void refusesAnEmptyCellThatNeverIs() {
    Object[] nameless = PartRows.row(1, "C82001", 9, 4L);
    nameless[6] = null;
    assertThatThrownBy(() -> write(nameless))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "table attendance_by_hour: column attendances_status is empty, and never may be");
  }

  @Test
  void refusesAnEmptyKey() {
    Object[] keyless = PartRows.row(1, "C82001", 9, 4L);
    keyless[1] = null;
    assertThatThrownBy(() -> write(keyless)).hasMessageContaining("column area_code is empty");
  }

  @Test
  void refusesAValueOfAnotherType() {
    Object[] row = PartRows.row(1, "C82001", 9, 4L);
    row[5] = 4;
    assertThatThrownBy(() -> write(row))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table attendance_by_hour: column attendances cannot hold Integer");
  }

  @Test
  void refusesARowThatIsTooShort() {
    assertThatThrownBy(() -> write(new Object[] {LocalDate.of(2026, 1, 1), "C82001"}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table attendance_by_hour: a row has 2 cells, not 9");
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThatThrownBy(
            () -> write(PartRows.row(1, "C82001", 9, 4L), PartRows.row(1, "C82001", 9, 5L)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "table attendance_by_hour: key [2026-01-01, C82001, 9] follows [2026-01-01, C82001,"
                + " 9]");
  }

  @Test
  void refusesKeysOutOfOrderInEachColumn() {
    Object[] row = PartRows.row(2, "C82002", 9, 4L);
    assertThatThrownBy(() -> write(row, PartRows.row(1, "C82003", 10, 4L)))
        .hasMessageContaining("key [2026-01-01, C82003, 10] follows");
    assertThatThrownBy(() -> write(row, PartRows.row(2, "C82001", 10, 4L)))
        .hasMessageContaining("key [2026-02-01, C82001, 10] follows");
    assertThatThrownBy(() -> write(row, PartRows.row(2, "C82002", 8, 4L)))
        .hasMessageContaining("key [2026-02-01, C82002, 8] follows");
  }

  @Test
  void ordersTextsByTheirBytes() throws IOException {
    Object[] wide = PartRows.row(1, "\uff21", 9, 4L);
    Object[] beyond = PartRows.row(1, "\ud83c\udfe5", 9, 4L);

    assertThat(write(wide, beyond).rows()).as("as UTF-8 does, unlike Java").isEqualTo(2);
    assertThatThrownBy(() -> write(beyond, wide)).hasMessageContaining("follows");
  }

  @Test
  void refusesAPartWithoutARow() {
    assertThatThrownBy(() -> write())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table attendance_by_hour: a part has no row");
  }

  @Test
  void refusesASumOfAColumnThatIsNoneOfWholeNumbers() {
    for (String column : List.of("per_1000", "area_code", "no_such_column")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PartWriter(PartRows.SPEC, folder.resolve("part"), List.of(column)))
          .withMessage(column + " is no column of whole numbers");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesASumThatDoesNotFit() {
    assertThatThrownBy(
            () ->
                write(
                    PartRows.row(1, "C82001", 9, Long.MAX_VALUE),
                    PartRows.row(1, "C82001", 10, 1L)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void takesAwayAFileThatWasNotFinished() {
    assertThatThrownBy(
            () -> write(PartRows.row(2, "C82001", 9, 4L), PartRows.row(1, "C82001", 9, 4L)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void writesOverWhatAnEarlierAttemptLeft() throws IOException {
    Files.writeString(folder.resolve("part"), "half a file, ".repeat(1000));
    assertThat(write(PartRows.row(1, "C82001", 9, 4L)).read().rows()).isEqualTo(1);
  }

  private TablePart write(Object[]... rows) throws IOException {
    return PartRows.write(folder.resolve("part"), List.of(rows), "attendances", "hour");
  }
}
