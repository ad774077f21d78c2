package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.WEIGHT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The look-up of LSOAs, also for the codes of another edition that the job's conversion tells of.
 *
 * <p>A code that the look-up has is where the look-up says. One that it lacks is where its
 * counterparts are, by the share of its people in each.
 */
final class LookUp {

  static final String SOURCE = "lsoa_area";
  static final String LSOA = "lsoa_code";

  /** The LSOA of the look-up by which an LSOA is placed: itself, or a counterpart. */
  static final String BY = "by_lsoa";

  private static final StructType PARTS =
      new StructType()
          .add(LSOA, DataTypes.StringType)
          .add(BY, DataTypes.StringType)
          .add(WEIGHT, DataTypes.createDecimalType(7, 6));

  private static final BigDecimal ALL = new BigDecimal("1.000000");

  private LookUp() {}

  /** One row per area type, LSOA and LSOA by which it is placed: the area, and the weight. */
  static Dataset<Row> of(RelationalRules rules) {
    Dataset<Row> given =
        rules
            .passed(SOURCE)
            .select(
                col("scheme").as(AREA_TYPE),
                col(LSOA),
                col(AREA_CODE),
                col(AREA_NAME),
                col(LSOA).as(BY),
                lit(ALL).as(WEIGHT));
    return of(given, rules.conversion());
  }

  /** The same, from the rows of LSOAs that the look-up has. */
  static Dataset<Row> of(Dataset<Row> given, LsoaConversion conversion) {
    return conversion.isGiven() ? given.unionByName(converted(given, conversion)) : given;
  }

  private static Dataset<Row> converted(Dataset<Row> given, LsoaConversion conversion) {
    List<Row> parts = new ArrayList<>();
    conversion
        .parts()
        .forEach(
            (code, shares) ->
                shares.forEach((part, share) -> parts.add(RowFactory.create(code, part, share))));
    Dataset<Row> pairs = given.sparkSession().createDataFrame(parts, PARTS);
    return given
        .drop(LSOA, WEIGHT)
        .join(broadcast(pairs), BY)
        .join(given.select(AREA_TYPE, LSOA), new String[] {AREA_TYPE, LSOA}, "left_anti");
  }
}
