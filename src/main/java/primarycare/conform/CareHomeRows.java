package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.unix_date;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.organisation.CareHomes;

/** Collects how many residents of care homes were counted at each practice. */
public final class CareHomeRows {

  /** The local counts. */
  public static final String SOURCE = "practice_care_home";

  private static final String RESIDENTS = "residents";

  private CareHomeRows() {}

  /** The residents of the areas in the months of attendances. */
  static CareHomes of(ReferenceModel model) {
    Dataset<Row> counts =
        model
            .rows(SOURCE)
            .where(col(RESIDENTS).isNotNull())
            .select(col(PRACTICE_CODE), unix_date(col("date")), col(RESIDENTS));
    return new CareHomes(
        model.arrivals().placements(),
        SmallFrames.rows(counts).stream()
            .map(
                row ->
                    new CareHomes.LocalCount(
                        row.getString(0), LocalDate.ofEpochDay(row.getInt(1)), row.getLong(2)))
            .toList());
  }
}
