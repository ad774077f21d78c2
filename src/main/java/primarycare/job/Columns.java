package primarycare.job;

/** Names of columns that more than one place speaks of. */
public final class Columns {

  public static final String MONTH = "month";
  public static final String PERIOD = "period";
  public static final String AREA_TYPE = "area_type";
  public static final String AREA_CODE = "area_code";
  public static final String AREA_NAME = "area_name";
  public static final String WEIGHT = "weight";

  public static final String PRACTICE_CODE = "practice_code";
  public static final String PRACTICE_NAME = "practice_name";
  public static final String EXTRACT_DATE = "extract_date";
  public static final String CENSUS_MONTH = "census_month";
  public static final String REGISTERED_PATIENTS = "registered_patients";
  public static final String LIST_EXTRACT_DATE = "list_extract_date";
  public static final String MEMBERSHIP_DATE = "membership_date";

  public static final String DEPARTMENT_GROUP = "department_group";
  public static final String SEX = "sex";
  public static final String AGE_BAND_SCHEME = "age_band_scheme";
  public static final String AGE_BAND = "age_band";
  public static final String AGE_GROUP = "age_group";
  public static final String REGISTRATION = "registration";
  public static final String DEPRIVATION = "imd_quintile";
  public static final String ATTENDANCES = "attendances";

  public static final String STAFF_GROUP = "staff_group";
  public static final String FTE = "fte";
  public static final String HEADCOUNT = "headcount";

  /** Where a stored row came from: the store's entry, and the line its record begins on. */
  public static final String ENTRY = "entry";

  public static final String LINE = "line";

  /** The value of {@link #AREA_TYPE} that covers the whole of the job's area. */
  public static final String ALL = "all";

  /** The area code of practices that belong to no area of a type. */
  public static final String UNASSIGNED = "unassigned";

  /** A sex or age that a record does not tell. */
  public static final String NOT_KNOWN = "not known";

  /** What follows a disclosive count's name in the name of its status column. */
  public static final String STATUS_SUFFIX = "_status";

  private Columns() {}
}
