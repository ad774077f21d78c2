package primarycare.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.IN_AREA;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;
import primarycare.spec.Columns;
import primarycare.spec.TableSpec;

/** Checks that no join lost or doubled a practice, and that areas of one type make up the whole. */
final class AreaChecks {

  static final Check ADD_UP = new Check("areas of a type add up to the whole", true);

  private static final int CODES_NAMED = 10;
  private static final String PRACTICE = "^([A-HJ-NP-WY][0-9]{5}|(ALD|GUE|JER)[0-9]{3})$";

  private AreaChecks() {}

  /** In every additive column of a table by area: the areas of each type sum to the whole. */
  static Stream<Dataset<Row>> areasAddUp(Measured table) {
    TableSpec spec = table.table().spec();
    List<String> columns =
        spec.columns().stream().filter(ColumnSpec::additive).map(ColumnSpec::name).toList();
    return spec.has(AREA_TYPE) && !columns.isEmpty()
        ? Stream.of(areasAddUp(table, columns))
        : Stream.empty();
  }

  private static Dataset<Row> areasAddUp(Measured table, List<String> columns) {
    List<String> dimensions =
        table.table().spec().keys().stream()
            .filter(key -> !key.equals(AREA_TYPE) && !key.equals(AREA_CODE))
            .toList();
    Dataset<Row> sums =
        table
            .rows()
            .groupBy(columns(Stream.concat(dimensions.stream(), Stream.of(AREA_TYPE))))
            .agg(count(lit(1)).as("rows"), sums(columns));
    Column sides =
        array(
            columns.stream()
                .map(c -> struct(lit(c).as("column"), col(c).as("parts"), whole(c, dimensions)))
                .toArray(Column[]::new));
    Dataset<Row> compared =
        sums.withColumn("sides", sides)
            .withColumn("side", explode(col("sides")))
            .withColumn("table_column", concat(lit(table.name() + "."), col("side.column")));
    return table.table().spec().disclosive().isEmpty()
        ? ADD_UP.equal(
            compared.where(isPart()),
            col(MONTH),
            level(dimensions),
            col("side.parts"),
            col("side.whole"),
            0)
        : allEqual(compared);
  }

  /**
   * Counts of people show no figures, and all cells of a period and area type are one check: each
   * cell is the whole's, and so is their sum, which no cell is missing from.
   */
  private static Dataset<Row> allEqual(Dataset<Row> compared) {
    Column equal = coalesce(col("side.parts").equalTo(col("side.whole")), lit(false));
    Column whole =
        max(when(isPart(), null).otherwise(col("parts")))
            .over(Window.partitionBy(col("table_column"), col(MONTH), col(PERIOD)));
    Dataset<Row> folded =
        compared
            .groupBy(col("table_column"), col(AREA_TYPE), col(MONTH), col(PERIOD))
            .agg(min(equal).as("equal"), sum("side.parts").as("parts"))
            .withColumn("complete", col("parts").equalTo(whole))
            .where(isPart());
    Column level = concat_ws(", ", col("table_column"), col(AREA_TYPE), col(PERIOD));
    return ADD_UP.holds(folded, col(MONTH), level, col("equal").and(col("complete")), lit(""));
  }

  private static Column isPart() {
    return col(AREA_TYPE).notEqual(lit(Columns.ALL));
  }

  private static Column level(List<String> dimensions) {
    return concat_ws(
        ", ",
        columns(
            Stream.concat(
                Stream.of("table_column", AREA_TYPE),
                dimensions.stream().filter(d -> !d.equals(MONTH) && !d.equals(PERIOD)))));
  }

  private static Column[] sums(List<String> columns) {
    return columns.stream()
        .map(c -> coalesce(Casts.toDecimal(sum(c)), lit(BigDecimal.ZERO)).as(c))
        .toArray(Column[]::new);
  }

  private static Column whole(String column, List<String> dimensions) {
    Column ofAll = when(col(AREA_TYPE).equalTo(lit(Columns.ALL)), col(column));
    return max(ofAll).over(Window.partitionBy(columns(dimensions.stream()))).as("whole");
  }

