package primarycare.conform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.command.Runs;

/** Memberships of practices in the places of July 2026, as people are shared by them. */
final class Members {

  static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static final StructType COLUMNS =
      new StructType()
          .add("month", DataTypes.DateType)
          .add("practice_code", DataTypes.StringType)
          .add("area_type", DataTypes.StringType)
          .add("area_code", DataTypes.StringType)
          .add("area_name", DataTypes.StringType)
          .add("weight", DataTypes.createDecimalType(18, 9));

  private Members() {}

  /** A practice in the place of this number, counted from nought. */
  static Row member(String practice, int place, BigDecimal weight) {
    return RowFactory.create(JULY, practice, "place", "N0" + place, "", weight);
  }

  static Dataset<Row> frame(List<Row> members) {
    return Runs.spark().createDataFrame(members, COLUMNS);
  }
}
