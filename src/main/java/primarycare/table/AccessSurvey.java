package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.IN_AREA;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.AccessSurveySpec.POSITIVE;
import static primarycare.table.AccessSurveySpec.QUESTION;
import static primarycare.table.AccessSurveySpec.RESPONSES;
import static primarycare.table.AccessSurveySpec.STATUS;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * What patients say of access in a survey, and the place of practice and area among all others.
 *
 * <p>Grain: year, question, area. Ranks are among all areas of the kind that the input covers,
 * wherever they are; rows are those of the job's area. Of fewer than ten responses nothing is
 * published, and they are in no area's figures, so that none can be had by subtraction.
 */
public final class AccessSurvey implements PublishedTable {

  static final Check POSITIVE_HOLD =
      new Check("positive responses are no more than all responses", true);

  private static final long FEWEST = 10;
  private static final String SHARE = "positive_share";

  @Override
  public TableSpec spec() {
    return AccessSurveySpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "patient_survey");
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> answers = answers(model);
    Dataset<Row> practices = answers.select(MONTH, PRACTICE_CODE).distinct();
    return of(answers, PracticeAreas.of(practices, model.registers().history()));
  }

  @Override
  public List<Dataset<Row>> inputChecks(ReferenceModel model) {
    return List.of(positiveHold(answers(model)));
  }

  static Dataset<Row> positiveHold(Dataset<Row> answers) {
    Column given = col(RESPONSES).isNotNull().and(col(POSITIVE).isNotNull());
    Column name = concat_ws(" ", col(PRACTICE_CODE), col(QUESTION));
    return RowRules.of(
        POSITIVE_HOLD,
        answers.where(given),
        "patient_survey",
        col(POSITIVE).leq(col(RESPONSES)),
        name);
  }

  /**
   * One row per year, question and area of the job: responses, shares and ranks.
   *
   * @param answers month, question, practice, responses and positive ones
   * @param areas rows of {@link PracticeAreas#of}
   */
  static Dataset<Row> of(Dataset<Row> answers, Dataset<Row> areas) {
    Column enough =
        coalesce(col(RESPONSES).geq(lit(FEWEST)).and(col(POSITIVE).isNotNull()), lit(false));
    Column few = coalesce(col(RESPONSES).lt(lit(FEWEST)), lit(false)).or(col("withheld"));
    Dataset<Row> placed =
        answers
            .join(areas, new String[] {MONTH, PRACTICE_CODE})
            .withColumn("enough", enough)
            .withColumn("few", few)
            .withColumn(
                AREA_CODE, when(col(AREA_TYPE).equalTo(lit(ALL)), ours()).otherwise(col(AREA_CODE)))
            .where(col(AREA_CODE).isNotNull())
            .groupBy(MONTH, QUESTION, AREA_TYPE, AREA_CODE)
            .agg(max(AREA_NAME).as(AREA_NAME), figures());
    return SurveyRanks.of(
            placed.withColumn(PERIOD, lit(LocalColumns.YEAR)).withColumn(STATUS, status()))
        .where(col(IN_AREA));
  }

  private static Column[] figures() {
    return new Column[] {
      max(IN_AREA).as(IN_AREA),
      count(lit(1)).as("practices"),
      sum(Casts.toOne(col("enough"))).as("practices_counted"),
      max(col("few")).as("few"),
      sum(when(col("enough"), col(RESPONSES).multiply(col(WEIGHT)))).as(RESPONSES),
      sum(when(col("enough"), col(POSITIVE).multiply(col(WEIGHT)))).as(POSITIVE)
    };
  }

  private static Column ours() {
    return when(col(IN_AREA), lit(ALL));
  }

  private static Column status() {
    return when(col("practices_counted").gt(lit(0)), lit("exact"))
        .when(col("few"), lit("suppressed"))
        .otherwise(lit("not_available"));
  }

  /**
   * Responses to each question by practice. Where the survey gives a share of the positive, as
   * weighted by it, the positive are that share of those who responded.
   */
  private static Dataset<Row> answers(ReferenceModel model) {
    Column ofShare = Casts.toStored(col(SHARE).multiply(col(RESPONSES)));
    return model
        .rows("patient_survey")
        .withColumnRenamed("year", MONTH)
        .withColumn("withheld", withheld(RESPONSES).or(withheld(POSITIVE)).or(withheld(SHARE)))
        .withColumn(POSITIVE, coalesce(col(POSITIVE), ofShare))
        .select(MONTH, QUESTION, PRACTICE_CODE, RESPONSES, POSITIVE, "withheld");
  }

  private static Column withheld(String column) {
    return coalesce(col(column + "_missing").equalTo("suppressed"), lit(false));
  }
}
