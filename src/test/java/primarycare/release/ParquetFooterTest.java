package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;

class ParquetFooterTest {

  private static final StructType LISTS =
      new StructType()
          .add("practice_code", DataTypes.StringType)
          .add("registered_patients", DataTypes.LongType)
          .add("patients_per_gp_fte", DataTypes.DoubleType);

  private static final Map<String, String> METADATA =
      new TreeMap<>(Map.of("title", "Lists of practices", "grain", "a row a practice"));

  @TempDir private Path folder;

  @Test
  void givesEqualBytesToEqualRows() throws IOException {
    Path first = rewritten("first", METADATA);
    Path second = rewritten("second", METADATA);

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void keepsTheRowsReadable() throws IOException {
    Path file = rewritten("lists", METADATA);

    Dataset<Row> read = Runs.spark().read().parquet(file.toUri().toString());

    assertThat(read.schema()).isEqualTo(LISTS);
    assertThat(read.orderBy("practice_code").collectAsList()).isEqualTo(rows());
    assertThat(read.where("registered_patients = 1007").count()).isEqualTo(1);
  }

  @Test
  void putsTheDescriptionOfTheTableInPlaceOfSparksMetadata() throws IOException {
    Path written = written("lists");
    assertThat(ParquetFooter.metadata(written)).containsKey("org.apache.spark.version");

    Path file = rewritten("again", METADATA);

    assertThat(ParquetFooter.metadata(file)).isEqualTo(METADATA);
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain("org.apache.spark")
        .contains("Lists of practices");
  }

  @Test
  void changesTheFooterOnly() throws IOException {
    Path written = written("lists");
    Path file = rewritten(written, METADATA);

    byte[] before = Files.readAllBytes(written);
    byte[] after = Files.readAllBytes(file);
    int pages = before.length - 8 - footer(before);
    assertThat(after.length - 8 - footer(after)).isEqualTo(pages);
    assertThat(Arrays.copyOf(after, pages)).isEqualTo(Arrays.copyOf(before, pages));
  }

  @Test
  void changesNothingWhenDoneTwice() throws IOException {
    Path once = rewritten("lists", METADATA);
    Path twice = rewritten(once, METADATA);

    assertThat(twice).hasSameBinaryContentAs(once);
  }

  private static int footer(byte[] file) {
    return ByteBuffer.wrap(file, file.length - 8, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  private Path rewritten(String name, Map<String, String> metadata) throws IOException {
    return rewritten(written(name), metadata);
  }

  private static Path rewritten(Path written, Map<String, String> metadata) throws IOException {
    Path file = Files.createTempFile(written.getParent(), "", ".parquet");
    Files.copy(written, file, StandardCopyOption.REPLACE_EXISTING);
    ParquetFooter.rewrite(file, metadata);
    return file;
  }

  private Path written(String name) throws IOException {
    Path written = folder.resolve(name);
    Runs.spark()
        .createDataFrame(rows(), LISTS)
        .coalesce(1)
        .write()
        .option("compression", "snappy")
        .parquet(written.toUri().toString());
    try (Stream<Path> files = Files.list(written)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Row> rows() {
    return IntStream.range(0, 100)
        .mapToObj(
            i ->
                RowFactory.create(
                    String.format("C82%03d", i), 1000L + i, i % 7 == 0 ? null : 1500.0 + i % 5))
        .toList();
  }
}
