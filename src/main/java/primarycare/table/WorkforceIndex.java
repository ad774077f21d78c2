package primarycare.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static primarycare.spec.ColumnSpec.attribute;
import static primarycare.spec.ColumnSpec.key;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.STAFF_GROUP;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Rates;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;
import primarycare.statistics.Methods;

/**
 * Staff of England by group over many years, as an index on one base year.
 *
 * <p>Grain: year, staff group. The base is the first year in which every group has a figure, so
 * that the groups begin together; where there is none, each group's own first year.
 */
public final class WorkforceIndex implements PublishedTable {

  private static final String STAFF = "staff";
  private static final String PUBLICATION = "publication";
  private static final String BASE_YEAR = "base_year";
  private static final String INDEX = "staff_index";
  private static final String OTHER = "other_publication_than_base";

  static final TableSpec SPEC =
      new TableSpec(
          "workforce_index",
          "England's staff by group over the years, as an index on one base year",
          "year, staff group",
          "How the medical workforce has grown since the base year, which is the first in which"
              + " every staff group has a figure, else each group's own first: "
              + Methods.INDEX.description()
              + ". Publications of different years count differently: read the index over a"
              + " change of publication with care. Figures of staff are public."
              + LocalColumns.EVERY_MONTH,
          0,
          LocalColumns.all(List.of(LocalColumns.yearly(), columns())));

  @Override
  public TableSpec spec() {
    return SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("workforce_long_run");
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return of(model.rows("workforce_long_run"));
  }

  /** Rows of the source with their base year, index, and whether the base is published alike. */
  static Dataset<Row> of(Dataset<Row> rows) {
    Dataset<Row> based = rows.withColumnRenamed("year", MONTH).withColumn("base", base());
    Column isBase = col(MONTH).equalTo(col("base"));
    Column same = ofGroup(max(when(isBase, col(PUBLICATION)))).equalTo(col(PUBLICATION));
    return based
        .withColumn(PERIOD, lit(LocalColumns.YEAR))
        .withColumn(BASE_YEAR, year(col("base")))
        .withColumn(
            INDEX,
            Rates.index(
                Casts.toDouble(col(STAFF)), Casts.toDouble(ofGroup(max(when(isBase, col(STAFF)))))))
        .withColumn(OTHER, coalesce(same, lit(false)).equalTo(lit(false)));
  }

  private static Column base() {
    Column groups = size(collect_set(STAFF_GROUP).over(Window.partitionBy(lit(1))));
    Column ofYear = size(collect_set(STAFF_GROUP).over(Window.partitionBy(MONTH)));
    Column whole = when(ofYear.equalTo(groups), col(MONTH));
    return coalesce(min(whole).over(Window.partitionBy(lit(1))), ofGroup(min(col(MONTH))));
  }

  private static Column ofGroup(Column aggregate) {
    return aggregate.over(Window.partitionBy(STAFF_GROUP));
  }

  private static List<ColumnSpec> columns() {
    return List.of(
        key(STAFF_GROUP, DataTypes.StringType, "Group of staff, as the input names it."),
        ColumnSpec.amount(
            STAFF, DataTypes.DoubleType, "people, or FTE as published", "Staff of the group."),
        ColumnSpec.amount(BASE_YEAR, DataTypes.LongType, "", "Year in which the index is 100."),
        LocalColumns.figure(
            INDEX,
            "base year = 100",
            "Staff as a percentage of those of the base year.",
            "there were none in the base year"),
        attribute(PUBLICATION, DataTypes.StringType, "Publication that the figure is from."),
        attribute(
            OTHER,
            DataTypes.BooleanType,
            "Whether the figure is from another publication than the base year's."));
  }
}
