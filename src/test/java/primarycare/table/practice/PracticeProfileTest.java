package primarycare.table.practice;

import org.junit.jupiter.api.Test;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

/** Practices of July 2025 and July 2026. */
class PracticeProfileTest {

  /** Maps of other days than the lists may have practices that the lists do not. */
  private static final String FIRST_MAP = "2025-06-15";

  private static final String MAP = "2026-06-15";

  private static Said said() {
    Said said = new Said().area("03W");
    for (String map : new String[] {FIRST_MAP, MAP}) {
      said.mapped(map, "C82001", map.equals(MAP) ? "U10002" : "U10001", "03W")
          .mapped(map, "C82002", "", "03W")
          .mapped(map, "C82003", "U10001", "03W");
    }
    return said.mapped(MAP, "A81001", "U89141", "16C");
  }

  private static CensusWorld world(Said said) {
    return new CensusWorld(
        said,
        """
        extract     practice  patients
        2026-07-01  A81001    4000
        2025-07-01  C82001    10000
        2026-07-01  C82001    11000
        2026-07-01  C82002    500
        2025-07-01  C82003    700
        """);
  }

  private static RowTable rows(CensusWorld world, DetailWorld details) {
    return RowTable.of(
        RecordTable.of(PracticeProfile.class),
        PracticeProfile.rows(world.ofLists(), world.lists(), details.with(world.staff())));
  }

  @Test
  void saysWhereAPracticeBelongsAtTheMonth() {
    rows(world(said()), new DetailWorld())
        .hasRows(
            """
            month       practice_code  practice_name   pcn_code    pcn_name    sub_icb_location_code  sub_icb_location_name  icb_code  icb_name  membership_date
            2025-07-01  C82001         Surgery C82001  U10001      PCN U10001  03W                    Sub 03W                QK1       LLR ICB   2025-06-15
            2025-07-01  C82002         Surgery C82002  unassigned  Unassigned  03W                    Sub 03W                QK1       LLR ICB   2025-06-15
            2025-07-01  C82003         Surgery C82003  U10001      PCN U10001  03W                    Sub 03W                QK1       LLR ICB   2025-06-15
            2026-07-01  C82001         Surgery C82001  U10002      PCN U10002  03W                    Sub 03W                QK1       LLR ICB   2026-06-15
            2026-07-01  C82002         Surgery C82002  unassigned  Unassigned  03W                    Sub 03W                QK1       LLR ICB   2026-06-15
            2026-07-01  C82003         Surgery C82003  U10001      PCN U10001  03W                    Sub 03W                QK1       LLR ICB   2026-06-15
            """);
  }

  @Test
  void namesTheAreasOfItsSchemesAndTheShareOfEach() {
    rows(
            world(
                said()
                    .scheme("place", "C82001", "rutland", "1", "", "")
                    .scheme("neighbourhood", "C82001", "west", "0.4", "", "")
                    .scheme("neighbourhood", "C82001", "east", "0.6", "", "")),
            new DetailWorld())
        .with("month", "2026-07-01")
        .hasRows(
            """
            areas
            neighbourhood=Area east (0.6); neighbourhood=Area west (0.4); place=Area rutland
            neighbourhood=Unassigned; place=Unassigned
            neighbourhood=Unassigned; place=Unassigned
            """);
    rows(world(said()), new DetailWorld())
        .with("practice_code", "C82001")
        .hasRows("month       areas\n2025-07-01\n2026-07-01");
  }

  @Test
  void comparesItsListWithThatOfTwelveMonthsBefore() {
    rows(world(said()), new DetailWorld())
        .with("month", "2026-07-01")
        .hasRows(
            """
            list_extract_date  registered_patients  registered_patients_12_months_before  registered_patients_change  registered_patients_change_percent  no_change_reason
            2026-07-01         11000                10000                                 1000                        10.0
            2026-07-01         500                                                                                                                        the practice is not on the list of 12 months before
            2026-07-01                              700                                                                                                   the practice is not on the list
            """);
    rows(world(said()), new DetailWorld())
        .with("month", "2025-07-01")
        .with("practice_code", "C82001")
        .hasRows(
            """
            registered_patients  registered_patients_change  no_change_reason
            10000                                            the list of 12 months before is not given
            """);
    rows(world(said()).asked("2025-10", "2025-10"), new DetailWorld())
        .with("practice_code", "C82001")
        .hasRows(
            """
            month       list_extract_date  registered_patients  no_change_reason
            2025-10-01                                          no list of the month or the month after
            """);
  }

  @Test
  void takesTheLatestDetailsAtOrBeforeTheMonthAndAllOfThem() {
    rows(
            world(said()),
            new DetailWorld()
                .details(
                    """
                    practice  from        contract  alone  training  rating       missing                main  branch
                    C82001    2026-03-01  GMS       no     yes       Good                                1
                    C82001    2026-07-02  APMS      yes    no        Outstanding                         9     9
                    C82001                PMS       yes    no        Inadequate                          1     2
                    C82002                                                                               0     0
                    C82003    2026-01-01  other            no                     not_yet_inspected
                    """))
        .hasRows(
            """
            month       practice_code  contract_type  single_handed  single_handed_basis  training_practice  cqc_rating  no_cqc_rating_reason        main_sites  branch_sites  details_date
            2025-07-01  C82001         PMS            true           practice_details     false              Inadequate                              1           2
            2025-07-01  C82002                                                                                           not reported                0           0
            2025-07-01  C82003                                                                                           no details of the practice
            2026-07-01  C82001         GMS            false          practice_details     true               Good                                    1                         2026-03-01
            2026-07-01  C82002                                                                                           not reported                0           0
            2026-07-01  C82003         other                                              false                          not yet inspected                                     2026-01-01
            """);
  }

  @Test
  void takesSingleHandedFromTheDetailsElseFromTheCensus() {
    rows(
            world(said())
                .staff(
                    """
                    census   practice  group            fte  headcount
                    2026-06  C82001    fully_qualified  1    1
                    2026-06  C82002    fully_qualified  3    4
                    2026-07  C82002    fully_qualified  1    1
                    2026-07  C82003    fully_qualified  1    1
                    2025-07  C82003    fully_qualified  0    0
                    2025-07  C82002    nurses           1    1
                    """),
            new DetailWorld().details("practice  alone\nC82001    no"))
        .hasRows(
            """
            month       practice_code  single_handed  single_handed_basis  workforce_census_month
            2025-07-01  C82001         false          practice_details
            2025-07-01  C82002
            2025-07-01  C82003
            2026-07-01  C82001         false          practice_details
            2026-07-01  C82002         false          gp_workforce         2026-06-01
            2026-07-01  C82003         true           gp_workforce         2026-07-01
            """);
  }

  @Test
  void carriesWhatTheRegisterSays() {
    rows(
            world(said()),
            new DetailWorld()
                .registered("C82001", "1974-04-01", "", "active")
                .registered("C82003", "1990-04-01", "2026-03-31", "closed"))
        .with("month", "2026-07-01")
        .hasRows(
            """
            practice_code  open_date   close_date  register_status  prescribing_setting
            C82001         1974-04-01              active           4
            C82002
            C82003         1990-04-01  2026-03-31  closed           4
            """);
  }
}
