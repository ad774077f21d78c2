package primarycare.fact;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.dayofweek;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import primarycare.layout.Field;
import primarycare.layout.Rule;

/**
 * What a record of an attendance shows: acuity, hour, discharge, residence, investigation.
 *
 * <p>A sign is counted among the attendances whose record can show it, so that each comes with one
 * that says so. All signs of a record are the bits of one number, the first one the lowest: people
 * whom areas share by weight are then given with all their signs, and no sign is added up twice.
 *
 * <p>Non-urgent attendance: O'Keeffe, Mason, Jacques and Nicholl, Characterising non-urgent users
 * of the emergency department, PLoS ONE 13(2), 2018, its HES codes as ECDS has them.
 */
public enum Signs {
  WITH_ACUITY(col("acuity").isNotNull()),
  LOW_ACUITY(col("acuity").isin(SignCodes.LOW_ACUITY_CODES)),
  WITH_TIME(col("arrival_time").isNotNull()),
  IN_HOURS(inHours()),
  WITH_STATUS(col("discharge_status").isNotNull()),
  LEFT(col("discharge_status").isin(SignCodes.LEFT_CODES)),
  STREAMED(col("discharge_status").isin(SignCodes.STREAMED_CODES)),
  WITH_CARE(showsCare()),
  NON_URGENT(nonUrgent()),
  WITH_ACCOMMODATION(not(home().isin(SignCodes.NO_ACCOMMODATION_CODES))),
  HOMELESS(home().equalTo(lit(SignCodes.HOMELESS_CODE))),
  CARE_HOME(careHome()),
  CARE_HOME_WITH_MODE(careHome().and(col("arrival_mode").isNotNull())),
  CARE_HOME_AMBULANCE(careHome().and(col("arrival_mode").isin(SignCodes.AMBULANCE_CODES))),

  /** Some care is in the record: a file of which no record has any tells of none. */
  HAS_CARE(col("investigations").isNotNull().or(col("treatments").isNotNull()));

  private final Column shown;

  Signs(Column shown) {
    this.shown = shown;
  }

  /** The number in which this sign alone is shown. */
  public int bit() {
    return 1 << ordinal();
  }

  /** Whether a record that shows these signs shows this one. */
  public boolean isIn(int signs) {
    return (signs & bit()) != 0;
  }

  /** All signs of the record at hand; one that it cannot show is not shown. */
  public static Column shown() {
    return Arrays.stream(values())
        .map(sign -> when(coalesce(sign.shown, lit(false)), lit(sign.bit())).otherwise(lit(0)))
        .reduce(Column::plus)
        .orElseThrow();
  }

  private static Column home() {
    return col("accommodation_status");
  }

  private static Column careHome() {
    return home().isin(SignCodes.CARE_HOME_CODES);
  }

  private static Column inHours() {
    Column weekday =
        dayofweek(col("arrival_date")).between(lit(SignCodes.MONDAY), lit(SignCodes.FRIDAY));
    Column time = col("arrival_time");
    return weekday.and(time.geq(lit(SignCodes.OPENS))).and(time.lt(lit(SignCodes.CLOSES)));
  }

  /**
   * Whether a record shows its category, how it ended, and its care, in a file that tells of any: a
   * blank is no care there, as the definition has it, and a text that cannot be read is not known.
   */
  private static Column showsCare() {
    return col("department_type")
        .equalTo(lit("01"))
        .and(col("attendance_category").isNotNull())
        .and(col("discharge_status").isNotNull())
        .and(readable("investigations"))
        .and(readable("treatments"));
  }

  private static Column readable(String codes) {
    Object[] reasons =
        Stream.of(Rule.values()).filter(Rule::isNotKnown).map(Rule::reason).distinct().toArray();
    Column damaged = col(codes + Field.MISSING_SUFFIX).isin(reasons);
    return not(coalesce(damaged, lit(false)));
  }

  private static Column nonUrgent() {
    return showsCare()
        .and(col("attendance_category").equalTo(lit("unplanned_first")))
        .and(col("discharge_status").isin(SignCodes.DISCHARGED_CODES))
        .and(onlyOf(col("investigations"), SignCodes.MINOR_INVESTIGATIONS))
        .and(onlyOf(col("treatments"), SignCodes.MINOR_TREATMENTS));
  }

  /** No code but these in a text of codes, however they are set apart. */
  private static Column onlyOf(Column codes, String... allowed) {
    Column[] known =
        Stream.concat(Stream.of(""), Stream.of(allowed)).map(c -> lit(c)).toArray(Column[]::new);
    Column others = array_except(split(coalesce(codes, lit("")), "\\D+"), array(known));
    return size(others).equalTo(lit(0));
  }
}
