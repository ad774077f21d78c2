package primarycare.model;

import static primarycare.job.Columns.PRACTICE_CODE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.spark.sql.Row;
import primarycare.layout.Field;
import primarycare.organisation.SurveyAnswer;

/** What patients say in a survey, by practice. */
final class SurveyRows {

  static final String SOURCE = "patient_survey";

  private static final String RESPONSES = "responses";
  private static final String POSITIVE = "positive";
  private static final String SHARE = "positive_share";

  /** Decimal places of accepted records. */
  private static final int SCALE = 9;

  private SurveyRows() {}

  /**
   * Where the survey gives a share of the positive, as weighted by it, the positive are that share
   * of those who responded.
   *
   * @param rows of the source
   */
  static List<SurveyAnswer> of(List<Row> rows) {
    return rows.stream().map(SurveyRows::answer).toList();
  }

  private static SurveyAnswer answer(Row row) {
    BigDecimal responses = row.getAs(RESPONSES);
    BigDecimal positive = row.getAs(POSITIVE);
    return new SurveyAnswer(
        row.getAs("year"),
        row.getAs("question"),
        row.getAs(PRACTICE_CODE),
        responses,
        positive == null ? share(row.getAs(SHARE), responses) : positive,
        isWithheld(row, RESPONSES) || isWithheld(row, POSITIVE) || isWithheld(row, SHARE));
  }

  private static BigDecimal share(BigDecimal share, BigDecimal responses) {
    return share == null || responses == null
        ? null
        : share.multiply(responses).setScale(SCALE, RoundingMode.HALF_UP);
  }

  private static boolean isWithheld(Row row, String column) {
    return "suppressed".equals(row.getAs(column + Field.MISSING_SUFFIX));
  }
}
