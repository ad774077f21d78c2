package primarycare.table.appointment;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Display;
import primarycare.organisation.AppointmentWorld;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

/** Appointments of two practices of a sub-ICB location, of which one does not send its data. */
class GpAppointmentsTest {

  private static final String MAP = "2024-06-15";

  private static final String LISTED =
      """
      extract     practice  patients
      2026-07-01  C11001    10000
      2026-07-01  C11002    5000
      """;

  private static final String HEADER = "month    place   breakdown  category   appointments\n";

  private static Said said() {
    return new Said()
        .area("11A")
        .mapped(MAP, "C11001", "U10001", "11A")
        .mapped(MAP, "C11002", "U10001", "11A");
  }

  private static RowTable rows(String listed, String appointments) {
    return rows(said(), listed, HEADER + appointments);
  }

  private static RowTable rows(Said said, String listed, String appointments) {
    AppointmentWorld world = new AppointmentWorld(said, listed, appointments);
    return RowTable.of(
        RecordTable.of(GpAppointments.class),
        GpAppointments.rows(world.practices(), world.counts(), Display.DEFAULT));
  }

  private static final String OF_ONE =
      """
      2026-07  C11001  all        all        4600
      2026-07  C11001  mode       telephone  2300
      2026-07  C11001  mode       not_known  460
      2026-07  C11001  mode       home_visit 1840
      """;

  @Test
  void dividesByThePatientsOfThePracticesThatSendTheirData() {
    rows(LISTED, OF_ONE)
        .with("area_type", "pcn")
        .hasRows(
            """
            breakdown  category    counted_by  practices  practices_with_appointments  registered_patients  patients_covered  patients_covered_percent  appointments  appointments_per_1000
            all        all         practice    2          1                            15000                10000             66.66666666666667         4600          460.0
            mode       home_visit  practice    2          1                            15000                10000             66.66666666666667         1840          184.0
            mode       not_known   practice    2          1                            15000                10000             66.66666666666667         460           46.0
            mode       telephone   practice    2          1                            15000                10000             66.66666666666667         2300          230.0
            """);
  }

  @Test
  void setsTheShareOfThoseOfWhichNothingIsToldBesideEachShare() {
    rows(LISTED, OF_ONE)
        .with("area_code", "C11001")
        .hasRows(
            """
            category    share_percent  not_told_percent
            all         100.0          0.0
            home_visit  40.0           10.0
            not_known   10.0           10.0
            telephone   50.0           10.0
            """);
  }

  @Test
  void saysThatAPracticeSentNothing() {
    rows(LISTED, OF_ONE)
        .with("area_code", "C11002")
        .hasRows(
            """
            breakdown  category  counted_by  missing_reason                                    practices_with_appointments  registered_patients  appointments  appointments_per_1000
            all        all                   no file has appointments of the area in the month 0                            5000
            """);
  }

  @Test
  void takesSubIcbLocationsFromTheirOwnFilesWhereTheseAreGiven() {
    RowTable rows = rows(LISTED, OF_ONE + "2026-07  11A     all        all        9000\n");
    rows.with("area_type", "sub_icb_location")
        .hasRows(
            """
            breakdown  counted_by        practices_with_appointments  patients_covered  appointments  appointments_per_1000
            all        sub_icb_location                               15000             9000          600.0
            """);
    rows.with("area_type", "all")
        .hasRows(
            """
            breakdown  counted_by        appointments
            all        sub_icb_location  9000
            """);
    rows.with("area_type", "pcn")
        .with("breakdown", "all")
        .hasRows(
            "counted_by  appointments  appointments_per_1000_of_all  compared_with_all\n"
                + "practice    4600          600.0                         lower");
  }

  /** Of one location of two nobody knows the whole area's. */
  @Test
  void addsUpTheWholeAreaOfLocationsOnlyWhereAllAreGiven() {
    Said two =
        new Said()
            .area("11A", "12A")
            .mapped(MAP, "C11001", "U10001", "11A")
            .mapped(MAP, "C11002", "U10001", "12A");
    rows(two, LISTED, HEADER + OF_ONE + "2026-07  11A     all        all        9000\n")
        .with("area_type", "all")
        .with("breakdown", "all")
        .hasRows("counted_by  appointments\npractice    4600");
  }

