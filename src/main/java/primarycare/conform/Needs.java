package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.fact.AttendanceCell;
import primarycare.fact.Signs;

/**
 * What attendances show of the need behind them, as counts of {@link Signs}.
 *
 * <p>Cells carry all signs together, as the bits of one number: people whom areas share by weight
 * are then given with all their signs, and no sign exceeds the attendances.
 */
public final class Needs {

  public static final String WITH_ACUITY = "attendances_with_acuity";
  public static final String LOW_ACUITY = "low_acuity_attendances";
  public static final String WITH_TIME = "attendances_with_arrival_time";
  public static final String IN_HOURS = "in_hours_attendances";
  public static final String WITH_STATUS = "attendances_with_discharge_status";
  public static final String LEFT = "left_before_treatment";
  public static final String STREAMED = "streamed_attendances";
  public static final String WITH_CARE = "attendances_with_investigations";
  public static final String NON_URGENT = "non_urgent_attendances";
  public static final String WITH_ACCOMMODATION = "attendances_with_accommodation";
  public static final String HOMELESS = "homeless_attendances";
  public static final String CARE_HOME = "care_home_attendances";
  public static final String CARE_HOME_WITH_MODE = "care_home_attendances_with_arrival_mode";
  public static final String CARE_HOME_AMBULANCE = "care_home_ambulance_attendances";

  /** The name of each count, and the sign of those that it counts. */
  private static final Map<String, Signs> COUNTS = counted();

  private static final String PROFILE = "profile";
  private static final String[] CELL = {Attendances.DEPARTMENT, AgeGroup.NUMBER};

  /** The bits of the signs that a file shows only where some record of it tells of care. */
  private static final int CARE = Signs.WITH_CARE.bit() | Signs.NON_URGENT.bit();

  private Needs() {}

  /**
   * One row per month, practice code as given, department group, age group and set of signs; of a
   * practice that areas share, also one for each LSOA where patients live.
   *
   * @param attended rows of {@link Attended#records}
   */
  static Dataset<Row> cells(Dataset<Row> attended) {
    Column age = when(col(Attended.AGE).notEqual(lit(AttendanceCell.NO_AGE)), col(Attended.AGE));
    Dataset<Row> ofFiles =
        attended
            .groupBy(
                col(ENTRY),
                col(MONTH),
                col(PRACTICE_CODE),
                col(CELL[0]),
                AgeGroup.number(age).as(CELL[1]),
                col(Allocation.LSOA),
                col(Attended.SIGNS).as(PROFILE))
            .agg(sum(ATTENDANCES).as(ATTENDANCES))
            .where(col(ATTENDANCES).gt(lit(0)));
    Column tells = col(PROFILE).bitwiseAND(lit(Signs.HAS_CARE.bit())).notEqual(lit(0));
    Column known =
        when(max(tells).over(Window.partitionBy(ENTRY)), col(PROFILE))
            .otherwise(col(PROFILE).bitwiseAND(lit(~CARE)));
    return summed(ofFiles.withColumn(PROFILE, known.bitwiseAND(lit(~Signs.HAS_CARE.bit()))));
  }

  /** The cells of all files, or of all codes of a practice, together. */
  private static Dataset<Row> summed(Dataset<Row> cells) {
    return cells
        .groupBy(MONTH, PRACTICE_CODE, Allocation.LSOA, CELL[0], CELL[1], PROFILE)
        .agg(sum(ATTENDANCES).as(ATTENDANCES));
  }

  /**
   * One row per month, area, department group and age group: attendances, and those with each sign.
   *
   * @param placed cells by the practice or place that they belong to
   * @param homes area type, LSOA and area
   */
  static Dataset<Row> byArea(Dataset<Row> placed, Dataset<Row> members, Dataset<Row> homes) {
    Allocation.Line line = new Allocation.Line(List.of(), List.of(CELL[0], CELL[1], PROFILE));
    return Allocation.share(summed(placed), members, homes, ATTENDANCES, line)
        .groupBy(MONTH, Areas.NUMBER, Attendances.DEPARTMENT, AgeGroup.NUMBER)
        .agg(sum(ATTENDANCES).as(ATTENDANCES), sums());
  }

  private static Map<String, Signs> counted() {
    Map<String, Signs> counts = new LinkedHashMap<>();
    counts.put(WITH_ACUITY, Signs.WITH_ACUITY);
    counts.put(LOW_ACUITY, Signs.LOW_ACUITY);
    counts.put(WITH_TIME, Signs.WITH_TIME);
    counts.put(IN_HOURS, Signs.IN_HOURS);
    counts.put(WITH_STATUS, Signs.WITH_STATUS);
    counts.put(LEFT, Signs.LEFT);
    counts.put(STREAMED, Signs.STREAMED);
    counts.put(WITH_CARE, Signs.WITH_CARE);
    counts.put(NON_URGENT, Signs.NON_URGENT);
    counts.put(WITH_ACCOMMODATION, Signs.WITH_ACCOMMODATION);
    counts.put(HOMELESS, Signs.HOMELESS);
    counts.put(CARE_HOME, Signs.CARE_HOME);
    counts.put(CARE_HOME_WITH_MODE, Signs.CARE_HOME_WITH_MODE);
    counts.put(CARE_HOME_AMBULANCE, Signs.CARE_HOME_AMBULANCE);
    return counts;
  }

  /** Names of the counts, in the order of their signs. */
  public static List<String> counts() {
    return List.copyOf(COUNTS.keySet());
  }

  private static Column[] sums() {
    return COUNTS.entrySet().stream()
        .map(
            count -> {
              Column shown = col(PROFILE).bitwiseAND(lit(count.getValue().bit())).notEqual(lit(0));
              return sum(when(shown, col(ATTENDANCES)).otherwise(lit(0L))).as(count.getKey());
            })
        .toArray(Column[]::new);
  }
}
