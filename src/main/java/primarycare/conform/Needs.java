package primarycare.conform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.dayofweek;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.layout.Field;
import primarycare.layout.Rule;

/**
 * What attendances show of the need behind them: acuity, hour, discharge, residence, investigation.
 *
 * <p>A sign is counted among the attendances whose record can show it, so each comes with the
 * number of those. Cells carry all signs together, as the bits of one number: people whom areas
 * share by weight are then given with all their signs, and no sign exceeds the attendances.
 *
 * <p>Non-urgent attendance: O'Keeffe, Mason, Jacques and Nicholl, Characterising non-urgent users
 * of the emergency department, PLoS ONE 13(2), 2018, its HES codes as ECDS has them.
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

  private static final String PROFILE = "profile";
  private static final String TELLS_CARE = "tells_care";
  private static final String[] CELL = {Attendances.DEPARTMENT, AgeGroup.NUMBER};

  private static final int MONDAY = 2;
  private static final int FRIDAY = 6;
  private static final String OPENS = "08:00";
  private static final String CLOSES = "18:30";

  /** Why a text of codes is not one of none. */
  private static final Object[] NOT_READABLE =
      Stream.of(Rule.values()).filter(Rule::isNotKnown).map(Rule::reason).distinct().toArray();

  /** The bits of the signs that a file shows only where some record of it tells of care. */
  private static final int CARE = bit(WITH_CARE) | bit(NON_URGENT);

  private Needs() {}

  /**
   * One row per month, practice code as given, department group, age group and set of signs; of a
   * practice that areas share, also one for each LSOA where patients live.
   *
   * @param shared practices that areas share
   */
  static Dataset<Row> cells(Dataset<Row> rows, Dataset<Row> shared) {
    Column tells = col("investigations").isNotNull().or(col("treatments").isNotNull());
    Dataset<Row> ofFiles =
        Attendances.atHome(rows, shared)
            .groupBy(
                col(ENTRY),
                trunc(col("arrival_date"), "MM").as(MONTH),
                col("gp_practice_code").as(PRACTICE_CODE),
                Dimension.DEPARTMENT_GROUP.number(col("department_type")).as(CELL[0]),
                AgeGroup.number(col("age_at_arrival")).as(CELL[1]),
                col(Allocation.LSOA),
                profile().as(PROFILE))
            .agg(count(lit(1)).as(ATTENDANCES), max(tells).as(TELLS_CARE));
    Column known =
        when(max(TELLS_CARE).over(Window.partitionBy(ENTRY)), col(PROFILE))
            .otherwise(col(PROFILE).bitwiseAND(lit(~CARE)));
    return summed(ofFiles.withColumn(PROFILE, known));
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

  /** Names of the counts, in the order of their bits. */
  public static List<String> counts() {
    return List.copyOf(signs().keySet());
  }

  private static Map<String, Column> signs() {
    Map<String, Column> signs = new LinkedHashMap<>();
    signs.put(WITH_ACUITY, col("acuity").isNotNull());
    signs.put(LOW_ACUITY, col("acuity").isin(NeedCodes.LOW_ACUITY_CODES));
    signs.put(WITH_TIME, col("arrival_time").isNotNull());
    signs.put(IN_HOURS, inHours());
    signs.put(WITH_STATUS, col("discharge_status").isNotNull());
    signs.put(LEFT, col("discharge_status").isin(NeedCodes.LEFT_CODES));
    signs.put(STREAMED, col("discharge_status").isin(NeedCodes.STREAMED_CODES));
    signs.put(WITH_CARE, tellsCare());
    signs.put(NON_URGENT, nonUrgent());
    Column home = col("accommodation_status");
    signs.put(WITH_ACCOMMODATION, not(home.isin(NeedCodes.NO_ACCOMMODATION_CODES)));
    signs.put(HOMELESS, home.equalTo(lit(NeedCodes.HOMELESS_CODE)));
    Column careHome = home.isin(NeedCodes.CARE_HOME_CODES);
    signs.put(CARE_HOME, careHome);
    signs.put(CARE_HOME_WITH_MODE, careHome.and(col("arrival_mode").isNotNull()));
    signs.put(
        CARE_HOME_AMBULANCE, careHome.and(col("arrival_mode").isin(NeedCodes.AMBULANCE_CODES)));
    return signs;
  }

  private static Column inHours() {
    Column weekday = dayofweek(col("arrival_date")).between(lit(MONDAY), lit(FRIDAY));
    Column open = col("arrival_time").geq(lit(OPENS)).and(col("arrival_time").lt(lit(CLOSES)));
    return weekday.and(open);
  }

  /**
   * Whether a record shows its category, how it ended, and its care, in a file that tells of any: a
   * blank is no care there, as the definition has it, and a text that cannot be read is not known.
   */
  private static Column tellsCare() {
    return col("department_type")
        .equalTo(lit("01"))
        .and(col("attendance_category").isNotNull())
        .and(col("discharge_status").isNotNull())
        .and(readable("investigations"))
        .and(readable("treatments"));
  }

  private static Column readable(String codes) {
    Column damaged = col(codes + Field.MISSING_SUFFIX).isin(NOT_READABLE);
    return not(coalesce(damaged, lit(false)));
  }

  private static Column nonUrgent() {
    return tellsCare()
        .and(col("attendance_category").equalTo(lit("unplanned_first")))
        .and(col("discharge_status").isin(NeedCodes.DISCHARGED_CODES))
        .and(onlyOf(col("investigations"), NeedCodes.MINOR_INVESTIGATIONS))
        .and(onlyOf(col("treatments"), NeedCodes.MINOR_TREATMENTS));
  }

  /** No code but these in a text of codes, however they are set apart. */
  private static Column onlyOf(Column codes, String... allowed) {
    Column[] known =
        Stream.concat(Stream.of(""), Stream.of(allowed)).map(c -> lit(c)).toArray(Column[]::new);
    Column others = array_except(split(coalesce(codes, lit("")), "\\D+"), array(known));
    return size(others).equalTo(lit(0));
  }

  private static Column profile() {
    Column profile = lit(0);
    int bit = 1;
    for (Column sign : signs().values()) {
      Column shown = coalesce(sign, lit(false));
      profile = profile.plus(when(shown, lit(bit)).otherwise(lit(0)));
      bit <<= 1;
    }
    return profile;
  }

  private static int bit(String sign) {
    return 1 << counts().indexOf(sign);
  }

  private static Column[] sums() {
    List<Column> sums = new ArrayList<>();
    for (String name : counts()) {
      Column shown = shiftright(col(PROFILE), sums.size()).bitwiseAND(lit(1)).equalTo(lit(1));
      sums.add(sum(when(shown, col(ATTENDANCES)).otherwise(lit(0L))).as(name));
    }
    return sums.toArray(Column[]::new);
  }
}
