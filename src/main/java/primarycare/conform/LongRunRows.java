package primarycare.conform;

import static primarycare.spec.Columns.STAFF_GROUP;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.organisation.StaffOfYear;

/** Collects the staff of the country over many years. */
final class LongRunRows {

  static final String SOURCE = "workforce_long_run";

  private LongRunRows() {}

  static List<StaffOfYear> of(Dataset<Row> rows) {
    return SmallFrames.rows(rows.select("year", STAFF_GROUP, "staff", "publication")).stream()
        .map(
            row ->
                new StaffOfYear(
                    row.getAs(0), row.getString(1), row.getDecimal(2), row.getString(3)))
        .toList();
  }
}
