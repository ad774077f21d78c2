package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.organisation.SurveyAnswer;
import primarycare.spec.Casts;

/** Collects what patients say in a survey, by practice. */
final class SurveyRows {

  static final String SOURCE = "patient_survey";

  private static final String RESPONSES = "responses";
  private static final String POSITIVE = "positive";
  private static final String SHARE = "positive_share";

  private SurveyRows() {}

  /**
   * Where the survey gives a share of the positive, as weighted by it, the positive are that share
   * of those who responded.
   */
  static List<SurveyAnswer> of(Dataset<Row> rows) {
    Column ofShare = Casts.toStored(col(SHARE).multiply(col(RESPONSES)));
    return SmallFrames.rows(
            rows.select(
                col("year"),
                col("question"),
                col(PRACTICE_CODE),
                col(RESPONSES),
                coalesce(col(POSITIVE), ofShare).as(POSITIVE),
                withheld(RESPONSES).or(withheld(POSITIVE)).or(withheld(SHARE)).as("withheld")))
        .stream()
        .map(
            row ->
                new SurveyAnswer(
                    row.getAs(0),
                    row.getString(1),
                    row.getString(2),
                    row.getDecimal(3),
                    row.getDecimal(4),
                    row.getBoolean(5)))
        .toList();
  }

  private static Column withheld(String column) {
    return coalesce(col(column + "_missing").equalTo("suppressed"), lit(false));
  }
}