  private static Column[] columns(Stream<String> names) {
    return names.map(name -> col(name)).toArray(Column[]::new);
  }

  /** Patients on the lists used = patients of the area's practices + patients of the others. */
  static Dataset<Row> nobodyLost(Basis basis) {
    Organisations places = basis.places();
    Dataset<Row> inside =
        places
            .areas()
            .where(col(AREA_TYPE).equalTo(lit(Columns.ALL)))
            .groupBy(MONTH)
            .agg(sum(REGISTERED_PATIENTS).as("inside"));
    Dataset<Row> ours = places.knownPractices().select(MONTH, PRACTICE_CODE, IN_AREA).distinct();
    Column elsewhere = not(coalesce(col(IN_AREA), lit(false)));
    return nobodyLost(
        basis.about(),
        places
            .listSizesByMonth()
            .join(broadcast(ours), new String[] {MONTH, PRACTICE_CODE}, "left")
            .groupBy(MONTH, LIST_EXTRACT_DATE)
            .agg(
                sum(REGISTERED_PATIENTS).as("lists"),
                sum(when(elsewhere, col(REGISTERED_PATIENTS)).otherwise(lit(0L))).as("outside"))
            .join(broadcast(inside), new String[] {MONTH}, "left"));
  }

  static Dataset<Row> nobodyLost(String about, Dataset<Row> sides) {
    Column level =
        concat(
            lit(about + ": registered patients, list of "), Casts.toText(col(LIST_EXTRACT_DATE)));
    Column both = coalesce(col("inside"), lit(0L)).plus(col("outside"));
    return new Check("lists = practices of the area + practices elsewhere", true)
        .equal(sides, col(MONTH), level, col("lists"), both, 0);
  }

  /** In every area type, the weights of a practice's memberships sum to 1. */
  static Dataset<Row> oneMembership(Basis basis) {
    Dataset<Row> practices =
        basis
            .places()
            .areas()
            .groupBy(MONTH, AREA_TYPE, PRACTICE_CODE)
            .agg(sum(WEIGHT).as("total"));
    Column right = col("total").equalTo(lit(1));
    return differing(
        new Check("a practice's weights in an area type sum to 1", true),
        practices.withColumn(AREA_TYPE, concat(lit(basis.about() + ": "), col(AREA_TYPE))),
        List.of(col(MONTH), col(AREA_TYPE)),
        right);
  }

  /** Practices of a month's list, census or attendances that the practice map does not know. */
  static Dataset<Row> known(Basis basis, ReferenceModel model) {
    Organisations places = basis.places();
    Dataset<Row> known =
        places.knownPractices().select(col(MONTH), col(PRACTICE_CODE), lit(true).as("known"));
    Dataset<Row> lists =
        places
            .listSizesByMonth()
            .select(
                col(MONTH), col(PRACTICE_CODE), lit(basis.about() + ": its list").as(AREA_TYPE));
    Dataset<Row> seen =
        basis.practices(model).map(rows -> lists.unionByName(named(rows, basis))).orElse(lists);
    return differing(
        new Check("every practice is in the practice map", false),
        seen.join(broadcast(known), new String[] {MONTH, PRACTICE_CODE}, "left"),
        List.of(col(MONTH), col(AREA_TYPE)),
        coalesce(col("known"), lit(false)));
  }

  private static Dataset<Row> named(Dataset<Row> practices, Basis basis) {
    return practices
        .select(col(MONTH), named(col(PRACTICE_CODE)).as(PRACTICE_CODE))
        .distinct()
        .join(broadcast(basis.places().months().select(MONTH)), MONTH)
        .withColumn(AREA_TYPE, lit(basis.about()));
  }

  /** A code as it is where it has the form of one; anything else may be of a person. */
  private static Column named(Column practiceCode) {
    return when(practiceCode.rlike(PRACTICE), practiceCode)
        .otherwise(lit("(not of the form of a practice code)"));
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
