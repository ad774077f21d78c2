package primarycare.model;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.job.Columns;
import primarycare.organisation.CareHomes.LocalCount;

/** How many residents of care homes were counted at each practice. */
public final class CareHomeRows {

  /** The local counts. */
  public static final String SOURCE = "practice_care_home";

  private CareHomeRows() {}

  /**
   * The counts that tell a number.
   *
   * @param rows of the source
   */
  static List<LocalCount> of(List<Row> rows) {
    return rows.stream().flatMap(CareHomeRows::count).toList();
  }

  private static Stream<LocalCount> count(Row row) {
    Long residents = row.getAs("residents");
    return residents == null
        ? Stream.empty()
        : Stream.of(new LocalCount(row.getAs(Columns.PRACTICE_CODE), row.getAs("date"), residents));
  }
}
