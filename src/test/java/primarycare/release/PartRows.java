package primarycare.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.ColumnType;
import primarycare.table.spec.KeyOrder;
import primarycare.table.spec.TableSpec;

/** A small table with a column of each type, and rows of it. */
final class PartRows {

  static final TableSpec SPEC =
      new TableSpec(
          "attendance_by_hour",
          "Attendances by hour",
          "month, area, hour",
          "counted",
          List.of(
              ColumnSpec.key("month", ColumnType.DATE, "First day of the month."),
              ColumnSpec.key("area_code", ColumnType.STRING, "Code of the area."),
              ColumnSpec.attribute("area_name", ColumnType.STRING, "Its name.")
                  .nullWhen("it has none"),
              ColumnSpec.key("hour", ColumnType.BIGINT, "Hour of the day."),
              ColumnSpec.attribute("is_night", ColumnType.BOOLEAN, "Whether it is night."),
              ColumnSpec.people("attendances", "attendances", "Attendances."),
              ColumnSpec.amount(
                      "registered_patients", ColumnType.DOUBLE, "patients", "Mean list size.")
                  .nullWhen("no list"),
              ColumnSpec.quotient(
                  "per_1000",
                  new ColumnSpec.RateSpec(
                      "attendances", "registered_patients", 1000, ColumnSpec.Part.VALUE),
                  "Per 1,000 patients.",
                  "no list")));

  private static final int HOURS = 24;

  private PartRows() {}

  static Object[] row(int month, String area, long hour, Long attendances) {
    Double list = "U".equals(area) ? null : 1500.5 + area.hashCode() % 97;
    return new Object[] {
      LocalDate.of(2026, month, 1),
      area,
      "U".equals(area) ? null : "PRACTICE " + area,
      hour,
      hour < 8,
      attendances,
      attendances == null ? "suppressed" : "exact",
      list,
      list == null || attendances == null ? null : 1000 * attendances / list
    };
  }

  /** Different rows in the order of their keys, the same for the same seed. */
  static List<Object[]> random(long seed, int most) {
    SplittableRandom random = new SplittableRandom(seed);
    TreeMap<List<Object>, Object[]> rows = new TreeMap<>(KeyOrder.BY_COLUMN);
    for (int i = 0; i < most; i++) {
      String area =
          List.of("C82001", "C82002", "L\u00e9igh", "\ud83c\udfe5", "\uff21", "U", "")
              .get(random.nextInt(7));
      Long count = random.nextInt(3) == 0 ? null : random.nextLong(1_000_000_000_000L);
      Object[] row = row(1 + random.nextInt(3), area, random.nextInt(HOURS), count);
      rows.put(List.of(row[0], row[1], row[3]), row);
    }
    return List.copyOf(rows.values());
  }

  static TablePart write(Path path, List<Object[]> rows, String... sums) throws IOException {
    try (PartWriter part = new PartWriter(SPEC, path, List.of(sums))) {
      for (Object[] row : rows) {
        part.write(row);
      }
      return part.finish();
    }
  }

  /** The columns as Spark has them. */
  static StructType schema() {
    StructType schema = new StructType();
    for (ColumnSpec column : SPEC.columns()) {
      schema = schema.add(column.name(), DataType.fromDDL(column.type().name()), column.nullable());
    }
    return schema;
  }
}
