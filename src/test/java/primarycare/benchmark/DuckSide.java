package primarycare.benchmark;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The other side of the benchmark: DuckDB reads the same files into one typed Parquet file. */
public final class DuckSide {

  private static final List<String> TEXTS =
      List.of(
          "sex",
          "gp_practice_code",
          "lsoa_code",
          "acuity",
          "chief_complaint",
          "discharge_status",
          "discharge_destination",
          "accommodation_status",
          "person_key");

  private static final String TYPES =
      "{'attendance_id': 'VARCHAR', 'arrival_date': 'DATE', 'arrival_time': 'TIME',"
          + " 'provider_code': 'VARCHAR', 'site_code': 'VARCHAR', 'department_type': 'VARCHAR',"
          + " 'attendance_category': 'VARCHAR', 'age_at_arrival': 'BIGINT', "
          + TEXTS.stream().map(name -> "'" + name + "': 'VARCHAR'").collect(joining(", "))
          + "}";

  private DuckSide() {}

  /** Takes a pattern of CSV files and the Parquet file to write. */
  public static void main(String[] args) throws SQLException {
    long start = System.nanoTime();
    String read =
        "read_csv('%s', header = true, auto_detect = false, columns = %s, ignore_errors = true)";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (FROM "
              + read.formatted(args[0], TYPES)
              + ") TO '"
              + Path.of(args[1])
              + "' (FORMAT parquet, COMPRESSION snappy)");
      try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM '" + args[1] + "'")) {
        rows.next();
        Side.tell(start, rows.getLong(1));
      }
    }
  }
}
