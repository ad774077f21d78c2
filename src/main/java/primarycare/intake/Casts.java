package primarycare.intake;

import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * Every change of type in the job: none of them throws, because Spark's message would quote the
 * value.
 */
public final class Casts {

  private Casts() {}

  /** A null of a type, for a column that a row does not fill. */
  public static Column none(DataType type) {
    return lit(null).cast(type);
  }

  /** Any value as text. */
  public static Column toText(Column value) {
    return value.cast(DataTypes.StringType);
  }
}
