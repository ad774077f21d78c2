package primarycare.table.workforce;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Display;
import primarycare.job.Target;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

/** GPs of areas of a few practices, and the patients of those that reported them. */
class GpCapacityTest {

  /** Before the list, so that a practice of the map may be missing from it. */
  static final String MAP = "2026-06-15";

  static final String LISTED =
      """
      extract     practice  patients
      2026-07-01  C11001    10000
      2026-07-01  C11002    10000
      2026-07-01  C11003    10000
      """;

  static Said said() {
    return new Said()
        .area("11A", "12A")
        .mapped(MAP, "C11001", "U10001", "11A")
        .mapped(MAP, "C11002", "U10002", "11A")
        .mapped(MAP, "C11003", "", "11A");
  }

  static RowTable rows(CensusWorld world, Target... targets) {
    return rows(Display.DEFAULT, world, targets);
  }

  static RowTable rows(Display display, CensusWorld world, Target... targets) {
    return every(display, world, targets).with("definition", "fully_qualified");
  }

  static RowTable rowsOf(String definition, CensusWorld world, Target... targets) {
    return every(Display.DEFAULT, world, targets).with("definition", definition);
  }

  private static RowTable every(Display display, CensusWorld world, Target... targets) {
    return RowTable.of(
        RecordTable.of(GpCapacity.class),
        GpCapacity.rows(List.of(targets), display, world.censuses(), world.staff()));
  }

  static CensusWorld world(String staff) {
    return world(said(), LISTED, staff);
  }

  static CensusWorld world(Said said, String listed, String staff) {
    return new CensusWorld(said, listed)
        .staff("census   practice  group            fte   headcount\n" + staff);
  }

  @Test
  void leavesAPracticeThatDidNotReportOutOfBothSides() {
    rows(world(
            """
            2026-06  C11001    fully_qualified  5     6
            2026-06  C11002    fully_qualified
            """))
        .with("area_type", "sub_icb_location")
        .hasRows(
            """
            practices  pcns  practices_on_list  practices_reporting  registered_patients  patients_covered  patients_covered_percent  average_list_size  gp_fte  gps_per_1000  patients_per_gp_fte  no_rate_reason
            3          2     3                  1                    30000                10000             33.333333333333336        10000.0            5.0     0.5           2000.0
            """);
  }

  @Test
  void takesAPracticeMissingFromTheListOutOfBothSides() {
    rows(world(
            said().mapped(MAP, "C11004", "U10001", "11A"),
            LISTED,
            """
            2026-06  C11001    fully_qualified  5     6
            2026-06  C11004    fully_qualified  9     9
            """))
        .with("area_code", "U10001")
        .hasRows(
            """
            practices  practices_on_list  practices_reporting  registered_patients  patients_covered  gp_fte  gps_per_1000
            2          1                  1                    10000                10000             5.0     0.5
            """);
  }

  @Test
  void givesNoRateAndTheReasonWithoutAListWithinAMonth() {
    rows(world(
            said(),
            "extract     practice  patients\n2026-03-01  C11001    10000",
            "2026-06  C11001    fully_qualified  5     6"))
        .with("area_type", "all")
        .hasRows(
            """
            list_extract_date  membership_date  registered_patients  patients_covered  gp_fte  gps_per_1000  no_rate_reason                        rank_in_area_type
                               2026-06-15                                              5.0                   no list within a month of the census
            """);
  }

  @Test
  void tellsAReportOfNoGpsFromNoReport() {
    rows(world(
            """
            2026-06  C11001    fully_qualified  0     0
            2026-06  C11002    fully_qualified
            """))
        .with("area_type", "practice")
        .hasRows(
            """
            area_code  area_name       practices_reporting  gp_fte  gp_headcount  gps_per_1000  patients_per_gp_fte  no_rate_reason
            C11001     Surgery C11001  1                    0.0     0             0.0
            C11002     Surgery C11002  0                                                                             no practice reported
            C11003     Surgery C11003  0                                                                             no practice reported
            """);
  }

  @Test
  void saysThatNobodyIsRegistered() {
    rows(world(
            said(),
            "extract     practice  patients\n2026-07-01  C11001    0",
            "2026-06  C11001    fully_qualified  5     6"))
        .with("area_code", "C11001")
        .hasRows(
            """
            patients_covered  gps_per_1000  no_rate_reason
            0                               no registered patients
            """);
  }

  @Test
  void givesHeadsOnlyForAPracticeBecauseHeadsDoNotAddUp() {
    RowTable rows = rows(world("2026-06  C11001    fully_qualified  5     6"));
    rows.with("area_type", "all").hasRows("gp_fte  gp_headcount\n5.0");
    rows.with("area_code", "C11001").hasRows("gp_fte  gp_headcount\n5.0     6");
  }

  @Test
  void sharesAPracticeBetweenAreasByWeightInWholePeople() {
    rows(world(
            said()
                .scheme("neighbourhood", "C11001", "north", "0.5", "", "")
                .scheme("neighbourhood", "C11001", "south", "0.5", "", ""),
            "extract     practice  patients\n2026-07-01  C11001    9999",
            "2026-06  C11001    fully_qualified  5     6"))
        .with("area_type", "neighbourhood")
        .hasRows(
            """
            area_code   area_name   practices  registered_patients  gp_fte  rank_in_area_type  areas_ranked
            north       Area north  1          5000                 2.5                        2
            south       Area south  1          4999                 2.5                        2
            unassigned  Unassigned  2
            """);
  }

  @Test
  void leavesTheRestOfEnglandOutOfTheAreaAndMonthsThatNobodyAskedForOut() {
    rows(world(
                said().mapped(MAP, "A81001", "U89141", "16C"),
                LISTED + "2026-07-01  A81001    4000\n",
                """
                2026-05  C11001    fully_qualified  5     6
                2026-06  C11001    fully_qualified  5     6
                2026-06  A81001    fully_qualified  9     9
                """)
            .asked("2026-06", "2026-07"))
        .with("area_type", "all")
        .hasRows(
            """
            month       period  area_name  practices  registered_patients  gp_fte  list_extract_date
            2026-06-01  month   Leicester  3          30000                5.0     2026-07-01
            """);
  }

  @Test
  void setsItsGpsBesideThoseOfAllPracticesOfEnglandThatReportedAndAreOnTheList() {
    String of =
        """
        2026-06  C11001    fully_qualified  4
        2026-06  A81001    fully_qualified  29996
        2026-06  A81002    fully_qualified
        2026-06  A81003    fully_qualified  9
        """;
    String listed = LISTED + "2026-07-01  A81002    9000000\n2026-07-01  A81001    ";
    rows(world(said(), listed + "59990000\n", of))
        .with("area_code", "C11001")
        .hasRows(
            """
            england_practices  england_gp_fte  england_patients_covered  england_gps_per_1000  fte_gap_to_england  no_england_reason
            2                  30000.0         60000000                  0.5                   1.0
            """);
    rows(world(said(), listed + "49989999\n", of))
        .with("area_code", "C11001")
        .hasRows(
            """
            england_practices  england_gps_per_1000  fte_gap_to_england  no_england_reason
                                                                         inputs
            """
                .replace("inputs", EnglandGps.CUT));
  }
}
