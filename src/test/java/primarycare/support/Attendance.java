package primarycare.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Accepted records of attendances, as SQL. */
public final class Attendance {

  public static final String COLUMNS =
      "entry, arrival_date, gp_practice_code, department_type, age_at_arrival, acuity,"
          + " arrival_time, discharge_status, attendance_category, investigations, treatments,"
          + " accommodation_status, arrival_mode, lsoa_code, investigations_missing,"
          + " treatments_missing, sex, provider_code, person_key, attendance_id";

  private Attendance() {}

  /** A record that shows nothing, on a Tuesday, with changes (column, SQL, ...). */
  public static String record(String... changes) {
    Map<String, String> cells = new LinkedHashMap<>();
    Stream.of(COLUMNS.split(", *")).forEach(c -> cells.put(c, "CAST(NULL AS STRING)"));
    cells.put("entry", "'e1'");
    cells.put("arrival_date", "DATE'2026-07-14'");
    cells.put("gp_practice_code", "'C82001'");
    cells.put("age_at_arrival", "30L");
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    return cells.values().stream().collect(Collectors.joining(", ", "(", ")"));
  }

  public static Dataset<Row> rows(String... records) {
    return Frames.of(COLUMNS, records);
  }
}
