package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rank;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.table.AccessSurveySpec.POSITIVE;
import static primarycare.table.AccessSurveySpec.QUESTION;
import static primarycare.table.AccessSurveySpec.RESPONSES;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import primarycare.formula.Rates;
import primarycare.spec.Casts;

/** The share of positive responses of areas with its limits, and the areas' ranks by it. */
final class SurveyRanks {

  private SurveyRanks() {}

  /** Areas of a year, question and kind; those of equal share share the better rank. */
  static Dataset<Row> of(Dataset<Row> areas) {
    Column responses = Casts.toDouble(col(RESPONSES));
    Column positive = Casts.toDouble(col(POSITIVE));
    WindowSpec all = Window.partitionBy(MONTH, QUESTION, AREA_TYPE);
    Column percent = col("positive_percent");
    Column place = rank().over(all.orderBy(percent.desc_nulls_last()));
    return areas
        .withColumn("positive_percent", Rates.share(positive, responses, 100))
        .withColumn("positive_lower", Rates.lowerOfShare(positive, responses, 100))
        .withColumn("positive_upper", Rates.upperOfShare(positive, responses, 100))
        .withColumn("areas_ranked", count(percent).over(all))
        .withColumn("rank", when(percent.isNotNull(), place))
        .withColumn(
            "top_percent",
            when(
                col("areas_ranked").gt(lit(1)),
                col("rank").multiply(lit(100.0)).divide(col("areas_ranked"))));
  }
}
