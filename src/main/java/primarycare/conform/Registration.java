package primarycare.conform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;

/** Where the people are registered who attend and are of no practice of the job's area. */
public enum Registration {
  ELSEWHERE("registered_elsewhere", "Registered with a practice outside the area"),
  UNLISTED("unlisted_practice", "Practice code that the practice map does not know"),
  NONE("no_registered_practice", "No registered practice"),
  UNKNOWN("unknown_practice", "Practice not known");

  /** Not applicable, as for prisons, the forces and visitors from overseas, is no practice too. */
  private static final Object[] NO_PRACTICE = {"V81997", "V81998"};

  private static final String NOT_KNOWN = "V81999";

  private final String code;
  private final String title;

  Registration(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The area code of their rows. */
  public String code() {
    return code;
  }

  /** What their rows are called. */
  public String title() {
    return title;
  }

  /** True for a code that stands for no practice. */
  public static Column isDefault(Column practiceCode) {
    return practiceCode.equalTo(NOT_KNOWN).or(practiceCode.isin(NO_PRACTICE));
  }

  /** True for the area code of people who are of no practice of the area: they have no list. */
  public static Column isPlace(Column areaCode) {
    return areaCode.isin(Arrays.stream(values()).map(Registration::code).toArray());
  }

  /** The codes of the places. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Registration::code).toList();
  }

  /** A practice code of the area as it is, and otherwise the code of the place. */
  static Column place() {
    Column code = col(PRACTICE_CODE);
    return when(code.isNull().or(code.equalTo(NOT_KNOWN)), lit(UNKNOWN.code))
        .when(code.isin(NO_PRACTICE), lit(NONE.code))
        .when(col(ReferenceModel.IN_AREA).isNull(), lit(UNLISTED.code))
        .when(coalesce(col(ReferenceModel.IN_AREA), lit(false)), code)
        .otherwise(lit(ELSEWHERE.code));
  }

  /** All places, as an array of code and name. */
  static Column places() {
    return array(
        Arrays.stream(values())
            .map(place -> struct(lit(place.code).as("code"), lit(place.title).as("name")))
            .toArray(Column[]::new));
  }
}
