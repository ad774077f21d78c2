package primarycare.table;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.WEIGHT;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;
import primarycare.spec.Columns;
import primarycare.spec.Role;

/** Checks that no join lost or doubled a practice, and that areas of one type make up the whole. */
final class AreaChecks {

  private static final int CODES_NAMED = 10;

  private AreaChecks() {}

  /** In every additive column of a table by area: the areas of each type sum to the whole. */
  static Stream<Dataset<Row>> areasAddUp(Measured table) {
    List<ColumnSpec> columns = table.table().spec().columns();
    if (!table.table().spec().has(AREA_TYPE)) {
      return Stream.empty();
    }
    return columns.stream().filter(ColumnSpec::additive).map(c -> areasAddUp(table, c.name()));
  }

  private static Dataset<Row> areasAddUp(Measured table, String column) {
    List<String> dimensions =
        table.table().spec().withRole(Role.KEY).stream()
            .map(ColumnSpec::name)
            .filter(key -> !key.equals(AREA_TYPE) && !key.equals(AREA_CODE))
            .toList();
    String[] by = dimensions.toArray(String[]::new);
    Column amount = coalesce(col(column), lit(0));
    Dataset<Row> parts =
        table
            .rows()
            .where(col(AREA_TYPE).notEqual(lit(Columns.ALL)))
            .groupBy(
                Stream.concat(dimensions.stream(), Stream.of(AREA_TYPE))
                    .map(c -> col(c))
                    .toArray(Column[]::new))
            .agg(sum(amount).as("parts"));
    Dataset<Row> whole =
        table
            .rows()
            .where(col(AREA_TYPE).equalTo(lit(Columns.ALL)))
            .select(
                Stream.concat(dimensions.stream().map(c -> col(c)), Stream.of(amount.as("whole")))
                    .toArray(Column[]::new));
    Column level =
        concat_ws(
            ", ",
            Stream.concat(
                    Stream.of(
                        lit(table.name() + "." + column),
                        concat(lit(AREA_TYPE + " = "), col(AREA_TYPE))),
                    dimensions.stream()
                        .filter(d -> !d.equals(MONTH) && !d.equals(Columns.PERIOD))
                        .map(d -> concat(lit(d + " = "), col(d))))
                .toArray(Column[]::new));
    return new Check("areas of a type add up to the whole", true)
        .equal(parts.join(whole, by, "left"), col(MONTH), level, col("parts"), col("whole"), 0);
  }

  /** Patients on the lists used = patients of the area's practices + patients of the others. */
  static Dataset<Row> nobodyLost(ReferenceModel model) {
    Dataset<Row> lists = model.listSizesByMonth();
    Dataset<Row> inside =
        model
            .areas()
            .where(col(AREA_TYPE).equalTo(lit(Columns.ALL)))
            .groupBy(MONTH)
            .agg(sum(REGISTERED_PATIENTS).as("inside"));
    Dataset<Row> outside =
        lists
            .join(model.practices(), new String[] {MONTH, PRACTICE_CODE}, "left_anti")
            .groupBy(MONTH)
            .agg(sum(REGISTERED_PATIENTS).as("outside"));
    Dataset<Row> sides =
        lists
            .groupBy(MONTH, LIST_EXTRACT_DATE)
            .agg(sum(REGISTERED_PATIENTS).as("lists"))
            .join(inside, new String[] {MONTH}, "left")
            .join(outside, new String[] {MONTH}, "left");
    Column level =
        concat(lit("registered patients, list of "), Casts.toText(col(LIST_EXTRACT_DATE)));
    Column both = coalesce(col("inside"), lit(0L)).plus(coalesce(col("outside"), lit(0L)));
    return new Check("lists = practices of the area + practices elsewhere", true)
        .equal(sides, col(MONTH), level, col("lists"), both, 0);
  }

  /** In every area type, the weights of a practice's memberships sum to 1. */
  static Dataset<Row> oneMembership(ReferenceModel model) {
    Dataset<Row> practices =
        model.areas().groupBy(MONTH, AREA_TYPE, PRACTICE_CODE).agg(sum(WEIGHT).as("total"));
    Column right = col("total").equalTo(lit(1));
    return differing(
        new Check("a practice's weights in an area type sum to 1", true),
        practices,
        List.of(col(MONTH), col(AREA_TYPE)),
        right);
  }

  /** Practices of a month's list or census that the practice map in force does not know. */
  static Dataset<Row> known(ReferenceModel model) {
    Dataset<Row> known = model.knownPractices().withColumn("known", lit(true));
    Dataset<Row> seen =
        model
            .listSizesByMonth()
            .select(col(MONTH), col(PRACTICE_CODE), lit("registered_patients").as(AREA_TYPE))
            .unionByName(
                model
                    .staff()
                    .select(col(MONTH), col(PRACTICE_CODE), lit("gp_workforce").as(AREA_TYPE))
                    .distinct());
    return differing(
        new Check("practices are known to the practice map", false),
        seen.join(known, new String[] {MONTH, PRACTICE_CODE}, "left"),
        List.of(col(MONTH), col(AREA_TYPE)),
        coalesce(col("known"), lit(false)));
  }

  private static Dataset<Row> differing(
      Check check, Dataset<Row> practices, List<Column> by, Column right) {
    Column codes = array_sort(collect_set(when(right, null).otherwise(col(PRACTICE_CODE))));
    Dataset<Row> counts =
        practices
            .groupBy(by.toArray(Column[]::new))
            .agg(
                count(lit(1)).as("practices"),
                sum(Casts.toOne(right)).as("right"),
                codes.as("codes"));
    Column named = array_join(slice(col("codes"), 1, CODES_NAMED), ", ");
    Column passed = col("practices").equalTo(col("right"));
    return check.rows(
        counts,
        col(MONTH),
        col(AREA_TYPE),
        passed,
        col("practices"),
        col("right"),
        when(passed, lit("")).otherwise(concat(lit("practices such as "), named)));
  }
}
