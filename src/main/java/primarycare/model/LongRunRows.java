package primarycare.model;

import static primarycare.job.Columns.STAFF_GROUP;

import java.util.List;
import org.apache.spark.sql.Row;
import primarycare.organisation.StaffOfYear;

/** Staff of the country over many years. */
final class LongRunRows {

  static final String SOURCE = "workforce_long_run";

  private LongRunRows() {}

  /**
   * @param rows of the source
   */
  static List<StaffOfYear> of(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new StaffOfYear(
                    row.getAs("year"),
                    row.getAs(STAFF_GROUP),
                    row.getAs("staff"),
                    row.getAs("publication")))
        .toList();
  }
}