  @Test
  void leavesAppointmentsOfAPracticeWithoutAListOutOfTheRate() {
    rows(
            "extract     practice  patients\n2026-07-01  C11001    10000",
            OF_ONE + "2026-07  C11002  all        all        1000\n")
        .with("area_type", "pcn")
        .with("breakdown", "all")
        .hasRows(
            """
            appointments  appointments_of_listed  patients_covered  appointments_per_1000
            5600          4600                    10000             460.0
            """);
  }

  @Test
  void comparesWithinAMarginThatMatters() {
    RowTable rows =
        rows(
            LISTED,
            """
            2026-07  C11001  all        all        4600
            2026-07  C11002  all        all        2320
            """);
    rows.with("area_type", "practice")
        .hasRows("area_code  compared_with_all\nC11001     similar\nC11002     similar");
    rows.with("area_type", "all").hasRows("area_code  compared_with_all\nall");
  }

  /** July 2025 had 23 weekdays as July 2026 has; June 2026 has 22. */
  @Test
  void comparesWithTheYearBeforeByWeekday() {
    rows(
            LISTED + "2025-07-01  C11001    10000\n2026-06-01  C11001    10000\n",
            """
            2025-07  C11001  all        all        4600
            2026-06  C11001  all        all        4400
            2026-07  C11001  all        all        4830
            """)
        .with("area_code", "C11001")
        .with("counted_by", "practice")
        .hasRows(
            """
            month       appointments_a_weekday_per_1000  appointments_a_weekday_per_1000_year_before  change_on_year_before_percent
            2025-07-01  20.0
            2026-06-01  20.0
            2026-07-01  21.0                             20.0                                         5.000000000000004
            """);
  }

  @Test
  void hasARowForAMonthOfWhichNothingIsGivenAndBreaksRunsThere() {
    RowTable rows =
        rows(
            LISTED,
            """
            2026-05  C11001  all        all        4600
            2026-07  C11001  all        all        4600
            """);
    rows.with("area_code", "C11001")
        .hasRows(
            """
            month       counted_by  appointments
            2026-05-01  practice    4600
            2026-06-01
            2026-07-01  practice    4600
            """);
  }

  @Test
  void chartsAllAppointmentsAndAnswersInTheLatestMonth() {
    String months =
        IntStream.range(0, 13)
            .mapToObj(
                i ->
                    LocalDate.of(2025, 7, 1).plusMonths(i).toString().substring(0, 7)
                        + "  C11001  all        all        "
                        + (i == 12
                            ? 9200
                            : 200
                                    * AppointmentsChart.weekdays(
                                        LocalDate.of(2025, 7, 1).plusMonths(i))
                                + i % 2))
            .collect(Collectors.joining("\n", "", "\n"));
    String listed =
        IntStream.range(0, 13)
            .mapToObj(i -> LocalDate.of(2025, 7, 1).plusMonths(i) + "  C11001    10000")
            .collect(Collectors.joining("\n", "extract     practice  patients\n", "\n"));
    RowTable rows =
        rows(listed, months + "2026-07  C11001  mode       telephone  9200\n")
            .with("area_code", "C11001");
    rows.with("month", "2026-07-01")
        .hasRows(
            """
            breakdown  rule_broken                 variation  verdict              trial_limits
            all        outside the process limits  high       special cause, high  false
            mode
            """);
    rows.with("month", "2026-06-01").hasRows("breakdown  verdict\nall\nmode");
  }

  @Test
  void sharesAPracticeBetweenAreasInWholeAppointments() {
    Said shared =
        said()
            .scheme("neighbourhood", "C11001", "north", "0.5", "", "")
            .scheme("neighbourhood", "C11001", "south", "0.5", "", "");
    rows(shared, LISTED, HEADER + "2026-07  C11001  all        all        4601\n")
        .with("area_type", "neighbourhood")
        .with("counted_by", "practice")
        .hasRows(
            """
            area_code  appointments  patients_covered
            north      2301          5000
            south      2300          5000
            """);
  }
}
