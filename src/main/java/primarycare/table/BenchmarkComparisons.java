package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.UNASSIGNED;
import static primarycare.table.BenchmarkSpec.BASE_ATTENDANCES;
import static primarycare.table.BenchmarkSpec.BASE_FTE;
import static primarycare.table.BenchmarkSpec.BASE_PATIENTS;
import static primarycare.table.BenchmarkSpec.BASE_VALUE;
import static primarycare.table.BenchmarkSpec.CHANGE;
import static primarycare.table.BenchmarkSpec.COMPARATOR;
import static primarycare.table.BenchmarkSpec.COMPARATOR_VALUE;
import static primarycare.table.BenchmarkSpec.COMPARISON;
import static primarycare.table.BenchmarkSpec.ENGLAND_RATE;
import static primarycare.table.BenchmarkSpec.FTE;
import static primarycare.table.BenchmarkSpec.LOWER;
import static primarycare.table.BenchmarkSpec.MEASURE;
import static primarycare.table.BenchmarkSpec.NO_BASE;
import static primarycare.table.BenchmarkSpec.PATIENTS;
import static primarycare.table.BenchmarkSpec.QUINTILE;
import static primarycare.table.BenchmarkSpec.UPPER;
import static primarycare.table.BenchmarkSpec.VALUE;
import static primarycare.table.BenchmarkSpec.WITH_BASE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import primarycare.formula.Fifths;
import primarycare.formula.Rates;
import primarycare.spec.Casts;

/** Labels of areas on exact values, and the values that are made from protected counts. */
final class BenchmarkComparisons {

  private static final String ENGLAND = "England";
  private static final String WHOLE = "the whole area";
  private static final String SUPPRESSED = "attendances of the baseline are suppressed";
  private static final int THOUSAND = 1000;
  private static final int FIFTHS = 5;

  private BenchmarkComparisons() {}

  /** Adds the labels; those of GPs need no limits, for a census is no sample. */
  static Dataset<Row> labelled(Dataset<Row> rows) {
    Column value = per1000(ATTENDANCES, FTE, PATIENTS);
    Column base = per1000(BASE_ATTENDANCES, BASE_FTE, BASE_PATIENTS);
    Column ranked = coalesce(col(ExpectedProviders.RANKED), lit(true));
    Column like = when(col(AREA_CODE).notEqual(lit(UNASSIGNED)).and(ranked), value);
    return rows.withColumn(
            COMPARATOR,
            when(col(ENGLAND_RATE).isNotNull(), lit(ENGLAND))
                .when(col(AREA_TYPE).notEqual(lit(ALL)), lit(WHOLE)))
        .withColumn(COMPARISON, compared(value, coalesce(col(ENGLAND_RATE), whole(value))))
        .withColumn(COMPARISON, when(col(COMPARATOR).isNotNull().and(ranked), col(COMPARISON)))
        .withColumn(WITH_BASE, when(ranked, compared(value, base)))
        .withColumn(
            QUINTILE,
            Fifths.ascending(like, FIFTHS, col(MONTH), col(PERIOD), col(MEASURE), col(AREA_TYPE)));
  }

  /** Adds values, limits and change, and withholds the labels of what is suppressed. */
  static Dataset<Row> derived(Dataset<Row> rows) {
    Column value = per1000(ATTENDANCES, FTE, PATIENTS);
    Column base = per1000(BASE_ATTENDANCES, BASE_FTE, BASE_PATIENTS);
    Column shown = col(VALUE).isNotNull();
    return NoRate.orSuppressed(
        rows.withColumn(VALUE, value)
            .withColumn(LOWER, limit(Rates.lowerOfCount(events())))
            .withColumn(UPPER, limit(Rates.upperOfCount(events())))
            .withColumn(BASE_VALUE, base)
            .withColumn(NO_BASE, coalesce(col(NO_BASE), when(base.isNull(), lit(SUPPRESSED))))
            .withColumn(CHANGE, Rates.change(col(VALUE), col(BASE_VALUE)))
            .withColumn(
                COMPARATOR_VALUE,
                when(col(COMPARATOR).isNotNull(), coalesce(col(ENGLAND_RATE), whole(col(VALUE)))))
            .withColumn(COMPARATOR, when(col(COMPARATOR_VALUE).isNotNull(), col(COMPARATOR)))
            .withColumn(COMPARISON, when(shown.and(col(COMPARATOR).isNotNull()), col(COMPARISON)))
            .withColumn(WITH_BASE, when(shown.and(col(BASE_VALUE).isNotNull()), col(WITH_BASE)))
            .withColumn(QUINTILE, when(shown, col(QUINTILE))),
        VALUE);
  }

  private static Column per1000(String attendances, String fte, String patients) {
    Column numerator = when(isOfPeople(), Casts.toDouble(col(attendances))).otherwise(col(fte));
    return Rates.ratio(numerator, Casts.toDouble(col(patients)), THOUSAND);
  }

  private static Column isOfPeople() {
    return col(MEASURE).equalTo(lit(BenchmarkSpec.AE));
  }

  private static Column events() {
    return when(isOfPeople(), Casts.toDouble(col(ATTENDANCES)));
  }

  private static Column limit(Column events) {
    return Rates.ratio(events, Casts.toDouble(col(PATIENTS)), THOUSAND);
  }

  private static Column compared(Column value, Column with) {
    Column byLimits =
        Rates.compared(
            with, limit(Rates.lowerOfCount(events())), limit(Rates.upperOfCount(events())));
    return when(isOfPeople(), byLimits).otherwise(Rates.compared(with, value, value));
  }

  private static Column whole(Column value) {
    WindowSpec all = Window.partitionBy(MONTH, PERIOD, MEASURE);
    return max(when(col(AREA_TYPE).equalTo(lit(ALL)), value)).over(all);
  }
}
