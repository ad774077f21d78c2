package primarycare.spec;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Every change of type in the job: none of them throws, because Spark's message would quote the
 * value. What does not fit becomes null.
 */
public final class Casts {

  private Casts() {}

  /** The named column of the rows at hand as another type. */
  public static Column to(String column, DataType type) {
    return expr("try_cast(`" + column + "` AS " + type.sql() + ")").as(column);
  }

  /** A product of the store's decimals in their own type, rounded to its nine places. */
  public static Column toStored(Column product) {
    return product.cast(DataTypes.createDecimalType(18, 9));
  }

  /** A null of a type, for a column that a row does not fill. */
  public static Column none(DataType type) {
    return lit(null).cast(type);
  }

  /** Any value as text. */
  public static Column toText(Column value) {
    return value.cast(DataTypes.StringType);
  }
}
