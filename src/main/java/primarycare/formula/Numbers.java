package primarycare.formula;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/** Functions of numbers over columns of numbers, whatever their type. */
final class Numbers {

  private Numbers() {}

  /** Gives what a cell holds, from one number. */
  interface Of1<T> extends Serializable {
    T of(double a);
  }

  /** Gives what a cell holds, from two numbers. */
  interface Of2<T> extends Serializable {
    T of(double a, double b);
  }

  static Column number(Of1<Double> function, Column a) {
    UDF1<Double, Double> f = x -> known(function.of(orNaN(x)));
    return udf(f, DataTypes.DoubleType).apply(asDouble(a));
  }

  static Column number(Of2<Double> function, Column a, Column b) {
    UDF2<Double, Double, Double> f = (x, y) -> known(function.of(orNaN(x), orNaN(y)));
    return udf(f, DataTypes.DoubleType).apply(asDouble(a), asDouble(b));
  }

  /** A number; null for NaN. */
  static Double known(double number) {
    return Double.isNaN(number) ? null : (Double) number;
  }

  static Column asDouble(Column number) {
    return number.multiply(lit(1.0));
  }

  private static double orNaN(Double number) {
    return number == null ? Double.NaN : number;
  }
}
