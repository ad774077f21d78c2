package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.HistoryFrames;

/**
 * Areas that a local file states by their code, named as the organisations of the inputs name them.
 *
 * <p>A code that means several kinds of area is of the first of sub-ICB location, ICB, PCN,
 * practice and the job's schemes by name; of names in the course of time the latest counts. {@link
 * #ENGLAND} is the country; any other code is of the kind {@link #STATED}, without a name.
 */
final class StatedAreas {

  /** The kind of an area that no organisation of the inputs knows. */
  static final String STATED = "stated";

  /** The code of the country in a local file. */
  static final String ENGLAND = "ENGLAND";

  private static final List<String> KINDS = List.of("sub_icb_location", "icb", "pcn", "practice");

  private StatedAreas() {}

  /** One row per area code that the organisations know, at any time: its kind and latest name. */
  static Dataset<Row> known(HistoryFrames history) {
    Dataset<Row> practices =
        history
            .practices()
            .select(
                lit("practice").as(AREA_TYPE),
                col(PRACTICE_CODE).as(AREA_CODE),
                col(PRACTICE_NAME).as(AREA_NAME),
                col("start_date"));
    return known(
        history
            .memberships()
            .select(AREA_TYPE, AREA_CODE, AREA_NAME, "start_date")
            .unionByName(practices));
  }

  /**
   * One row per area code.
   *
   * @param spans kind, code and name of areas, each with the day from which it had the name
   */
  static Dataset<Row> known(Dataset<Row> spans) {
    return spans
        .groupBy(AREA_TYPE, AREA_CODE)
        .agg(max(struct("start_date", AREA_NAME)).as("latest"))
        .withColumn("kind", struct(rank().as("rank"), col(AREA_TYPE), col("latest." + AREA_NAME)))
        .groupBy(AREA_CODE)
        .agg(min("kind").as("kind"))
        .select(col(AREA_CODE), col("kind." + AREA_TYPE), col("kind." + AREA_NAME));
  }

  /** Rows with an area code, and the kind and name of the area beside it. */
  static Dataset<Row> named(Dataset<Row> rows, Dataset<Row> known) {
    Column england = upper(col(AREA_CODE)).equalTo(ENGLAND);
    return rows.withColumn(AREA_CODE, when(england, lit(ENGLAND)).otherwise(col(AREA_CODE)))
        .join(broadcast(known), new String[] {AREA_CODE}, "left")
        .withColumn(
            AREA_TYPE,
            when(col(AREA_CODE).equalTo(ENGLAND), lit("england"))
                .otherwise(coalesce(col(AREA_TYPE), lit(STATED))))
        .withColumn(
            AREA_NAME,
            when(col(AREA_CODE).equalTo(ENGLAND), lit("England")).otherwise(col(AREA_NAME)));
  }

  private static Column rank() {
    Column rank = lit(KINDS.size());
    for (int i = 0; i < KINDS.size(); i++) {
      rank = when(col(AREA_TYPE).equalTo(KINDS.get(i)), lit(i)).otherwise(rank);
    }
    return rank;
  }
}
