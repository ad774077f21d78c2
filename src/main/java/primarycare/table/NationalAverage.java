package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.table.AreaProfileSpec.NATIONAL_AVERAGE;
import static primarycare.table.AreaProfileSpec.NATIONAL_DEFINITION;
import static primarycare.table.AreaProfileSpec.NATIONAL_PATIENTS;
import static primarycare.table.AreaProfileSpec.NATIONAL_PRACTICES;
import static primarycare.table.AreaProfileSpec.NO_NATIONAL;

import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.Organisations;
import primarycare.job.Job;
import primarycare.organisation.ListRule;
import primarycare.spec.Casts;

/**
 * The average list size of the nation: the one a job states, else that of each month's whole list.
 *
 * <p>A list stands for the nation where it holds more practices of elsewhere than of the area, so
 * that a stray practice on a local list makes no nation.
 */
record NationalAverage(Optional<Job.Target> stated) {

  /** One row per month: the average, what it is of, and why there is none. */
  Dataset<Row> of(Organisations places) {
    return places
        .months()
        .select(MONTH, LIST_EXTRACT_DATE)
        .join(broadcast(lists(places)), new String[] {MONTH}, "left")
        .select(
            col(MONTH),
            when(isOfTheList(), col("on_list")).as(NATIONAL_PRACTICES),
            when(isOfTheList(), col("patients")).as(NATIONAL_PATIENTS),
            average().as(NATIONAL_AVERAGE),
            definition().as(NATIONAL_DEFINITION),
            reason().as(NO_NATIONAL));
  }

  /** Practices and patients of each month's list, and whether it stands for the nation. */
  private static Dataset<Row> lists(Organisations places) {
    Dataset<Row> ours =
        places.practices().select(col(MONTH), col(PRACTICE_CODE), lit(1L).as("our"));
    return places
        .listSizesByMonth()
        .join(broadcast(ours), new String[] {MONTH, PRACTICE_CODE}, "left")
        .groupBy(MONTH)
        .agg(
            count(lit(1)).as("on_list"),
            sum(REGISTERED_PATIENTS).as("patients"),
            coalesce(sum("our"), lit(0L)).as("our"))
        .withColumn("is_national", col("on_list").gt(col("our").multiply(lit(2))))
        .drop("our");
  }

  private Column isOfTheList() {
    return coalesce(col("is_national"), lit(false)).and(lit(stated.isEmpty()));
  }

  private Column average() {
    Column ofTheList = Casts.toDouble(col("patients")).divide(Casts.toDouble(col("on_list")));
    return stated.map(figure -> lit(figure.value())).orElse(when(isOfTheList(), ofTheList));
  }

  private Column definition() {
    Column ofTheList =
        concat(lit("all practices of the list of "), Casts.toText(col(LIST_EXTRACT_DATE)));
    return stated.map(figure -> lit(figure.caption())).orElse(when(isOfTheList(), ofTheList));
  }

  private Column reason() {
    return stated.isPresent()
        ? Casts.none(DataTypes.StringType)
        : when(col("is_national").isNull(), lit(ListRule.PRACTICES.none()))
            .when(
                col("is_national").equalTo(lit(false)),
                lit("no more practices of elsewhere on the list than of the area"));
  }
}
