package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Spans of days on which a practice belongs to an area: first and last day, both included.
 *
 * <p>A span without a known beginning begins on {@link #BEGINNING}, an open one ends on {@link
 * #END}, so that no comparison of days meets a null.
 */
final class Timeline {

  static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
  static final LocalDate END = LocalDate.of(9999, 12, 31);
  static final String START_DATE = "start_date";
  static final String END_DATE = "end_date";

  private static final int DAY = 1;

  private Timeline() {}

  /**
   * Spans of which no two of a practice share a day: of the areas that claim a day, the one whose
   * span began last has it; of spans that began together, the open or longer one, then the one that
   * comes first by area code.
   *
   * @param spans practice, area code and name, first and last day
   */
  static Dataset<Row> settled(Dataset<Row> spans) {
    WindowSpec practice = Window.partitionBy(PRACTICE_CODE).orderBy("from");
    Dataset<Row> days =
        spans
            .select(col(PRACTICE_CODE), col(START_DATE).as("from"))
            .union(spans.select(col(PRACTICE_CODE), after(col(END_DATE))))
            .distinct()
            .where(col("from").leq(lit(END)))
            .withColumn("next", lead("from", DAY).over(practice))
            .withColumn("to", coalesce(date_add(col("next"), -DAY), lit(END)));
    Column claims = col(START_DATE).leq(col("from")).and(col(END_DATE).geq(col("from")));
    WindowSpec day =
        Window.partitionBy(PRACTICE_CODE, "from")
            .orderBy(col(START_DATE).desc(), col(END_DATE).desc(), col(AREA_CODE));
    Dataset<Row> winners =
        days.join(spans, PRACTICE_CODE)
            .where(claims)
            .withColumn("place", row_number().over(day))
            .where(col("place").equalTo(lit(1)))
            .select(
                col(PRACTICE_CODE),
                col(AREA_CODE),
                col(AREA_NAME),
                col("from").as(START_DATE),
                col("to").as(END_DATE));
    return merged(winners);
  }

  /** Spans of the same practice and area that follow each other without a gap, as one. */
  static Dataset<Row> merged(Dataset<Row> spans) {
    WindowSpec line = Window.partitionBy(PRACTICE_CODE, AREA_CODE).orderBy(START_DATE, END_DATE);
    Column follows = col(START_DATE).leq(after(lag(END_DATE, DAY).over(line)));
    Column begins = when(coalesce(follows, lit(false)), lit(0L)).otherwise(lit(1L));
    return spans
        .withColumn("begins", begins)
        .withColumn("run", sum("begins").over(line))
        .groupBy(PRACTICE_CODE, AREA_CODE, "run")
        .agg(
            max(struct(col(START_DATE), col(AREA_NAME))).as("last"),
            min(START_DATE).as(START_DATE),
            max(END_DATE).as(END_DATE))
        .select(
            col(PRACTICE_CODE),
            col(AREA_CODE),
            col("last." + AREA_NAME).as(AREA_NAME),
            col(START_DATE),
            col(END_DATE));
  }

  /** Whether a span holds a day. */
  static Column holds(Column day) {
    return coalesce(col(START_DATE).leq(day).and(col(END_DATE).geq(day)), lit(false));
  }

  static Column after(Column day) {
    return date_add(day, DAY);
  }

  static Column before(Column day) {
    return date_add(day, -DAY);
  }
}
