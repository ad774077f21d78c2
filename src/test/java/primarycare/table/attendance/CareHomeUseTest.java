package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.DisclosureRule;
import primarycare.dossier.World;

/** Years of attendances of three practices; in each month are some of people from elsewhere. */
class CareHomeUseTest {

  private static final CareHomeYears YEARS = new CareHomeYears();

  @Test
  void addsUpTheMonthsAgesAndDepartmentsOfAYear() {
    World world =
        YEARS.year(
            """
            month    practice  department  age  sign                                                                    attendances
            2025-08  C82001    1           90   WITH_ACCOMMODATION+CARE_HOME+CARE_HOME_WITH_MODE+CARE_HOME_AMBULANCE    3
            2025-08  C82001    2           70   WITH_ACCOMMODATION+CARE_HOME+CARE_HOME_WITH_MODE                        1
            2026-07  C82001                     WITH_ACCOMMODATION+CARE_HOME                                            2
            2026-07  C82001    3           30   WITH_ACCOMMODATION                                                      7
            2026-07  C82001    3           30                                                                           2
            2026-07  C82002    1           90   WITH_ACCOMMODATION+CARE_HOME                                            9
            """);

    YEARS
        .practice(world)
        .hasRows(
            """
            month       period             area_code  attendances  attendances_with_accommodation  care_home_attendances  care_home_attendances_with_arrival_mode  care_home_ambulance_attendances
            2026-07-01  rolling_12_months  C82001     15           13                              6                      4                                        3
            """);
    YEARS
        .practice(world)
        .hasRows(
            """
            practices  practices_counted  residents_date  residents  care_home_attendances_per_1000  ambulance_share  no_rate_reason
            1          1                  2026-04-01      400        15.0                            0.75
            """);
  }

  @Test
  void hasNoRateWhereTooFewTellWhereThePatientLives() {
    World world =
        YEARS.year(
            """
            month    practice  sign                                                                    attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME+CARE_HOME_WITH_MODE+CARE_HOME_AMBULANCE    6
            2026-07  C82001    WITH_ACCOMMODATION                                                      3
            2026-07  C82001                                                                            11
            """);

    YEARS
        .practice(world)
        .hasRows(
            """
            residents  care_home_attendances_per_1000  no_rate_reason                                  accommodation_completeness  care_home_share  care_home_share_least  ambulance_share
            400                                        too few attendances carry accommodation status  0.45                                         0.3                    1.0
            """);
  }

  @Test
  void knowsNoResidentsWithoutAnAccommodationStatus() {
    YEARS
        .practice(YEARS.year("month    practice  attendances\n2026-07  C82001    10"))
        .hasRows(
            """
            attendances  attendances_with_accommodation  care_home_attendances  care_home_attendances_status  care_home_ambulance_attendances_status
            10           0                                                      not_available                 not_available
            """);
    YEARS
        .practice(
            YEARS.year(
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
        YEARS.year(
            """
            month    practice  sign                          attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME  4
            """);

    YEARS
        .practice(world)
        .hasRows(
            """
            care_home_attendances  care_home_attendances_with_arrival_mode  care_home_ambulance_attendances  care_home_ambulance_attendances_status
            4                      0                                                                         not_available
            """);
  }

  @Test
  void hasARowOfAnAreaThatHasAttendancesInAWholeYear() {
    String attended = "month    practice  attendances\n2026-07  C82001    1";

    assertThat(YEARS.practice(YEARS.year(attended)).distinct("month")).hasSize(1);
    assertThat(
            YEARS.rows(YEARS.year(attended), DisclosureRule.EXACT, "pcn", "U3").distinct("month"))
        .isEmpty();
    assertThat(YEARS.practice(YEARS.months(11, attended)).distinct("month")).isEmpty();
  }

  @Test
  void saysWhyThereIsNoRate() {
    World world =
        YEARS.year(
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
    return YEARS.rows(world, DisclosureRule.EXACT, type, code).distinct("no_rate_reason");
  }

  @Test
  void makesRatesOfWhatIsShown() {
    World world =
        YEARS.year(
            """
            month    practice  sign                          attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME  12
            2026-07  C82001    WITH_ACCOMMODATION            28
            """);

    YEARS
        .rows(world, DisclosureRule.HES_ECDS_2018, "practice", "C82001")
        .hasRows(
            """
            attendances_with_accommodation  care_home_attendances  care_home_attendances_per_1000  care_home_share  no_rate_reason
            40                              10                     25.0                            0.25
            """);
  }

  @Test
  void makesRatesOfTheResidentsThatAreShown() {
    World world =
        YEARS.year(
            """
            month    practice  sign                          attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME  12
            """);

    YEARS
        .rows(world, DisclosureRule.HES_ECDS_2018, "practice", "C82001", 22)
        .hasRows(
            """
            residents  residents_status  care_home_attendances  care_home_attendances_per_1000
            20         rounded           10                     500.0
            """);
    YEARS
        .rows(world, DisclosureRule.HES_ECDS_2018, "practice", "C82001", 7)
        .hasRows(
            """
            residents  residents_status  care_home_attendances  care_home_attendances_per_1000  no_rate_reason
                       suppressed        10                                                     no count of residents to show
            """);
  }

  @Test
  void givesNoRateOfACountThatIsNotShown() {
    World world =
        YEARS.year(
            """
            month    practice  sign                          attendances
            2026-07  C82001    WITH_ACCOMMODATION+CARE_HOME  4
            """);

    YEARS
        .rows(world, DisclosureRule.HES_ECDS_2018, "practice", "C82001")
        .hasRows(
            """
            residents  care_home_attendances_status  care_home_attendances_per_1000  no_rate_reason
            400        suppressed                                                    no count of attendances to show
            """);
  }
}
