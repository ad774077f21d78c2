package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.SEX;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Dimension;
import primarycare.conform.ReferenceAttendances;
import primarycare.conform.ReferenceModel;

/** England's attendances by age and sex as a frame. */
final class EnglandStrata {

  static final String EVENTS = "events";
  static final String REFERENCE = "reference_patients";

  private EnglandStrata() {}

  /** England's attendances and patients by department group, sex and band, of the latest year. */
  static Dataset<Row> of(ReferenceModel model) {
    Dataset<Row> rows = model.rows(ReferenceAttendances.SOURCE);
    Dataset<Row> latest = rows.groupBy(DEPARTMENT_GROUP).agg(max("year").as("year"));
    Dataset<Row> bands = Groups.bandsOfOneScheme(model).select(AGE_BAND, BAND_ORDER);
    return rows.join(broadcast(latest), new String[] {DEPARTMENT_GROUP, "year"})
        .join(broadcast(bands), AGE_BAND)
        .select(
            Dimension.DEPARTMENT_GROUP
                .numberOf(col(DEPARTMENT_GROUP))
                .as(Dimension.DEPARTMENT_GROUP.number()),
            Dimension.SEX.numberOf(col(SEX)).as(Dimension.SEX.number()),
            col(BAND_ORDER),
            col(ATTENDANCES).as(EVENTS),
            col("registered_patients").as(REFERENCE));
  }
}
