package primarycare.table;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/**
 * Makes rows of the reconciliation from frames that hold two sides of a comparison.
 *
 * @param name what is checked
 * @param enforced whether a difference stops the release
 */
record Check(String name, boolean enforced) {

  static final String CHECK = "check_name";
  static final String LEVEL = "level";
  static final String PASSED = "passed";
  static final String ENFORCED = "enforced";
  static final String LEFT = "left_value";
  static final String RIGHT = "right_value";
  static final String DIFFERENCE = "difference";
  static final String EXPLANATION = "explanation";

  static final StructType SCHEMA =
      new StructType()
          .add(CHECK, DataTypes.StringType)
          .add(LEVEL, DataTypes.StringType)
          .add(Columns.MONTH, DataTypes.DateType)
          .add(PASSED, DataTypes.BooleanType)
          .add(ENFORCED, DataTypes.BooleanType)
          .add(LEFT, DataTypes.DoubleType)
          .add(RIGHT, DataTypes.DoubleType)
          .add(DIFFERENCE, DataTypes.DoubleType)
          .add(EXPLANATION, DataTypes.StringType);

  /** A condition that was looked at already; without figures of its own. */
  Row row(String level, LocalDate month, boolean passed) {
    return row(level, month, passed, "");
  }

  Row row(String level, LocalDate month, boolean passed, String explanation) {
    return RowFactory.create(name, level, month, passed, enforced, null, null, null, explanation);
  }

  /** Two public counts that were looked at already, with the codes that make the difference. */
  Row row(
      String level, LocalDate month, boolean passed, long left, long right, String explanation) {
    return RowFactory.create(
        name,
        level,
        month,
        passed,
        enforced,
        (double) left,
        (double) right,
        (double) (left - right),
        explanation);
  }

  /** Two public amounts that should be equal; a missing side never passes. */
  Row equal(String level, LocalDate month, Number left, Number right) {
    boolean passed = left != null && right != null && number(left).equals(number(right));
    return row(level, month, passed, left, right, "");
  }

  /** The same, with two public numbers of which the check says by itself whether they fit. */
  Row row(
      String level,
      LocalDate month,
      boolean passed,
      Number left,
      Number right,
      String explanation) {
    return RowFactory.create(
        name,
        level,
        month,
        passed,
        enforced,
        number(left),
        number(right),
        left == null || right == null ? null : (Double) (number(left) - number(right)),
        explanation);
  }

  private static Double number(Number number) {
    return number == null ? null : (Double) number.doubleValue();
  }

  /** Two amounts that should be equal within a tolerance; a missing side never passes. */
  Dataset<Row> equal(
      Dataset<Row> rows, Column month, Column level, Column left, Column right, double tolerance) {
    Column difference = left.minus(right);
    Column passed = coalesce(abs(difference).leq(lit(tolerance)), lit(false));
    return rows(rows, month, level, passed, left, right, lit(""));
  }

  /** A condition that should hold; without figures of its own. */
  Dataset<Row> holds(
      Dataset<Row> rows, Column month, Column level, Column passed, Column explanation) {
    Column none = Casts.none(DataTypes.DoubleType);
    return rows(rows, month, level, coalesce(passed, lit(false)), none, none, explanation);
  }

  /** Two public counts that should be equal, with the codes that make the difference. */
  Dataset<Row> rows(
      Dataset<Row> rows,
      Column month,
      Column level,
      Column passed,
      Column left,
      Column right,
      Column explanation) {
    return rows.select(
        lit(name).as(CHECK),
        level.as(LEVEL),
        month.as(Columns.MONTH),
        passed.as(PASSED),
        lit(enforced).as(ENFORCED),
        Casts.toDouble(left).as(LEFT),
        Casts.toDouble(right).as(RIGHT),
        Casts.toDouble(left.minus(right)).as(DIFFERENCE),
        explanation.as(EXPLANATION));
  }
}
