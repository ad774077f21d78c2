package primarycare.table.column;

/** What every table of attendances says in the same words. */
public final class AttendanceColumns {

  public static final String METHOD_OF_LIMITS =
      "limits of a count: exact (Poisson) below 10 events, Byar's from 10 on (Breslow and Day, IARC"
          + " 1987; Public Health England, technical guide, 2018)";

  public static final String METHOD =
      "An attendance counts if its attendance category is 1, 2, 3 or blank and its department is of"
          + " type 1 to 4 or unknown, unless the patient was dead on arrival or was streamed"
          + " elsewhere after initial assessment; the rest are in quarantine_summary by reason."
          + " Attendances are counted in the areas of the practice where the patient is registered,"
          + " as at each month. Of a practice that areas share, each has its part by where the"
          + " patients live where lists by LSOA are given for the quarter, else by weight, on both"
          + " sides of the rate. A monthly count is divided by the list extracted on the first of"
          + " the month, a yearly count by the sum of its monthly lists over 12 (person-years)."
          + " Rates and limits are made from the protected counts; "
          + METHOD_OF_LIMITS
          + ".";

  public static final String MONTH_DESCRIPTION =
      "First day of the month; for a rolling year, of its last month.";

  public static final String PERIOD_DESCRIPTION =
      "month, or rolling_12_months: the twelve months that end with the month.";

  public static final String AREA_DESCRIPTION =
      AreaTypes.CODE_DESCRIPTION
          + " People without a practice of the area are in every type: registered_elsewhere,"
          + " unlisted_practice (a code that is not in the practice map), no_registered_practice,"
          + " practice_not_applicable (prison, armed forces or overseas) and unknown_practice, as"
          + " far as the cells of the table have them.";

  public static final String SHARED_BY =
      "How the area's part of practices that areas share is made, of attendances and of registered"
          + " patients alike: by residence, where lists by LSOA of the quarter tell where the"
          + " patients live, else by the weight that the job states; residence and weight where it"
          + " differs by month or practice.";

  public static final String SHARES_NONE = "the area shares no practice in the period";

  public static final String UNIT = "attendances";

  public static final String NO_FIELD =
      "suppressed, or not available because no attendance has the field recorded";

  public static final String BENCHMARK =
      "higher or lower where the benchmark lies outside the figure's confidence limits (Public"
          + " Health England, Fingertips, 2018)";

  public static final String ALLOCATED =
      "Whether some of the attendances are given to the area by its part of a practice that areas"
          + " share, as nobody knows that the patients live in one of these.";

  public static final String RANKED =
      "group by rank of the value; equal values share the better-ranked group (Office for Health"
          + " Improvement and Disparities, PHEindicatormethods, 2024)";

  private AttendanceColumns() {}
}
