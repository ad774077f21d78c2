package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.table.ExpectedAttendances.AT_AREA_RATES;
import static primarycare.table.ExpectedAttendances.AT_ENGLAND_RATES;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.conform.Appointments;
import primarycare.conform.Dimension;
import primarycare.formula.Fifths;
import primarycare.formula.Rates;
import primarycare.formula.Standards;
import primarycare.statistics.RatioScale;

/** Where practices stand among one another, on exact values. */
final class PracticeComparisons {

  static final String COMPARISON = "comparison";
  static final String WITH_ENGLAND = "comparison_with_england";
  static final String FUNNEL = "funnel";
  static final String QUINTILE = "rate_quintile";
  static final String QUADRANT = "quadrant";

  /** What describes a count, and is withheld where the count is. */
  static final List<String> LABELS =
      List.of(
          COMPARISON, WITH_ENGLAND, FUNNEL, QUINTILE, QUADRANT, ExpectedAttendances.BEYOND_LIST);

  static final int FIFTHS = 5;

  private static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();
  private static final String[] GROUP = {Periods.NUMBER, DEPARTMENT};

  private PracticeComparisons() {}

  /**
   * Adds the labels of a practice.
   *
   * @param rows one a period, practice and department group, with registered patients where there
   *     is a rate, expected attendances where they can be told, and appointments attended
   */
  static Dataset<Row> labelled(Dataset<Row> rows) {
    Column rate = Rates.ratio(col(ATTENDANCES), col(REGISTERED_PATIENTS), 1);
    return withFunnel(rows)
        .withColumn(COMPARISON, compared(AT_AREA_RATES))
        .withColumn(WITH_ENGLAND, compared(AT_ENGLAND_RATES))
        .withColumn(
            QUINTILE,
            Fifths.ascending(when(isRanked(), rate), FIFTHS, col(GROUP[0]), col(GROUP[1])))
        .withColumn(QUADRANT, quadrant());
  }

  /** Withholds each label where the count that it describes is suppressed. */
  static Dataset<Row> withheld(Dataset<Row> rows) {
    Dataset<Row> withheld = rows;
    for (String label : LABELS) {
      withheld = withheld.withColumn(label, when(col(ATTENDANCES).isNotNull(), col(label)));
    }
    return withheld;
  }

  private static Column compared(String expected) {
    Column observed = when(isRanked(), col(ATTENDANCES));
    return Rates.compared(
        lit(1.0),
        Standards.lowerOfRatio(observed, col(expected)),
        Standards.upperOfRatio(observed, col(expected)));
  }

  /** The logarithm serves where every practice has attendances, else the square root. */
  private static Dataset<Row> withFunnel(Dataset<Row> rows) {
    Column observed = col(ATTENDANCES);
    Column expected = when(isRanked(), col(AT_AREA_RATES));
    Dataset<Row> spread =
        rows.where(expected.isNotNull())
            .groupBy(GROUP[0], GROUP[1])
            .agg(
                min(observed).as("fewest"),
                Standards.tauSquared(RatioScale.LOG, observed, expected).as("log_spread"),
                Standards.tauSquared(RatioScale.SQUARE_ROOT, observed, expected).as("root_spread"));
    Column label =
        when(
                col("fewest").gt(lit(0)),
                Standards.label(RatioScale.LOG, observed, expected, col("log_spread")))
            .otherwise(
                Standards.label(RatioScale.SQUARE_ROOT, observed, expected, col("root_spread")));
    return rows.join(broadcast(spread), GROUP, "left").withColumn(FUNNEL, label);
  }

  /** Above or not above the rates of all ranked practices that have both. */
  private static Column quadrant() {
    Column appointments = col(Appointments.ATTENDED);
    Column both = isRanked().and(appointments.isNotNull());
    Column manyThere = isAbove(appointments, both);
    Column manyHere = isAbove(col(ATTENDANCES), both);
    return when(both.and(manyThere).and(manyHere), lit("high at GP, high at A&E"))
        .when(both.and(manyThere), lit("high at GP, low at A&E"))
        .when(both.and(manyHere), lit("low at GP, high at A&E"))
        .when(both, lit("low at GP, low at A&E"));
  }

  private static Column isAbove(Column count, Column both) {
    Column events = sum(when(both, count)).over(Window.partitionBy(GROUP[0], GROUP[1]));
    Column people = sum(when(both, col("patients"))).over(Window.partitionBy(GROUP[0], GROUP[1]));
    Column rate = Rates.ratio(count, col("patients"), 1);
    return rate.gt(Rates.ratio(events, people, 1));
  }

  /** A practice with a rate, of which no provider is known to be missing. */
  private static Column isRanked() {
    Column incomplete = not(coalesce(col(ExpectedProviders.RANKED), lit(true)));
    return col(REGISTERED_PATIENTS).isNotNull().and(not(incomplete));
  }
}
