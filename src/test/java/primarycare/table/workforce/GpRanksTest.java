package primarycare.table.workforce;

import static primarycare.table.workforce.GpCapacityTest.LISTED;
import static primarycare.table.workforce.GpCapacityTest.MAP;
import static primarycare.table.workforce.GpCapacityTest.rows;
import static primarycare.table.workforce.GpCapacityTest.said;
import static primarycare.table.workforce.GpCapacityTest.world;

import org.junit.jupiter.api.Test;
import primarycare.job.Display;
import primarycare.organisation.Said;
import primarycare.support.RowTable;

/** The ranks of areas of a type by their GPs, and how many there must be. */
class GpRanksTest {

  @Test
  void ranksAreasOfATypeThatHaveARateAndGivesEqualsOnePlace() {
    RowTable rows =
        rows(
            new Display(50, 2, 2, 20, 50),
            world(
                said().mapped(MAP, "C11004", "U10004", "11A"),
                LISTED + "2026-07-01  C11004    10000\n",
                """
                2026-06  C11001    fully_qualified  4
                2026-06  C11002    fully_qualified  6
                2026-06  C11003    fully_qualified  6
                """));
    rows.with("area_type", "practice")
        .hasRows(
            """
            area_code  rank_in_area_type  areas_ranked
            C11001     3                  3
            C11002     1                  3
            C11003     1                  3
            C11004
            """);
    rows.with("area_type", "pcn")
        .hasRows(
            """
            area_code   rank_in_area_type  areas_ranked
            U10001      2                  2
            U10002      1                  2
            U10004
            unassigned
            """);
    rows.with("area_type", "all").hasRows("rank_in_area_type  areas_ranked\n                   1");
  }

  /** Nine practices say how many they are and have no rank; ten have. */
  @Test
  void ranksNoFewerAreasThanTenAndSaysOfHowMany() {
    StringBuilder listed = new StringBuilder("extract     practice  patients\n");
    StringBuilder staff = new StringBuilder();
    Said said = new Said().area("11A");
    for (int practice = 10; practice < 20; practice++) {
      String code = "C110" + practice;
      said.mapped(MAP, code, "U10001", "11A");
      listed.append("2026-07-01  %s    10000\n".formatted(code));
      staff.append("2026-06  %s    fully_qualified  %d\n".formatted(code, practice));
      rows(world(said, listed.toString(), staff.toString()))
          .with("area_code", code)
          .hasRows(
              practice < 19
                  ? "rank_in_area_type  areas_ranked\n                   " + (practice - 9)
                  : "rank_in_area_type  areas_ranked\n1                  10");
    }
  }

  /** C11003 would be the first of three. */
  @Test
  void ranksNoPracticeOfFewPatientsAndSaysSo() {
    rows(
            new Display(50, 2, 2, 20, 50),
            world(
                said(),
                """
                extract     practice  patients
                2026-07-01  C11001    10000
                2026-07-01  C11002    750
                2026-07-01  C11003    749
                """,
                """
                2026-06  C11001    fully_qualified  4
                2026-06  C11002    fully_qualified  1
                2026-06  C11003    fully_qualified  6
                """))
        .with("area_type", "practice")
        .hasRows(
            """
            area_code  gp_fte  rank_in_area_type  areas_ranked  ranked  not_ranked_reason
            C11001     4.0     2                  2             true
            C11002     1.0     1                  2             true
            C11003     6.0                                      false   the list has fewer than 750 patients, the limit of the National GP Profiles
            """);
  }
}
