package primarycare.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import primarycare.job.Columns;
import primarycare.organisation.DeprivationScore;

/** The deprivation scores of practices: one for each and edition. */
public final class DeprivationScores {

  public static final String SOURCE = "practice_deprivation";

  private DeprivationScores() {}

  /**
   * @param rows of the source
   */
  static List<DeprivationScore> of(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new DeprivationScore(
                    row.getAs(Columns.PRACTICE_CODE),
                    row.<Long>getAs("imd_year"),
                    score(row.getAs("imd_score"))))
        .toList();
  }

  private static OptionalDouble score(BigDecimal score) {
    return score == null ? OptionalDouble.empty() : OptionalDouble.of(score.doubleValue());
  }
}
