package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/** Compares a figure that a job names, published elsewhere, with the table's own. */
final class PublishedElsewhere {

  private static final String NAME = "a figure published elsewhere";

  private PublishedElsewhere() {}

  /**
   * The sum of a column over the rows that the figure names, beside the figure.
   *
   * @throws Refusal of kind JOB for a column that the table does not measure
   */
  static Dataset<Row> check(Job.Expected figure, List<Measured> tables) {
    return tables.stream()
        .filter(table -> table.name().equals(figure.table()))
        .findFirst()
        .map(measured -> check(figure, measured))
        .orElseGet(() -> absent(figure, tables.get(0).rows()));
  }

  /** A table that is left out for want of files has nothing to compare. */
  private static Dataset<Row> absent(Job.Expected figure, Dataset<Row> any) {
    return new Check(NAME, false)
        .holds(
            any.sparkSession().range(1).toDF(),
            Casts.none(DataTypes.DateType),
            lit(level(figure)),
            lit(false),
            lit("the table is not in this release"));
  }

  private static Dataset<Row> check(Job.Expected figure, Measured measured) {
    Dataset<Row> rows = measured.rows();
    refuseWhatIsNotMeasured(figure, rows);
    for (Map.Entry<String, String> condition : figure.where().entrySet()) {
      rows = rows.where(Casts.toText(col(condition.getKey())).equalTo(lit(condition.getValue())));
    }
    Dataset<Row> total = rows.agg(sum(exact(rows, figure.column())).as("total"));
    Dataset<Row> check =
        new Check(NAME, figure.tolerance().isPresent())
            .equal(
                total,
                Casts.none(DataTypes.DateType),
                lit(level(figure)),
                col("total"),
                lit(figure.value()),
                figure.tolerance().orElse(0.0));
    return hidden(measured.table().spec(), figure.column(), check)
        .withColumn(Check.EXPLANATION, lit(figure.source()));
  }

  /**
   * What adds up without losing anything: decimals, to nine places, of an amount that is DOUBLE.
   */
  private static Column exact(Dataset<Row> rows, String column) {
    return rows.schema().apply(column).dataType().equals(DataTypes.DoubleType)
        ? Casts.toDecimal(col(column))
        : col(column);
  }

  /** The figure by its column, rows and source: two sources may give one figure. */
  private static String level(Job.Expected figure) {
    Stream<String> conditions =
        figure.where().entrySet().stream()
            .map(condition -> condition.getKey() + " = " + condition.getValue());
    return Stream.of(
            Stream.of(figure.table() + "." + figure.column()),
            conditions,
            Stream.of(figure.source()).filter(source -> !source.isBlank()))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  /** An exact count of people stays in the store, also where it is compared. */
  private static Dataset<Row> hidden(TableSpec spec, String column, Dataset<Row> check) {
    boolean people = spec.disclosive().stream().anyMatch(count -> count.name().equals(column));
    Column none = Casts.none(DataTypes.DoubleType);
    return people
        ? check
            .withColumn(Check.LEFT, none)
            .withColumn(Check.RIGHT, none)
            .withColumn(Check.DIFFERENCE, none)
        : check;
  }

  /** Rates and statuses are made after protection; texts have no sum. */
  private static void refuseWhatIsNotMeasured(Job.Expected figure, Dataset<Row> rows) {
    List<String> names = List.of(rows.columns());
    boolean isAmount =
        names.contains(figure.column())
            && rows.schema().apply(figure.column()).dataType() instanceof NumericType;
    if (!isAmount || !names.containsAll(figure.where().keySet())) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "an expected figure that the table does not measure",
              "key expected, table " + figure.table(),
              figure.column() + (isAmount ? ", " + figure.where().keySet() : ""),
              "a count or amount, chosen by keys and attributes",
              "expect the numerator and the denominator of a rate instead"));
    }
  }
}
