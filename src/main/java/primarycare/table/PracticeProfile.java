package primarycare.table;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.PRACTICE_NAME;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.WEIGHT;
import static primarycare.table.PracticeProfileSpec.AREAS;
import static primarycare.table.PracticeProfileSpec.BEFORE;
import static primarycare.table.PracticeProfileSpec.CHANGE;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.organisation.ListRule;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * Every practice of the area as it was at each month: where it belongs, its list, and what is known
 * of it.
 *
 * <p>Grain: month, practice. Sources: practice map, lists, area schemes, and where they are given
 * the register and local details. All of it is public.
 */
public final class PracticeProfile implements PublishedTable {

  private static final int YEAR = 12;

  @Override
  public TableSpec spec() {
    return PracticeProfileSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "registered_patients");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.lists());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> practices =
        model
            .lists()
            .areas()
            .groupBy(MONTH, PRACTICE_CODE, LIST_EXTRACT_DATE, MEMBERSHIP_DATE)
            .agg(
                of("practice", AREA_NAME, PRACTICE_NAME),
                of("pcn", AREA_CODE, "pcn_code"),
                of("pcn", AREA_NAME, "pcn_name"),
                of("sub_icb_location", AREA_CODE, "sub_icb_location_code"),
                of("sub_icb_location", AREA_NAME, "sub_icb_location_name"),
                of("icb", AREA_CODE, "icb_code"),
                of("icb", AREA_NAME, "icb_name"),
                of("practice", REGISTERED_PATIENTS, REGISTERED_PATIENTS),
                schemes());
    return withYearBefore(practices, model.listSizes())
        .join(PracticeFacts.of(model), new String[] {MONTH, PRACTICE_CODE}, "left")
        .withColumn(AREAS, when(col(AREAS).notEqual(lit("")), col(AREAS)));
  }

  private static Column of(String areaType, String column, String name) {
    return min(when(col(AREA_TYPE).equalTo(lit(areaType)), col(column))).as(name);
  }

  /** Areas of the schemes in one text, in the order of their names. */
  private static Column schemes() {
    Column share =
        when(
                col(WEIGHT).lt(lit(1)),
                concat(lit(" ("), Casts.toText(Casts.toDouble(col(WEIGHT))), lit(")")))
            .otherwise(lit(""));
    Column text = concat(col(AREA_TYPE), lit("="), col(AREA_NAME), share);
    Column isScheme = not(col(AREA_TYPE).isin(AreaTypes.ORGANISATIONS.toArray()));
    return concat_ws("; ", array_sort(collect_list(when(isScheme, text)))).as(AREAS);
  }

  private static Dataset<Row> withYearBefore(Dataset<Row> practices, Dataset<Row> listSizes) {
    Column yearAfter = add_months(col(EXTRACT_DATE), YEAR).as(LIST_EXTRACT_DATE);
    Dataset<Row> before =
        listSizes.select(yearAfter, col(PRACTICE_CODE), col(REGISTERED_PATIENTS).as(BEFORE));
    Dataset<Row> dates = listSizes.select(yearAfter, lit(true).as("given")).distinct();
    return practices
        .join(broadcast(dates), new String[] {LIST_EXTRACT_DATE}, "left")
        .join(before, new String[] {LIST_EXTRACT_DATE, PRACTICE_CODE}, "left")
        .withColumn(CHANGE, col(REGISTERED_PATIENTS).minus(col(BEFORE)))
        .withColumn("no_change_reason", noChange())
        .drop("given");
  }

  private static Column noChange() {
    return when(col(LIST_EXTRACT_DATE).isNull(), lit(ListRule.PRACTICES.none()))
        .when(col("given").isNull(), lit("the list of 12 months before is not given"))
        .when(col(REGISTERED_PATIENTS).isNull(), lit("the practice is not on the list"))
        .when(col(BEFORE).isNull(), lit("the practice is not on the list of 12 months before"));
  }
}
