package primarycare.rules.key;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;
import static primarycare.rules.key.Verdicts.CHANGED;
import static primarycare.rules.key.Verdicts.OTHER;
import static primarycare.rules.key.Verdicts.VERDICT;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Columns;
import primarycare.layout.Field;
import primarycare.layout.Source;

/** Rows that do not count, as records: a wide record has one verdict, the strongest of its rows. */
final class RepeatCounts {

  private RepeatCounts() {}

  /** One row per entry, verdict and entry of what counts in their stead. */
  static Dataset<Row> of(Source source, Dataset<Row> losers) {
    Column verdicts = array(Verdicts.ALL.stream().map(v -> lit(v)).toArray(Column[]::new));
    Column quarantined = col(VERDICT).equalTo(Verdicts.number(Verdicts.RULE));
    return losers
        .groupBy(Columns.ENTRY, Columns.LINE)
        .agg(
            max(VERDICT).as(VERDICT),
            min(OTHER).as(OTHER),
            array_distinct(flatten(collect_list(CHANGED))).as(CHANGED))
        .groupBy(Columns.ENTRY, VERDICT, OTHER)
        .agg(
            count(lit(1)).as("records"),
            min(Columns.LINE).as("first_line"),
            changes(source).as(CHANGED))
        .withColumn("outcome", when(quarantined, lit("quarantined")).otherwise(lit("excluded")))
        .withColumn(
            "column", when(quarantined, lit(String.join(", ", source.key()))).otherwise(lit("")))
        .withColumn("rule", element_at(verdicts, col(VERDICT)))
        .drop(VERDICT);
  }

  /** In how many of the records each column has another value. */
  private static Column changes(Source source) {
    Column[] counts =
        source.fields().stream()
            .filter(Field::stored)
            .flatMap(
                field ->
                    Stream.of(
                        lit(field.name()),
                        count(when(array_contains(col(CHANGED), field.name()), lit(1)))))
            .toArray(Column[]::new);
    return map(counts);
  }
}
