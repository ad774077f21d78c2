package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.support.Attendance;
import primarycare.support.Frames;

/** Records of attendances, and the signs that they show. */
final class NeedRecords {

  static final String COLUMNS = Attendance.COLUMNS;
  static final String TREATED = "'182992009'";
  static final String MINOR = "'27171005, 1088291000000101'";

  /** Signs in one area of one sole practice, as counts of one. */
  static List<String> signs(String... changes) {
    return signs(List.of(record(changes)));
  }

  static List<String> signs(List<String> records) {
    Row row = only(Needs.byArea(cells(records), sole(), homes()));
    return Needs.counts().stream()
        .filter(count -> row.<Long>getAs(count) > 0)
        .map(count -> count + " " + row.<Long>getAs(count))
        .toList();
  }

  static Row only(Dataset<Row> rows) {
    List<Row> all = rows.collectAsList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  static Dataset<Row> rows(List<String> records) {
    return Frames.of(COLUMNS, records.toArray(String[]::new));
  }

  static Dataset<Row> cells(List<String> records) {
    return Needs.cells(Attended.ofRows(rows(records), Set.of("C82001")));
  }

  /** Where E1 is of N. */
  static Dataset<Row> homes() {
    return Frames.of("area_type, lsoa_code, area_code", "('place', 'E1', 'N')");
  }

  static Dataset<Row> sole() {
    return Frames.of(
        "month, practice_code, area_type, area_code, area_number, weight",
        "(DATE'2026-07-01', 'C82001', 'all', 'all', 1, 1BD)");
  }

  static String record(String... changes) {
    return Attendance.record(changes);
  }

  static String nonUrgent() {
    return "non_urgent_attendances 1";
  }

  static List<String> visit(String... changes) {
    return signs(List.of(visitRecord(changes)));
  }

  /** A minor visit, with changes. */
  static String visitRecord(String... changes) {
    String[] minor = {
      "department_type", "'01'",
      "attendance_category", "'unplanned_first'",
      "discharge_status", TREATED,
      "investigations", MINOR,
      "treatments", "'413334001'"
    };
    return record(
        Stream.concat(Stream.of(minor), Stream.of(changes))
            .map(cell -> cell.equals("NULL") ? "CAST(NULL AS STRING)" : cell)
            .toArray(String[]::new));
  }

  private NeedRecords() {}
}
