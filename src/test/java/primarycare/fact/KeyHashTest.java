package primarycare.fact;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import primarycare.columnar.ReadColumn;
import primarycare.columnar.ReadRows;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.support.Frames;

/** A row is found again by the number that Spark's own function gives for its key. */
class KeyHashTest {

  /** Of every source that has a key: any type of a key's columns is one of some source. */
  static Stream<Source> sources() {
    return Sources.all().stream().filter(source -> !source.key().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isTheHashOfSpark(Source source) {
    Dataset<Row> rows = rows(source);
    Row[] given = (Row[]) rows.collect();
    long[] hashes =
        rows.select(KeyFacts.hash(source)).collectAsList().stream()
            .mapToLong(row -> row.getLong(0))
            .toArray();

    KeyHash hash = KeyHash.of(source, read(given, rows.columns()));

    assertThat(hashes).hasSize(3).doesNotHaveDuplicates();
    for (int row = 0; row < hashes.length; row++) {
      assertThat(KeyFacts.kept(hash.of(row))).isEqualTo(hashes[row]);
    }
  }

  @Test
  void isThatOfAColumnAlone() {
    Dataset<Row> rows = Frames.of("person_key", "('a key')", "('eine Schlüssel')");
    ReadColumn column = read((Row[]) rows.collect(), rows.columns()).column("person_key");

    assertThat(rows.select(xxhash64(col("person_key"))).collectAsList())
        .extracting(row -> row.getLong(0))
        .containsExactly(KeyHash.of(column).of(0), KeyHash.of(column).of(1));
  }

  /** Two rows that differ in each column, and one without a value. */
  private static Dataset<Row> rows(Source source) {
    List<String> cells = source.key().stream().map(name -> type(source, name)).toList();
    return Frames.of(
        String.join(", ", source.key()), row(cells, "1"), row(cells, "20"), row(cells, null));
  }

  private static String type(Source source, String name) {
    return source.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow()
        .dataType()
        .sql();
  }

  private static String row(List<String> types, String value) {
    return types.stream()
        .map(
            type ->
                value == null
                    ? "CAST(NULL AS " + type + ")"
                    : type.equals("DATE")
                        ? "DATE'2026-07-" + (value + "0").substring(0, 2) + "'"
                        : "CAST('" + value + "' AS " + type + ")")
        .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
  }

  private static ReadRows read(Row[] rows, String[] names) {
    Map<String, ReadColumn> columns = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      ReadColumn column = new ReadColumn();
      for (Row row : rows) {
        column.add(RowPacker.plain(row.get(i)));
      }
      columns.put(names[i], column);
    }
    return new ReadRows(rows.length, columns);
  }
}
