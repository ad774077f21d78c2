package primarycare.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small release, made by hand, with figures that give others away. */
final class Planted {

  static final String TREND = "attendance_trend";
  static final String AGES = "attendance_by_age_band";
  static final String PROFILE = "practice_profile";

  private static final String WHERE = "month,period,area_type,area_code,area_name,department_group";

  private final Path folder;
  private final List<String> dictionary = new ArrayList<>();

  Planted(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder.resolve("tables"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Attendances: month, period, area type, area, department group, count with its status. */
  Planted trend(String... rows) {
    describe(TREND, "attendances", "count of people", "");
    return table(TREND, WHERE + ",attendances,attendances_status", Stream.of(rows).map(this::row));
  }

  /** Attendances by sex and age of the whole area: sex, age band, count. */
  Planted ages(String... rows) {
    describe(AGES, "attendances", "count of people", "");
    describe(AGES, "age_band", "key", "");
    return table(
        AGES,
        WHERE + ",attendances,attendances_status,sex,age_band",
        Stream.of(rows)
            .map(row -> row.split(" *, *", -1))
            .map(
                cells ->
                    row("2026-07, month, all, all, all, " + cells[2])
                        + ",'%s','%s'".formatted(cells[0], cells[1])));
  }

  /** A practice and its PCN in a month. */
  Planted practices(String... rows) {
    return table(
        PROFILE,
        "month,practice_code,pcn_code,sub_icb_location_code,icb_code,areas",
        Stream.of(rows)
            .map(row -> row.split(" *, *", -1))
            .map(
                cells ->
                    "DATE '%s-01','%s','%s','S','I',NULL".formatted(cells[0], cells[1], cells[2])));
  }

  /** Writes any table. */
  Planted table(String name, String columns, Stream<String> rows) {
    String values = rows.map(row -> "(" + row + ")").collect(Collectors.joining(","));
    write(name, "SELECT * FROM (VALUES " + values + ") AS t(" + columns + ")");
    return this;
  }

  Planted describe(String table, String column, String role, String derivation) {
    dictionary.add("('%s','%s','%s','%s')".formatted(table, column, role, derivation));
    return this;
  }

  Attacked attacked(Rule rule) {
    write(
        "dictionary",
        "SELECT * FROM (VALUES "
            + String.join(",", dictionary)
            + ") AS t(table_name,column_name,role,derivation)");
    return Attacked.of(folder, rule);
  }

  /** A count as a reader meets it: 0 exact, * hidden, anything else rounded. */
  static String count(String text) {
    return switch (text) {
      case "*" -> "CAST(NULL AS BIGINT),'suppressed'";
      case "0" -> "0,'exact'";
      default -> text + ",'rounded'";
    };
  }

  private String row(String text) {
    String[] cells = text.split(" *, *", -1);
    return "DATE '%s-01','%s','%s','%s','%s','%s',%s"
        .formatted(cells[0], cells[1], cells[2], cells[3], cells[3], cells[4], count(cells[5]));
  }

  private void write(String name, String sql) {
    Path file = folder.resolve("tables").resolve(name + ".parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + sql + ") TO '" + file + "' (FORMAT parquet)");
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
