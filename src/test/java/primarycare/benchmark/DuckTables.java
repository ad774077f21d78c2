package primarycare.benchmark;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The other side of the benchmark of a refresh: tables by DuckDB, from the scripts of {@code
 * src/test/benchmark}. A script {@code from-...} reads, each other one makes the table of its name.
 */
public final class DuckTables {

  static final String FROM_CSV = "from-csv";
  static final String FROM_STORE = "from-store";

  /** What both ways of reading go on with. */
  private static final String FROM_AREAS = "from-areas";

  private static final Path SCRIPTS = Path.of("src", "test", "benchmark");
  private static final String END = ".sql";
  private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(\n|$)");

  private DuckTables() {}

  /** Takes the script that reads, the folder that it reads, and a folder for the tables. */
  public static void main(String[] args) throws IOException, SQLException {
    make(args[0], Path.of(args[1]), Path.of(args[2]));
  }

  static void make(String reading, Path in, Path out) throws IOException, SQLException {
    Files.createDirectories(out);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      run(statement, script(reading).replace("$in", in.toString()));
      run(statement, script(FROM_AREAS));
      for (String table : tables()) {
        run(statement, script(table).replace("$out", file(out, table).toString()));
      }
    }
  }

  /** The tables that there are scripts for, in the order of their names. */
  static List<String> tables() throws IOException {
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      return List.copyOf(
          scripts
              .map(script -> script.getFileName().toString().replace(END, ""))
              .filter(name -> !name.startsWith("from-"))
              .collect(toCollection(TreeSet::new)));
    }
  }

  static Path file(Path folder, String table) {
    return folder.resolve(table + ".parquet");
  }

  private static String script(String name) throws IOException {
    return Files.readString(SCRIPTS.resolve(name + END));
  }

  private static void run(Statement statement, String script) throws SQLException {
    for (String sql : STATEMENT_END.splitAsStream(script).toList()) {
      statement.execute(sql);
    }
  }
}
