package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static primarycare.conform.Flows.PATIENTS;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;

import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.conform.Residences;

/** Checks that every patient of a list by LSOA is in the table of flows once, in each area type. */
final class RegistrationChecks {

  private RegistrationChecks() {}

  /** The rows of each area type hold the patients of the list. */
  static Stream<Dataset<Row>> nobodyLost(Measured table, ReferenceModel model) {
    return table.name().equals(RegistrationFlowsSpec.SPEC.name())
        ? Stream.of(nobodyLost(table.rows(), listed(model.residences())))
        : Stream.empty();
  }

  /** A type that the table has for one quarter it has for all. */
  static Dataset<Row> nobodyLost(Dataset<Row> flows, Dataset<Row> listed) {
    Dataset<Row> published = flows.groupBy(MONTH, AREA_TYPE).agg(sum(PATIENTS).as("published"));
    Dataset<Row> sides =
        listed
            .join(broadcast(published.select(AREA_TYPE).distinct()), lit(true), "left")
            .join(published, new String[] {MONTH, AREA_TYPE}, "left");
    return new Check("patients of the list by LSOA = rows of an area type", true)
        .equal(
            sides,
            col(MONTH),
            concat_ws(", ", lit(RegistrationFlowsSpec.SPEC.name()), col(AREA_TYPE)),
            col("published"),
            col("listed"),
            0);
  }

  /**
   * Patients of each quarter, straight from the lists; one extracted within a month is no other's.
   */
  private static Dataset<Row> listed(Residences residences) {
    Dataset<Row> months = residences.places().months();
    return residences
        .lists()
        .groupBy(trunc(col(EXTRACT_DATE), "MM").as(MONTH))
        .agg(sum(PATIENTS).as("listed"))
        .join(broadcast(months.select(MONTH)), MONTH);
  }
}
