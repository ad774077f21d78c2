package primarycare.conform;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.organisation.DeprivationScore;
import primarycare.spec.Columns;

/** Collects the deprivation scores of practices: a row for each and edition. */
public final class DeprivationScores {

  public static final String SOURCE = "practice_deprivation";

  private DeprivationScores() {}

  static List<DeprivationScore> of(Dataset<Row> rows) {
    return SmallFrames.rows(rows.select(Columns.PRACTICE_CODE, "imd_year", "imd_score")).stream()
        .map(row -> new DeprivationScore(row.getString(0), row.getLong(1), score(row)))
        .toList();
  }

  private static OptionalDouble score(Row row) {
    return row.isNullAt(2)
        ? OptionalDouble.empty()
        : OptionalDouble.of(row.getDecimal(2).doubleValue());
  }
}
