package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.ColumnSpec.amount;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.ReferenceModel;
import primarycare.spec.TableSpec;

/**
 * Which practices joined, left or moved between areas, opened, closed or merged, and the patients
 * that went with them.
 *
 * <p>Grain: day, practice, area type, area left, area joined. Of every practice that was ever of
 * the job's area, over all the days that the inputs tell of.
 */
public final class MembershipChanges implements PublishedTable {

  private static final String CHANGE_DATE = "change_date";

  private static final TableSpec SPEC =
      new TableSpec(
          "membership_changes",
          "Practices that joined, left or moved between areas, opened, closed or merged",
          "change date, practice, area type, area left, area joined",
          "From the dated PCN memberships up to the last one that began, then from the practice"
              + " maps; openings and closures from the register, else from the maps; mergers"
              + " and areas of a scheme from the job's own files.",
          0,
          List.of(
              key(MONTH, DataTypes.DateType, "First day of the month of the change."),
              attribute(PERIOD, DataTypes.StringType, "Length of the period: month."),
              key(
                  CHANGE_DATE,
                  DataTypes.DateType,
                  "First day of the new state; where only practice maps show it, the extract"
                      + " date of the first map that does."),
              key(PRACTICE_CODE, DataTypes.StringType, "Practice."),
              attribute(PRACTICE_NAME, DataTypes.StringType, "Its latest name.")
                  .nullWhen("no source names it"),
              key(
                  AREA_TYPE,
                  DataTypes.StringType,
                  "Type of area: pcn, sub_icb_location, icb, an area scheme, or practice for the"
                      + " practice itself."),
              attribute(
                  "change",
                  DataTypes.StringType,
                  "joined, left or moved; of the practice itself opened, closed or merged."),
              key("from_area_code", DataTypes.StringType, "Area it was in; blank for none."),
              attribute("from_area_name", DataTypes.StringType, "Name of that area.")
                  .nullWhen("it was in none, or no source names it"),
              key(
                  "to_area_code",
                  DataTypes.StringType,
                  "Area it is in from that day; blank for none."),
              attribute("to_area_name", DataTypes.StringType, "Name of that area.")
                  .nullWhen("it is in none, or no source names it"),
              attribute(
                      LIST_EXTRACT_DATE,
                      DataTypes.DateType,
                      "Extract date of the practice's latest list up to the change.")
                  .nullWhen("the inputs have no list of it up to then"),
              amount(
                      REGISTERED_PATIENTS,
                      DataTypes.LongType,
                      "patients",
                      "Patients registered with the practice on that list.")
                  .nullWhen("the inputs have no list of it up to then")));

  @Override
  public TableSpec spec() {
    return SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map");
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> changes =
        model
            .registers()
            .moves()
            .join(broadcast(model.registers().history().ours()), PRACTICE_CODE);
    return changes
        .join(
            patients(changes, model.listSizes()), new String[] {PRACTICE_CODE, CHANGE_DATE}, "left")
        .join(broadcast(names(model)), new String[] {PRACTICE_CODE}, "left")
        .withColumn(MONTH, trunc(col(CHANGE_DATE), "MM"))
        .withColumn(PERIOD, lit("month"));
  }

  private static Dataset<Row> patients(Dataset<Row> changes, Dataset<Row> lists) {
    Column early = when(col(EXTRACT_DATE).leq(col(CHANGE_DATE)), col(EXTRACT_DATE));
    return changes
        .select(PRACTICE_CODE, CHANGE_DATE)
        .distinct()
        .join(lists.select(PRACTICE_CODE, EXTRACT_DATE, REGISTERED_PATIENTS), PRACTICE_CODE)
        .where(coalesce(early.isNotNull(), lit(false)))
        .groupBy(PRACTICE_CODE, CHANGE_DATE)
        .agg(
            max(EXTRACT_DATE).as(LIST_EXTRACT_DATE),
            max_by(col(REGISTERED_PATIENTS), col(EXTRACT_DATE)).as(REGISTERED_PATIENTS));
  }

  private static Dataset<Row> names(ReferenceModel model) {
    return model
        .registers()
        .history()
        .practices()
        .groupBy(PRACTICE_CODE)
        .agg(max_by(col(PRACTICE_NAME), col("start_date")).as(PRACTICE_NAME));
  }
}
