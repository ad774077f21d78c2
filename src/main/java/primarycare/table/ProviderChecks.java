package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.table.ProviderCoverageSpec.LOCAL;

import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.job.Month;
import primarycare.spec.Columns;

/** Checks that every attendance of a month is at one of the providers of the table of coverage. */
final class ProviderChecks {

  private ProviderChecks() {}

  static Stream<Dataset<Row>> nothingLost(Measured table, ReferenceModel model) {
    if (!table.name().equals(ProviderCoverageSpec.SPEC.name())) {
      return Stream.empty();
    }
    Object[] asked =
        model.arrivals().calendar().asked().stream().map(Month::first).toArray(Object[]::new);
    Dataset<Row> stored =
        model
            .visits()
            .cells()
            .where(col(MONTH).isin(asked))
            .groupBy(MONTH)
            .agg(sum(ATTENDANCES).as("stored"));
    return Stream.of(nothingLost(table.rows(), stored));
  }

  /** Counts of people: the check shows no figures. */
  static Dataset<Row> nothingLost(Dataset<Row> coverage, Dataset<Row> stored) {
    Dataset<Row> published =
        coverage
            .where(col(DEPARTMENT_GROUP).equalTo(Columns.ALL))
            .groupBy(MONTH)
            .agg(sum(LOCAL).as("published"));
    return new Check("every attendance of the month is at a provider in the table", true)
        .holds(
            stored.join(published, new String[] {MONTH}, "left"),
            col(MONTH),
            lit(ProviderCoverageSpec.SPEC.name()),
            col("published").equalTo(col("stored")),
            lit(""));
  }
}
