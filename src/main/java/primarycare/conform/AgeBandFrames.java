package primarycare.conform;

import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.AGE_BAND_SCHEME;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.NOT_KNOWN;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.layout.AgeBands;
import primarycare.layout.AgeBands.Band;

/** The age bands of a job as a small frame. */
final class AgeBandFrames {

  /** The number by which frames of many rows know a scheme; numbers sort as names do. */
  static final String SCHEME = "age_band_scheme_number";

  private static final StructType NAMES =
      new StructType()
          .add(SCHEME, DataTypes.IntegerType)
          .add(BAND_ORDER, DataTypes.IntegerType)
          .add(AGE_BAND_SCHEME, DataTypes.StringType)
          .add(AGE_BAND, DataTypes.StringType);

  private AgeBandFrames() {}

  /** One row per scheme and band, that of no known age the last: what is published of it. */
  static Dataset<Row> names(SparkSession spark, List<String> schemes) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String scheme : schemes.stream().sorted().toList()) {
      number++;
      int order = 0;
      for (Band band : AgeBands.named(scheme).bands()) {
        rows.add(RowFactory.create(number, ++order, scheme, band.label()));
      }
      rows.add(RowFactory.create(number, order + 1, scheme, NOT_KNOWN));
    }
    return spark.createDataFrame(rows, NAMES);
  }
}
