package primarycare.command;

import java.nio.file.Path;
import java.util.List;
import primarycare.job.Columns;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.TableSpec;

/** The command that a person may run next: a look at a table of the release, by DuckDB. */
final class TryIt {

  private TryIt() {}

  /**
   * A command for a shell.
   *
   * @param current where the release is
   * @param tables those with a row, in the order of publication; one at least
   */
  static String command(Path current, List<TableSpec> tables) {
    return "duckdb -c " + shell(sql(current, tables));
  }

  /** The rows of the whole area, in the first table that has some; else the first rows of any. */
  static String sql(Path current, List<TableSpec> tables) {
    TableSpec table =
        tables.stream().filter(TryIt::hasWhole).findFirst().orElseGet(() -> tables.get(0));
    return "FROM '"
        + literal(current + "/tables/" + table.name() + ".parquet")
        + "'"
        + (hasWhole(table) ? " WHERE area_code = 'all'" : "")
        + " LIMIT 20";
  }

  /** Where areas of a type add up, the whole that they add up to has a row. */
  private static boolean hasWhole(TableSpec table) {
    return table.has(Columns.AREA_TYPE)
        && table.has(Columns.AREA_CODE)
        && table.columns().stream().anyMatch(ColumnSpec::additive);
  }

  /** A path for DuckDB, to which some characters stand for others, in quotes. */
  private static String literal(String path) {
    return path.replaceAll("[\\[*?]", "[$0]").replace("'", "''");
  }

  /** One argument for a shell: in double quotes, unless it holds what means something there. */
  static String shell(String argument) {
    return argument.chars().anyMatch(c -> "\"$`\\!".indexOf(c) >= 0)
        ? "'" + argument.replace("'", "'\\''") + "'"
        : "\"" + argument + "\"";
  }
}
