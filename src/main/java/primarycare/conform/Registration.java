package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static primarycare.organisation.WithoutPractice.ELSEWHERE;
import static primarycare.organisation.WithoutPractice.NONE;
import static primarycare.organisation.WithoutPractice.UNKNOWN;
import static primarycare.organisation.WithoutPractice.UNLISTED;
import static primarycare.spec.Columns.PRACTICE_CODE;

import org.apache.spark.sql.Column;
import primarycare.organisation.WithoutPractice;

/** Where the people are registered who attend and are {@link WithoutPractice}, of frames. */
public final class Registration {

  private Registration() {}

  /** True for a code that stands for no practice. */
  public static Column isDefault(Column practiceCode) {
    return isDefaultOf(practiceCode, UNKNOWN).or(isDefaultOf(practiceCode, NONE));
  }

  /** The same of a code at hand. */
  static boolean isDefault(String practiceCode) {
    return UNKNOWN.defaults().contains(practiceCode) || NONE.defaults().contains(practiceCode);
  }

  private static Column isDefaultOf(Column code, WithoutPractice place) {
    return code.isin(place.defaults().toArray());
  }

  /** True for the area code of people who are of no practice of the area: they have no list. */
  public static Column isPlace(Column areaCode) {
    return areaCode.isin(WithoutPractice.codes().toArray());
  }

  /** A practice code of the area as it is, and otherwise the code of the place. */
  static Column place() {
    Column code = col(PRACTICE_CODE);
    return when(code.isNull().or(isDefaultOf(code, UNKNOWN)), lit(UNKNOWN.code()))
        .when(isDefaultOf(code, NONE), lit(NONE.code()))
        .when(col(ReferenceModel.IN_AREA).isNull(), lit(UNLISTED.code()))
        .when(coalesce(col(ReferenceModel.IN_AREA), lit(false)), code)
        .otherwise(lit(ELSEWHERE.code()));
  }
}
