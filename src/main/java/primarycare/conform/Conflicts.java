package primarycare.conform;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.organisation.Conflict;
import primarycare.organisation.Span;

/**
 * Where the sources of organisations contradict themselves or each other, as frames.
 *
 * <p>Grain: issue, source, practice, area and other area; with the first and last day concerned,
 * null for an open end.
 */
final class Conflicts {

  static final String ISSUE = "issue";
  static final String FOUND_IN = "found_in";
  static final String OTHER_CODE = "other_code";
  static final String FIRST = "first_date";
  static final String LAST = "last_date";
  static final String SETTLED_BY = "settled_by";

  static final String MAP = "practice_map";

  /** The columns of a conflict. */
  static final StructType SCHEMA =
      new StructType()
          .add(ISSUE, DataTypes.StringType)
          .add(FOUND_IN, DataTypes.StringType)
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(AREA_CODE, DataTypes.StringType)
          .add(OTHER_CODE, DataTypes.StringType)
          .add(FIRST, DataTypes.DateType)
          .add(LAST, DataTypes.DateType)
          .add(SETTLED_BY, DataTypes.StringType);

  private Conflicts() {}

  /** A row for each conflict. */
  static Dataset<Row> frame(SparkSession spark, List<Conflict> conflicts) {
    return spark.createDataFrame(conflicts.stream().map(Conflicts::row).toList(), SCHEMA);
  }

  private static Row row(Conflict conflict) {
    return RowFactory.create(
        conflict.issue(),
        conflict.foundIn(),
        conflict.practice(),
        conflict.area(),
        conflict.other(),
        conflict.days().first(),
        conflict.days().isOpen() ? null : conflict.days().last(),
        conflict.settledBy());
  }

  /** Practices that one map puts in two places. */
  static Dataset<Row> mappedTwice(Dataset<Row> rows) {
    Column place = concat_ws(" ", col("pcn_code"), col("sub_icb_location_code"), col("icb_code"));
    return issue(
        rows.groupBy(PRACTICE_CODE, EXTRACT_DATE)
            .agg(array_sort(collect_set(place)).as("places"))
            .where(size(col("places")).gt(lit(1)))
            .select(
                col(PRACTICE_CODE),
                col("places").getItem(0).as(AREA_CODE),
                col("places").getItem(1).as(OTHER_CODE),
                col(EXTRACT_DATE).as(FIRST),
                col(EXTRACT_DATE).as(LAST)),
        lit("practice mapped twice"),
        MAP,
        "nothing: a release is not published");
  }

  static Dataset<Row> issue(Dataset<Row> rows, Column issue, String source, String settledBy) {
    return rows.select(
        issue.as(ISSUE),
        lit(source).as(FOUND_IN),
        col(PRACTICE_CODE),
        col(AREA_CODE),
        col(OTHER_CODE),
        col(FIRST),
        when(not(col(LAST).equalTo(lit(Span.END))), col(LAST)).as(LAST),
        lit(settledBy).as(SETTLED_BY));
  }
}
