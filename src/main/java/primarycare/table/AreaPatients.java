package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.conform.ReferenceModel.IN_AREA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.WEIGHT;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;

/** Registered patients and attendances of areas by month, to stand beside a local file. */
final class AreaPatients {

  private AreaPatients() {}

  /** One row per month and practice on the list extracted on the month's first day. */
  static Dataset<Row> lists(ReferenceModel model, Dataset<Row> months) {
    return model
        .listSizes()
        .select(col(EXTRACT_DATE).as(MONTH), col(PRACTICE_CODE), col(REGISTERED_PATIENTS))
        .join(broadcast(months), MONTH);
  }

  /**
   * One row per month and area: patients of its practices, of a shared practice its weight's part.
   *
   * @param areas rows of {@link PracticeAreas#of}, with the areas that are published
   */
  static Dataset<Row> of(Dataset<Row> lists, Dataset<Row> areas) {
    return lists
        .join(areas.where(col(IN_AREA)), new String[] {MONTH, PRACTICE_CODE})
        .groupBy(MONTH, AREA_TYPE, AREA_CODE)
        .agg(
            sum(Casts.toWhole(col(REGISTERED_PATIENTS)).multiply(col(WEIGHT)))
                .as(REGISTERED_PATIENTS));
  }

  /**
   * One row per month and area of which the inputs hold attendances: those of all departments, ages
   * and sexes; 0 in a month of which they hold some, in other areas only.
   *
   * @param areas rows of {@link PracticeAreas#of}, with the areas that are published
   */
  static Dataset<Row> attendances(ReferenceModel model, Dataset<Row> areas) {
    Dataset<Row> counts =
        Groups.ofOneScheme(model)
            .join(broadcast(model.areaNames()), AREA)
            .select(MONTH, AREA_TYPE, AREA_CODE, ATTENDANCES);
    return counted(counts, areas.select(MONTH, AREA_TYPE, AREA_CODE).distinct());
  }

  static Dataset<Row> counted(Dataset<Row> counts, Dataset<Row> areas) {
    String[] keys = {MONTH, AREA_TYPE, AREA_CODE};
    return areas
        .join(broadcast(counts.select(MONTH).distinct()), MONTH)
        .join(
            counts.groupBy(MONTH, AREA_TYPE, AREA_CODE).agg(sum(ATTENDANCES).as(ATTENDANCES)),
            keys,
            "left")
        .withColumn(ATTENDANCES, coalesce(col(ATTENDANCES), lit(0L)));
  }
}
