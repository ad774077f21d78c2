package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Timeline.BEGINNING;
import static primarycare.conform.Timeline.END;
import static primarycare.conform.Timeline.END_DATE;
import static primarycare.conform.Timeline.START_DATE;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import primarycare.spec.Casts;

/**
 * What changed in the areas of practices, and on which day.
 *
 * <p>Grain: practice, area type, first day of the new state, area left and area joined; blank codes
 * for none. Areas are PCN, sub-ICB location, ICB and those of the schemes; of the type {@code
 * practice} a row tells that the practice opened, closed or merged into another.
 */
final class Moves {

  static final String CHANGE_DATE = "change_date";
  static final String CHANGE = "change";
  static final String FROM = "from_area_code";
  static final String FROM_NAME = "from_area_name";
  static final String TO = "to_area_code";
  static final String TO_NAME = "to_area_name";

  private static final String[] DAY = {AREA_TYPE, PRACTICE_CODE, CHANGE_DATE};

  private Moves() {}

  static Dataset<Row> of(History history, Dataset<Row> mergers) {
    Dataset<Row> lives = lives(history.practices()).localCheckpoint(false);
    return changes(history.memberships())
        .unionByName(openings(lives))
        .unionByName(merged(mergers, lives))
        .withColumn(FROM, coalesce(col(FROM), lit("")))
        .withColumn(TO, coalesce(col(TO), lit("")));
  }

  private static Dataset<Row> changes(Dataset<Row> memberships) {
    Dataset<Row> joined =
        memberships
            .where(not(col(START_DATE).equalTo(lit(BEGINNING))))
            .select(
                col(AREA_TYPE),
                col(PRACTICE_CODE),
                col(START_DATE).as(CHANGE_DATE),
                col(AREA_CODE).as(TO),
                col(AREA_NAME).as(TO_NAME));
    Dataset<Row> left =
        memberships
            .where(not(col(END_DATE).equalTo(lit(END))))
            .select(
                col(AREA_TYPE),
                col(PRACTICE_CODE),
                Timeline.after(col(END_DATE)).as(CHANGE_DATE),
                col(AREA_CODE).as(FROM),
                col(AREA_NAME).as(FROM_NAME));
    return Stream.of(paired(joined, left), alone(joined, "joined", FROM), alone(left, "left", TO))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  /** One area left and one joined on the same day are a move. */
  private static Dataset<Row> paired(Dataset<Row> joined, Dataset<Row> left) {
    Column change =
        when(col(FROM).isNull(), lit("joined"))
            .when(col(TO).isNull(), lit("left"))
            .otherwise(lit("moved"));
    return single(joined, true)
        .join(single(left, true), DAY, "full_outer")
        .withColumn(CHANGE, change);
  }

  /** Where several areas of a type change on one day, as in a shared practice, each by itself. */
  private static Dataset<Row> alone(Dataset<Row> side, String change, String other) {
    String name = other.replace("_code", "_name");
    return single(side, false)
        .withColumn(other, Casts.none(DataTypes.StringType))
        .withColumn(name, Casts.none(DataTypes.StringType))
        .withColumn(CHANGE, lit(change));
  }

  private static Dataset<Row> single(Dataset<Row> side, boolean wanted) {
    WindowSpec day = Window.partitionBy(AREA_TYPE, PRACTICE_CODE, CHANGE_DATE);
    Column one = count(lit(1)).over(day).equalTo(lit(1));
    return side.withColumn("one", one).where(col("one").equalTo(lit(wanted))).drop("one");
  }

  /** Spans of days in which a practice existed, wherever it was. */
  private static Dataset<Row> lives(Dataset<Row> practices) {
    return Timeline.merged(
        practices.select(
            col(PRACTICE_CODE),
            col(PRACTICE_CODE).as(AREA_CODE),
            col(PRACTICE_NAME).as(AREA_NAME),
            col(START_DATE),
            col(END_DATE)));
  }

  private static Dataset<Row> openings(Dataset<Row> lives) {
    Dataset<Row> changes = changes(lives.withColumn(AREA_TYPE, lit("practice")));
    return changes.withColumn(
        CHANGE, when(col(CHANGE).equalTo("joined"), lit("opened")).otherwise(lit("closed")));
  }

  private static Dataset<Row> merged(Dataset<Row> mergers, Dataset<Row> lives) {
    Dataset<Row> names =
        lives.groupBy(PRACTICE_CODE).agg(max_by(col(AREA_NAME), col(START_DATE)).as("name"));
    return mergers
        .join(names.withColumnRenamed("name", FROM_NAME), new String[] {PRACTICE_CODE}, "left")
        .join(
            names.select(col(PRACTICE_CODE).as("successor_code"), col("name").as(TO_NAME)),
            new String[] {"successor_code"},
            "left")
        .select(
            lit("practice").as(AREA_TYPE),
            col(PRACTICE_CODE),
            col("date").as(CHANGE_DATE),
            col("successor_code").as(TO),
            col(TO_NAME),
            col(PRACTICE_CODE).as(FROM),
            col(FROM_NAME),
            lit("merged").as(CHANGE));
  }
}
