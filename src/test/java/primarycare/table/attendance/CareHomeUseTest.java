package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.World;
import primarycare.job.Display;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.CareHomes;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

/** Years of attendances of three practices; in each month are some of people from elsewhere. */
class CareHomeUseTest {

  private static final Month JULY = new Month(2026, 7);
  private final Said said =
      new Said()
          .area("04C")
          .mapped("2025-01-01", "C82001", "U1")
          .mapped("2025-01-01", "C82002", "U1")
          .mapped("2025-01-01", "C82003", "U3")
          .mapped("2025-01-01", "A81001", "U9", "03W");

  private World months(int months, String attended) {
    World world = new World(said).scheme("all", 0).attended(attended);
    for (int before = 0; before < months; before++) {
      world.attended("month    practice  attendances\n" + JULY.plus(-before) + "  A81001    1");
    }
    return world;
  }

  private World year(String attended) {
    return months(12, attended);
  }

  private RowTable rows(World world, DisclosureRule rule, String type, String code) {
    return rows(world, rule, type, code, 400);
  }

  /**
   * @param counted residents at C82001
   */
  private RowTable rows(World world, DisclosureRule rule, String type, String code, long counted) {
    CareHomes residents =
        new CareHomes(
            Placement.of(said.history(), world.calendar()),
            List.of(counted("C82001", counted), counted("C82003", 0)));
    return RowTable.of(
        RecordTable.of(CareHomeUse.class),
        world.periods(Span.ROLLING_YEAR).stream()
            .flatMap(
                year ->
                    CareHomeUse.rows(
                        world.dossier(type, code), year, residents, Display.DEFAULT, rule)));
  }

  private static CareHomes.LocalCount counted(String practice, long residents) {
    return new CareHomes.LocalCount(practice, LocalDate.of(2026, 4, 1), residents);
  }

  private RowTable practice(World world) {
    return rows(world, DisclosureRule.EXACT, "practice", "C82001");
  }

  @Test
  void addsUpTheMonthsAgesAndDepartmentsOfAYear() {
    World world =
        year(
            """
            month    practice  department  age  sign                                                                    attendances
            2025-08  C82001    1           90   WITH_ACCOMMODATION+CARE_HOME+CARE_HOME_WITH_MODE+CARE_HOME_AMBULANCE    3
            2025-08  C82001    2           70   WITH_ACCOMMODATION+CARE_HOME+CARE_HOME_WITH_MODE                        1
            2026-07  C82001                     WITH_ACCOMMODATION+CARE_HOME                                            2
            2026-07  C82001    3           30   WITH_ACCOMMODATION                                                      7
            2026-07  C82001    3           30                                                                           2
            2026-07  C82002    1           90   WITH_ACCOMMODATION+CARE_HOME                                            9
            """);

    practice(world)
        .hasRows(
            """
            month       period             area_code  attendances  attendances_with_accommodation  care_home_attendances  care_home_attendances_with_arrival_mode  care_home_ambulance_attendances
            2026-07-01  rolling_12_months  C82001     15           13                              6                      4                                        3
            """);
    practice(world)
        .hasRows(
            """
            practices  practices_counted  residents_date  residents  care_home_attendances_per_1000  ambulance_share  no_rate_reason
            1          1                  2026-04-01      400        15.0                            0.75
            """);
  }

  @Test
  void hasNoRateWhereTooFewTellWhereThePatientLives() {
    World world =
        year(
            """
            month    practice  sign                                                                    attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME+CARE_HOME_WITH_MODE+CARE_HOME_AMBULANCE    6
            2026-07  C82001    WITH_ACCOMMODATION                                                      3
            2026-07  C82001                                                                            11
            """);

    practice(world)
        .hasRows(
            """
            residents  care_home_attendances_per_1000  no_rate_reason                                  accommodation_completeness  care_home_share  care_home_share_least  ambulance_share
            400                                        too few attendances carry accommodation status  0.45                                         0.3                    1.0
            """);
  }

