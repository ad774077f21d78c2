package primarycare.table.practice;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.job.Target;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

class AreaProfileTest {

  /** A map of another day than the list may have a practice that the list does not. */
  private static final String MAP = "2026-06-15";

  private static final String DETAILS =
      """
      practice  contract  alone  training  rating                missing            main  branch
      C11001    GMS       yes    yes       Good                                     1     2
      C11002    GMS       no     yes       Outstanding                              1     0
      C11003    APMS      no     no        Inadequate                               2     1
      C12001    PMS       no               Requires improvement                     1
      C12002    other                                            not_yet_inspected  3     0
      C14001    PMS       yes    yes       Good                                     1     1
      """;

  /**
   * A location of practices of which all is known, one of some, one of none; one practice shared.
   */
  private static Said said() {
    Said said = new Said().area("11A", "12A", "13A", "14A");
    for (String location : new String[] {"11", "12", "13"}) {
      for (int i = 1; i <= 3; i++) {
        said.mapped(MAP, "C" + location + "00" + i, "U10001", location + "A");
      }
    }
    return said.mapped(MAP, "C14001", "U10001", "14A")
        .scheme("neighbourhood", "C14001", "north", "0.5", "", "")
        .scheme("neighbourhood", "C14001", "south", "0.5", "", "");
  }

  private static CensusWorld world(int elsewhere) {
    StringBuilder listed = new StringBuilder("extract     practice  patients\n");
    Said said = said();
    for (String practice :
        new String[] {
          "C11001", "C11002", "C11003", "C12001", "C12002", "C12003", "C13001", "C13002"
        }) {
      listed.append("2026-07-01  ").append(practice).append("    6000\n");
    }
    listed.append("2026-07-01  C14001    5001\n");
    for (int i = 1; i <= elsewhere; i++) {
      String practice = String.format("A810%02d", i);
      said.mapped(MAP, practice, "U9", "16C");
      listed.append("2026-07-01  ").append(practice).append("    10000\n");
    }
    return new CensusWorld(said, listed.toString());
  }

  private static RowTable rows(CensusWorld world, Target... stated) {
    return RowTable.of(
        RecordTable.of(AreaProfile.class),
        AreaProfile.rows(
            Optional.of(stated).filter(one -> one.length > 0).map(one -> one[0]),
            world.ofLists(),
            new DetailWorld().details(DETAILS).with(world.staff())));
  }

  private static RowTable locations() {
    return rows(world(0)).with("area_type", "sub_icb_location");
  }

  @Test
  void countsPracticesByContractAndSaysOfHowManyItIsKnown() {
    locations()
        .hasRows(
            """
            area_code  practices  practices_contract_known  practices_gms  practices_pms  practices_apms  practices_other_contract  practices_contract_not_known
            11A        3          3                         2              0              1               0                         0
            12A        3          2                         0              1              0               1                         1
            13A        3          0                                                                                                 3
            14A        1          1                         0              1              0               0                         0
            """);
  }

  @Test
  void countsPracticesOfOneGpAndThoseThatTrain() {
    locations()
        .hasRows(
            """
            area_code  practices_single_handed_known  practices_single_handed  practices_training_known  practices_training
            11A        3                              1                        3                         2
            12A        1                              0                        0
            13A        0                                                       0
            14A        1                              1                        1                         1
            """);
  }

  @Test
  void countsRatings() {
    locations()
        .hasRows(
            """
            area_code  practices_cqc_rated  practices_cqc_outstanding  practices_cqc_good  practices_cqc_requires_improvement  practices_cqc_inadequate
            11A        3                    1                          1                   0                                   1
            12A        1                    0                          0                   1                                   0
            13A        0
            14A        1                    0                          1                   0                                   0
            """);
  }

  @Test
  void countsSitesOnlyOfPracticesThatTellBothKinds() {
    locations()
        .hasRows(
            """
            area_code  practices_sites_known  main_sites  branch_sites  premises
            11A        3                      4           3             7
            12A        1                      3           0             3
            13A        0
            14A        1                      1           1             2
            """);
  }

  @Test
  void averagesOverThePracticesOnTheList() {
    locations()
        .with("area_code", "13A")
        .hasRows(
            """
            practices  practices_on_list  registered_patients  average_list_size  list_extract_date  membership_date
            3          2                  12000                6000.0             2026-07-01         2026-06-15
            """);
  }

  @Test
  void countsASharedPracticeWholeInEachAreaAndItsPatientsByWeight() {
    rows(world(0))
        .with("area_type", "neighbourhood")
        .hasRows(
            """
            area_code   area_name   practices  practices_pms  premises  registered_patients
            north       Area north  1          1              2         2501
            south       Area south  1          1              2         2500
            unassigned  Unassigned  9          1              10        48000
            """);
  }

  @Test
  void setsTheAverageOfTheWholeListBesideThatOfTheArea() {
    rows(world(10))
        .with("area_type", "all")
        .hasRows(
            """
            practices  registered_patients  national_practices  national_registered_patients  national_average_list_size  national_definition                      national_basis      no_national_reason
            10         53001                19                  153001                        8052.684210526316           all practices of the list of 2026-07-01  of this definition
            """);
  }

  @Test
  void takesNoLocalListForTheNation() {
    rows(world(9))
        .with("area_type", "all")
        .hasRows(
            """
            average_list_size  national_average_list_size  national_definition  national_basis  national_practices  no_national_reason
            5889.0                                                                                                  no more practices of elsewhere on the list than of the area
            """);
  }

  private static RowTable stating(String definition) {
    return rows(
            world(10),
            new Target(
                "area_profile",
                "average_list_size",
                7225,
                definition,
                "NHS England",
                "January 2015"))
        .with("area_type", "all");
  }

  @Test
  void takesTheNationalAverageThatTheJobStatesAndSaysWhoseItIsAndOnWhatBasis() {
    stating("average list size in England")
        .hasRows(
            """
            national_average_list_size  national_definition                                       national_basis                            national_practices  national_registered_patients  no_national_reason
            7225.0                      average list size in England (NHS England, January 2015)  on another basis: neither met nor missed
            """);
    stating("average_list_size")
        .hasRows(
            """
            national_average_list_size  national_definition                            national_basis
            7225.0                      average_list_size (NHS England, January 2015)  of this definition
            """);
  }

  @Test
  void givesNoAverageAndTheReasonInAMonthWithoutAList() {
    rows(world(10).asked("2026-03", "2026-03"))
        .with("area_type", "all")
        .hasRows(
            """
            month       practices  practices_on_list  list_extract_date  average_list_size  no_national_reason
            2026-03-01  10         0                                                        no list of the month or the month after
            """);
  }
}
