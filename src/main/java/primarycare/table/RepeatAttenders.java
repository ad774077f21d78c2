package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Attenders;
import primarycare.conform.Dimension;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Rates;

/** How many people the attendances of a practice are of, and how much that widens its limits. */
final class RepeatAttenders {

  static final String WITH_KEY = "attendances_with_person_key";
  static final String PEOPLE = "people_attending";
  static final String FACTOR = "repeat_attendance_factor";
  static final String LOWER = "rate_lower_repeat_attenders";
  static final String UPPER = "rate_upper_repeat_attenders";

  /** Of fewer attendances the factor would tell how many they are, and of how many people. */
  static final int FEWEST = 100;

  /** The share of attendances that carry a key, from which on these speak for the others. */
  static final double ENOUGH = 0.9;

  private static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  private RepeatAttenders() {}

  /** One row per period, practice and department group. */
  static Dataset<Row> of(ReferenceModel model, Dataset<Row> periods) {
    return counted(Periods.of(model.visits().attenders(), periods, lit(true)));
  }

  /**
   * People, and the factor of the attendances that carry a key where nearly all do; null where none
   * does.
   *
   * @param inPeriods rows of period, practice, department group, person and attendances
   */
  static Dataset<Row> counted(Dataset<Row> inPeriods) {
    Column person = col(Attenders.PERSON);
    Column keyed = when(person.isNotNull(), col(ATTENDANCES));
    Column nearlyAll = sum(keyed).geq(sum(ATTENDANCES).multiply(lit(ENOUGH)));
    return Groups.andAll(inPeriods, Dimension.DEPARTMENT_GROUP)
        .groupBy(col(Periods.NUMBER), col(PRACTICE_CODE), col(DEPARTMENT), person)
        .agg(sum(ATTENDANCES).as(ATTENDANCES))
        .groupBy(Periods.NUMBER, PRACTICE_CODE, DEPARTMENT)
        .agg(
            sum(keyed).as(WITH_KEY),
            when(sum(keyed).isNotNull(), count(person)).as(PEOPLE),
            when(nearlyAll, factor(sum(keyed.multiply(col(ATTENDANCES))), sum(keyed))).as(FACTOR));
  }

  /**
   * A practice that nobody came from has no people, where any attendance of the period has a key.
   */
  static Dataset<Row> joined(Dataset<Row> rows, Dataset<Row> counted) {
    String[] keys = {Periods.NUMBER, PRACTICE_CODE, DEPARTMENT};
    Dataset<Row> told =
        counted
            .where(col(WITH_KEY).isNotNull())
            .select(col(Periods.NUMBER), lit(true).as("told"))
            .distinct();
    Column nobody = when(col("told").and(col(ATTENDANCES).equalTo(lit(0))), lit(0L));
    Column none = when(col("told"), lit(0L));
    return rows.join(broadcast(counted), keys, "left")
        .join(broadcast(told), new String[] {Periods.NUMBER}, "left")
        .withColumn(WITH_KEY, coalesce(col(WITH_KEY), none))
        .withColumn(PEOPLE, coalesce(col(PEOPLE), nobody))
        .drop("told");
  }

  /** Adds the limits that allow for repeat attenders, from the protected count. */
  static Dataset<Row> limits(Dataset<Row> rows) {
    Column count = col(ATTENDANCES);
    Column enough = count.geq(lit(FEWEST)).and(col(PEOPLE).isNotNull());
    Column factor = when(enough, col(FACTOR));
    Column people = col(REGISTERED_PATIENTS);
    return rows.withColumn(FACTOR, factor)
        .withColumn(LOWER, Rates.lowerOfRepeatEvents(count, col(FACTOR), people, 1000))
        .withColumn(UPPER, Rates.upperOfRepeatEvents(count, col(FACTOR), people, 1000));
  }

  /** To one decimal, from which nobody works out an exact count that is as large as shown. */
  private static Column factor(Column squares, Column attendances) {
    return round(Rates.ratio(squares, attendances, 1), 1);
  }
}
