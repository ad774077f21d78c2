package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static primarycare.conform.ReferenceModel.SCHEME;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.BAND_ORDER;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;

/** Dimensions of attendances that have a row for all of them beside a row for each. */
final class Groups {

  static final String DEPARTMENT_DESCRIPTION =
      "all, type 1, type 2, type 3 and 4; all also holds departments whose type is not known.";

  private Groups() {}

  /** Each row once for its value of a dimension, and once for all. */
  static Dataset<Row> andAll(Dataset<Row> rows, Dimension dimension) {
    String number = dimension.number();
    return rows.withColumn(number, dimension.andAll(col(number)));
  }

  /** Attendances of every age once: in the one scheme of age bands that every job has. */
  static Dataset<Row> ofOneScheme(ReferenceModel model) {
    return ofOneScheme(model.dossiers().attendances(), model);
  }

  /** Rows of that scheme, of all that are by scheme and age band. */
  static Dataset<Row> ofOneScheme(Dataset<Row> rows, ReferenceModel model) {
    Dataset<Row> scheme = bandsOfOneScheme(model).select(SCHEME, BAND_ORDER);
    return rows.join(broadcast(scheme), new String[] {SCHEME, BAND_ORDER});
  }

  /** The age bands of that scheme. */
  static Dataset<Row> bandsOfOneScheme(ReferenceModel model) {
    return model.ageBands().where(col(AGE_BAND_SCHEME).equalTo(Job.Breakdown.QUINARY));
  }

  /** Each row in every department group: patients have no department. */
  static Dataset<Row> inEveryDepartment(Dataset<Row> rows) {
    Dimension groups = Dimension.DEPARTMENT_GROUP;
    return rows.withColumn(groups.number(), groups.every());
  }
}
