package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which practice stands for one that merged or closed, from the day of the merger on.
 *
 * <p>A successor may have one too: so many steps are followed as {@link #STEPS} says, and a chain
 * that goes on, or in a circle, is not followed at all and told of.
 */
final class Successors {

  static final int STEPS = 5;

  private static final String SUCCESSOR = "successor_code";
  private static final String DATE = "date";

  private final Dataset<Row> stated;

  /**
   * @param stated practice, successor and day of the merger
   */
  Successors(Dataset<Row> stated) {
    this.stated = stated.select(PRACTICE_CODE, SUCCESSOR, DATE);
  }

  /** One row per merger. */
  Dataset<Row> stated() {
    return stated;
  }

  /**
   * One row per month and practice that another one stands for then.
   *
   * @param days month and the day on which it looks at memberships, {@code as_at}
   */
  Dataset<Row> at(Dataset<Row> days) {
    Dataset<Row> month =
        stated.crossJoin(broadcast(days)).where(col(DATE).leq(col("as_at"))).drop(DATE, "as_at");
    return followed(month).where(col("next").isNull()).select(MONTH, PRACTICE_CODE, SUCCESSOR);
  }

  /** Mergers whose last successor cannot be found. */
  Dataset<Row> endless() {
    return Conflicts.issue(
        followed(stated.drop(DATE).withColumn(MONTH, lit(0)))
            .where(col("next").isNotNull())
            .join(stated.select(PRACTICE_CODE, DATE), PRACTICE_CODE)
            .select(
                col(PRACTICE_CODE),
                lit("").as(AREA_CODE),
                col(SUCCESSOR).as(Conflicts.OTHER_CODE),
                col(DATE).as(Conflicts.FIRST),
                col(DATE).as(Conflicts.LAST)),
        lit("successors without an end"),
        "practice_successor",
        "not followed: the practice stands for itself");
  }

  /** Mergers of which the successor is a practice that no register knows. */
  Dataset<Row> unknown(KnownPractices known) {
    Dataset<Row> practices =
        known.practices().select(col(PRACTICE_CODE).as(SUCCESSOR), lit(true).as("known"));
    return Conflicts.issue(
        stated
            .join(practices, new String[] {SUCCESSOR}, "left")
            .where(not(coalesce(col("known"), lit(false))))
            .select(
                col(PRACTICE_CODE),
                lit("").as(AREA_CODE),
                col(SUCCESSOR).as(Conflicts.OTHER_CODE),
                col(DATE).as(Conflicts.FIRST),
                col(DATE).as(Conflicts.LAST)),
        lit("unknown successor"),
        "practice_successor",
        "followed: what becomes of the successor is told under its own code");
  }

  private static Dataset<Row> followed(Dataset<Row> mergers) {
    Dataset<Row> steps =
        broadcast(
            mergers.select(
                col(MONTH), col(PRACTICE_CODE).as(SUCCESSOR), col(SUCCESSOR).as("next")));
    Column further = coalesce(col("next"), col(SUCCESSOR));
    Dataset<Row> found = mergers;
    for (int step = 1; step < STEPS; step++) {
      found =
          found
              .join(steps, new String[] {MONTH, SUCCESSOR}, "left")
              .withColumn(SUCCESSOR, further)
              .drop("next");
    }
    Column self = col("next").isNull().and(col(SUCCESSOR).equalTo(col(PRACTICE_CODE)));
    return found
        .join(steps, new String[] {MONTH, SUCCESSOR}, "left")
        .withColumn("next", when(self, col(SUCCESSOR)).otherwise(col("next")));
  }
}
