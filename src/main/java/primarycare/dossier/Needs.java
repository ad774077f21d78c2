package primarycare.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import primarycare.fact.Signs;

/** Names of the counts of attendances that show a sign of the need behind them. */
public final class Needs {

  /** All of them, whatever they show. */
  public static final String ATTENDANCES = "attendances";

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

  /** The name of each count, and the sign of those that it counts, in the order of signs. */
  private static final Map<String, Signs> COUNTS = counted();

  private Needs() {}

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

  /** The number of the sign that a count counts. */
  public static int sign(String count) {
    return COUNTS.get(count).ordinal();
  }
}