  @Test
  void knowsNoResidentsWithoutAnAccommodationStatus() {
    practice(year("month    practice  attendances\n2026-07  C82001    10"))
        .hasRows(
            """
            attendances  attendances_with_accommodation  care_home_attendances  care_home_attendances_status  care_home_ambulance_attendances_status
            10           0                                                      not_available                 not_available
            """);
    practice(
            year(
                """
                month    practice  sign                attendances
                2026-07  C82001    WITH_ACCOMMODATION  10
                """))
        .hasRows(
            """
            attendances  attendances_with_accommodation  care_home_attendances  care_home_attendances_status  care_home_ambulance_attendances_status
            10           10                              0                      exact                         exact
            """);
  }

  @Test
  void knowsNoAmbulancesWhereNoneTellsHowTheyArrived() {
    World world =
        year(
            """
            month    practice  sign                          attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME  4
            """);

    practice(world)
        .hasRows(
            """
            care_home_attendances  care_home_attendances_with_arrival_mode  care_home_ambulance_attendances  care_home_ambulance_attendances_status
            4                      0                                                                         not_available
            """);
  }

  @Test
  void hasARowOfAnAreaThatHasAttendancesInAWholeYear() {
    String attended = "month    practice  attendances\n2026-07  C82001    1";

    assertThat(practice(year(attended)).distinct("month")).hasSize(1);
    assertThat(rows(year(attended), DisclosureRule.EXACT, "pcn", "U3").distinct("month")).isEmpty();
    assertThat(practice(months(11, attended)).distinct("month")).isEmpty();
  }

  @Test
  void saysWhyThereIsNoRate() {
    World world =
        year(
            """
            month    practice  sign                          attendances
            2026-07  C82001                                  10
            2026-07  C82002    WITH_ACCOMMODATION+CARE_HOME  10
            2026-07  C82003    WITH_ACCOMMODATION+CARE_HOME  10
            2026-07  V81997    WITH_ACCOMMODATION+CARE_HOME  10
            """);

    assertThat(reason(world, "practice", "C82001"))
        .containsExactly("no attendance carries accommodation status");
    assertThat(reason(world, "practice", "C82002"))
        .containsExactly("residents of a practice were not counted");
    assertThat(reason(world, "pcn", "U1"))
        .containsExactly("residents of a practice were not counted");
    assertThat(reason(world, "pcn", "U3")).containsExactly("no residents of care homes");
    assertThat(reason(world, "pcn", "no_registered_practice"))
        .containsExactly("attendances of people of no practice here");
  }

  private List<String> reason(World world, String type, String code) {
    return rows(world, DisclosureRule.EXACT, type, code).distinct("no_rate_reason");
  }

  @Test
  void makesRatesOfWhatIsShown() {
    World world =
        year(
            """
            month    practice  sign                          attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME  12
            2026-07  C82001    WITH_ACCOMMODATION            28
            """);

    rows(world, DisclosureRule.HES_ECDS_2018, "practice", "C82001")
        .hasRows(
            """
            attendances_with_accommodation  care_home_attendances  care_home_attendances_per_1000  care_home_share  no_rate_reason
            40                              10                     25.0                            0.25
            """);
  }

  @Test
  void makesRatesOfTheResidentsThatAreShown() {
    World world =
        year(
            """
            month    practice  sign                          attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME  12
            """);

    rows(world, DisclosureRule.HES_ECDS_2018, "practice", "C82001", 22)
        .hasRows(
            """
            residents  residents_status  care_home_attendances  care_home_attendances_per_1000
            20         rounded           10                     500.0
            """);
    rows(world, DisclosureRule.HES_ECDS_2018, "practice", "C82001", 7)
        .hasRows(
            """
            residents  residents_status  care_home_attendances  care_home_attendances_per_1000  no_rate_reason
                       suppressed        10                                                     no count of residents to show
            """);
  }

  @Test
  void givesNoRateOfACountThatIsNotShown() {
    World world =
        year(
            """
            month    practice  sign                          attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME  4
            """);

    rows(world, DisclosureRule.HES_ECDS_2018, "practice", "C82001")
        .hasRows(
            """
            residents  care_home_attendances_status  care_home_attendances_per_1000  no_rate_reason
            400        suppressed                                                    no count of attendances to show
            """);
  }
}
