package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.support.Duck;
import primarycare.table.spec.TableSpec;

/**
 * Both lines of Spark give equal values: the sample's tables are those of a file that both share.
 *
 * <p>Bytes differ from line to line; what DuckDB reads from them must not.
 */
class SameValuesTest {

  private static final String RENEW = "mvn -B test -Dtest=SameValuesTest -Drenew.values";
  private static final Path EXPECTED = Path.of("src/test/resources/values-of-the-sample.txt");
  private static final Path BUILD = Path.of(System.getProperty("build.folder", "target"));

  @TempDir Path folder;

  @Test
  void theSampleGivesTheValuesOfTheFileOnEveryLineOfSpark() throws Exception {
    Path values = Files.createDirectories(BUILD.resolve("values"));
    List<String> found = new ArrayList<>();
    for (TableSpec table : Sample.tables()) {
      Path file = Sample.output().resolve("current/tables").resolve(table.name() + ".parquet");
      List<String> lines = lines(file);
      Files.write(values.resolve(table.name() + ".txt"), lines);
      found.add(table.name() + " " + digest(lines));
    }
    if (System.getProperty("renew.values") != null) {
      Files.write(EXPECTED, found);
      Assumptions.abort("renewed " + EXPECTED + ": now run the tests of both lines of Spark");
    }
    assertThat(found)
        .as(
            "values of the sample. Where they should have changed: %s%n"
                + "Where one line of Spark alone differs: diff -r target/values target-3.5/values",
            RENEW)
        .isEqualTo(Files.readAllLines(EXPECTED));
  }

  @Test
  void aDigestIsOfValuesAndTypesAndOfNothingElse() throws Exception {
    String digest = digest("VALUES ('a', 1.5::DOUBLE), ('b', NULL)", "snappy");
    assertThat(digest("VALUES ('b', NULL), ('a', 1.5::DOUBLE)", "zstd")).isEqualTo(digest);
    assertThat(
            List.of(
                digest("VALUES ('a', 1.5000000000000002::DOUBLE), ('b', NULL)", "snappy"),
                digest("VALUES ('a', 1.5::FLOAT), ('b', NULL)", "snappy"),
                digest("VALUES ('a', 1.5::DOUBLE), ('b', 0)", "snappy"),
                digest("VALUES ('a', 1.5::DOUBLE), ('b', NULL), ('b', NULL)", "snappy"),
                digest("VALUES ('a', 1.5::DOUBLE), (NULL, NULL)", "snappy"),
                digest("VALUES ('a', 1.5::DOUBLE), ('null', NULL)", "snappy")))
        .doesNotContain(digest)
        .doesNotHaveDuplicates();
  }

  private String digest(String rows, String compression) throws Exception {
    Path file = Files.createTempFile(folder, "rows", ".parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + rows + ") TO '" + file + "' (COMPRESSION " + compression + ")");
    }
    return digest(lines(file));
  }

  /** Columns with their types, then the rows in the order of their text; null is not "null". */
  private List<String> lines(Path file) {
    List<String> lines = new ArrayList<>();
    String from = " FROM '" + file + "'";
    Duck.query(folder, "SELECT column_name, column_type FROM (DESCRIBE" + from + ")")
        .forEach(column -> lines.add(column.toString()));
    Duck.query(
            folder,
            "SELECT coalesce('\"' || COLUMNS(*)::VARCHAR || '\"', 'null')" + from + " ORDER BY ALL")
        .forEach(row -> lines.add(row.toString()));
    return lines;
  }

  private static String digest(List<String> lines) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IOException(e);
    }
  }
}
