package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.support.Duck;
import primarycare.table.Catalogue;
import primarycare.table.spec.TableSpec;

/** The command that ends a refresh, as a shell and DuckDB take it. */
class TryItTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "out",
        "my releases",
        "O'Brien's area",
        "\"quoted\" $HOME `echo x` \\ back!",
        "[2026] what? all*",
        "both 'and' \"$X\"",
        "-c"
      })
  void runsInAShellWhateverThePathIs(String name) throws Exception {
    Path current = folder.resolve(name).resolve("current");
    Files.createDirectories(current.resolve("tables"));
    Path file = current.resolve("tables/gp_capacity.parquet");
    make(folder.resolve("made.parquet"));
    Files.copy(folder.resolve("made.parquet"), file);
    Path decoy = folder.resolve("2 what- all-").resolve("current/tables/gp_capacity.parquet");
    Files.createDirectories(decoy.getParent());
    Files.copy(folder.resolve("made.parquet"), decoy);

    assertThat(run(TryIt.command(current, List.of(spec("gp_capacity")))))
        .isEqualTo(List.of(List.of("all")));
  }

  @Test
  void looksAtTheWholeOfAnAreaWhereATableHasOne() {
    assertThat(sql("practice_profile", "gp_capacity"))
        .isEqualTo(
            "FROM '/out/current/tables/gp_capacity.parquet' WHERE area_code = 'all' LIMIT 20");
    assertThat(sql("membership_changes", "reconciliation"))
        .isEqualTo("FROM '/out/current/tables/membership_changes.parquet' LIMIT 20");
    assertThat(sql("intake")).isEqualTo("FROM '/out/current/tables/intake.parquet' LIMIT 20");
  }

  @Test
  void keepsAPlainPathPlain() {
    assertThat(TryIt.command(Path.of("/out/current"), List.of(spec("gp_capacity"))))
        .isEqualTo(
            "duckdb -c \"FROM '/out/current/tables/gp_capacity.parquet' WHERE area_code = 'all'"
                + " LIMIT 20\"");
  }

  static List<List<String>> run(String command) throws IOException, InterruptedException {
    return Duck.rows(argument(command));
  }

  /** The query that a shell makes of the command. */
  static String argument(String command) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder(
                "/bin/bash", "-c", "duckdb() { printf '%s\\0' \"$@\"; }; HOME=/nowhere; " + command)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).as(command).isZero();
    List<String> args = new ArrayList<>(List.of(said.split("\0")));
    assertThat(args).hasSize(2).startsWith("-c");
    return args.get(1);
  }

  private static void make(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT 'all' AS area_code UNION ALL SELECT '03W') TO '" + file + "'");
    }
  }

  private static String sql(String... tables) {
    return TryIt.sql(Path.of("/out/current"), Stream.of(tables).map(TryItTest::spec).toList());
  }

  private static TableSpec spec(String name) {
    return Catalogue.specs().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }
}
