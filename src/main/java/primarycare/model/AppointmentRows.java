package primarycare.model;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.job.Columns.MONTH;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.organisation.AppointmentCounts;

/** Adds up general practice appointments by month, place and each way of telling them apart. */
public final class AppointmentRows {

  public static final String SOURCE = "appointments";

  private static final String LOCATION_CODE = "sub_icb_location_code";
  private static final String PLACE = "place";
  private static final String PER_PRACTICE = "per_practice";

  /** The column of each breakdown. */
  private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put(AppointmentCounts.STATUS, "status");
    COLUMNS.put(AppointmentCounts.PROFESSIONAL, "staff_type");
    COLUMNS.put(AppointmentCounts.MODE, "mode");
    COLUMNS.put(AppointmentCounts.WAIT, "time_from_booking");
    COLUMNS.put(AppointmentCounts.NATIONAL_CATEGORY, "national_category");
  }

  /** A sum as Spark makes it. */
  record Sum(
      LocalDate month,
      boolean perPractice,
      String place,
      String breakdown,
      String category,
      Long appointments) {}

  private AppointmentRows() {}

  static AppointmentCounts of(Dataset<Row> rows) {
    return counts(PlainRows.of(sums(rows), Sum.class));
  }

  static AppointmentCounts counts(List<Sum> sums) {
    AppointmentCounts counts = new AppointmentCounts();
    for (Sum sum : sums) {
      counts.add(
          new AppointmentCounts.Place(sum.perPractice(), sum.place()),
          sum.month(),
          new AppointmentCounts.Kind(sum.breakdown(), sum.category()),
          sum.appointments());
    }
    return counts;
  }

  /** A category that no file tells has no row of its own; a national one where there are others. */
  static Dataset<Row> sums(Dataset<Row> rows) {
    Column perPractice = col("detail").equalTo(lit("month and practice"));
    return rows.select(
            col(MONTH),
            perPractice.as(PER_PRACTICE),
            when(perPractice, col(PRACTICE_CODE)).otherwise(col(LOCATION_CODE)).as(PLACE),
            col("appointments"),
            explode(array(kinds())).as("kind"))
        .where(col(PLACE).isNotNull())
        .groupBy(
            col(MONTH),
            col(PER_PRACTICE),
            col(PLACE),
            col("kind.breakdown").as("breakdown"),
            col("kind.category").as("category"))
        .agg(sum("appointments").as("appointments"));
  }

  private static Column[] kinds() {
    List<Column> kinds =
        new ArrayList<>(List.of(kind(AppointmentCounts.ALL, lit(AppointmentCounts.ALL))));
    COLUMNS.forEach(
        (breakdown, column) ->
            kinds.add(kind(breakdown, coalesce(col(column), lit(AppointmentCounts.NOT_TOLD)))));
    return kinds.toArray(Column[]::new);
  }

  private static Column kind(String breakdown, Column category) {
    return struct(lit(breakdown).as("breakdown"), category.as("category"));
  }
}
