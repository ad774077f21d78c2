package primarycare.table.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.organisation.CensusWorld;
import primarycare.organisation.Said;
import primarycare.support.RowTable;
import primarycare.table.spec.RecordTable;

/** Changes of staff where what all practices report changes for another reason than staff. */
class SamePracticesTest {

  private static final LocalDate THEN = LocalDate.of(2025, 7, 1);
  private static final LocalDate NOW = LocalDate.of(2026, 7, 1);
  private static final List<LocalDate> BOTH = List.of(THEN, NOW);

  private static Said said() {
    return new Said()
        .mapped(BOTH, "C82001", "U1", "04C")
        .mapped(BOTH, "C82002", "U1", "04C")
        .mapped("2025-07-01", "C82003", "U1")
        .mapped("2026-07-01", "C82004", "U1");
  }

  private static CensusWorld world(Said said, String staff) {
    return new CensusWorld(
            said,
            """
            extract     practice  patients
            2025-07-01  C82001    100
            2025-07-01  C82002    100
            2025-07-01  C82003    100
            2026-07-01  C82001    100
            2026-07-01  C82002    100
            2026-07-01  C82004    100
            """)
        .staff("census   practice  group   fte\n" + staff);
  }

  private static StaffOverTime time(CensusWorld world) {
    return new StaffOverTime(
        world.censuses(),
        world.staff(),
        world.continuity(),
        Map.of(THEN.minusMonths(1), Optional.of("new"), NOW.minusMonths(1), Optional.of("new")));
  }

  private static RowTable trend(CensusWorld world, String base) {
    return RowTable.of(
            RecordTable.of(WorkforceTrend.class),
            WorkforceTrend.rows(
                new Job.Trend(Month.parse(base), List.of(), Optional.empty()),
                world.censuses(),
                world.staff(),
                time(world)))
        .with("area_code", "U1");
  }

  private static RowTable now(CensusWorld world) {
    return trend(world, "2025-06").with("month", "2026-06-01");
  }

  @Test
  void takesNoPracticeThatBeganToReportForARiseNorOneThatCeasedForAFall() {
    now(world(
            said(),
            """
            2025-06  C82001    nurses  10
            2025-06  C82002    nurses
            2026-06  C82001    nurses  9
            2026-06  C82002    nurses  5
            """))
        .hasRows(
            """
            fte   fte_year_before  practices_compared_with_year_before  fte_compared_with_year_before  compared_fte_year_before  change_on_year_before  raw_change_on_year_before  index_of_base_month  raw_index_of_base_month
            14.0  10.0             1                                    9.0                            10.0                      -0.09999999999999998   0.3999999999999999         90.0                 140.0
            """);
  }

  @Test
  void followsAPracticeThatMergedToItsSuccessor() {
    now(world(
                said(),
                """
                2025-06  C82001    nurses  10
                2025-06  C82002    nurses  4
                2025-06  C82003    nurses  6
                2026-06  C82001    nurses  15
                """)
            .merged("C82003", "C82001", "2026-01-01"))
        .hasRows(
            """
            practices_compared_with_year_before  practices_closed_since_year_before  compared_fte_year_before  change_on_year_before  raw_change_on_year_before
            1                                    0                                   16.0                      -0.0625                -0.25
            """);
  }

  @Test
  void takesAPracticeThatClosedForAFallAndOneThatOpenedForARise() {
    String staff =
        """
        2025-06  C82001    nurses  10
        2025-06  C82003    nurses  6
        2026-06  C82001    nurses  10
        """;
    now(world(said(), staff))
        .hasRows(
            """
            practices_compared_with_year_before  practices_opened_since_year_before  practices_closed_since_year_before  compared_fte_year_before  change_on_year_before
            1                                    0                                   1                                   16.0                      -0.375
            """);
    now(world(said(), staff + "2026-06  C82004    nurses  2\n"))
        .hasRows(
            """
            practices_opened_since_year_before  fte_compared_with_year_before  compared_fte_year_before  change_on_year_before
            1                                   12.0                           16.0                      -0.25
            """);
  }

  @Test
  void leavesOutASuccessorOfAPracticeThatDidNotReportThen() {
    now(world(
                said(),
                """
                2025-06  C82001    nurses  10
                2025-06  C82002    nurses  4
                2025-06  C82003    nurses
                2026-06  C82001    nurses  15
                2026-06  C82002    nurses  4
                """)
            .merged("C82003", "C82001", "2026-01-01"))
        .hasRows(
            """
            practices_compared_with_year_before  change_on_year_before  raw_change_on_year_before
            1                                    0.0                    0.3571428571428572
            """);
  }

  @Test
  void comparesTheAreaAsItIsAtTheLaterCensusAlsoWhereThatIsTheBase() {
    CensusWorld world =
        world(
            said().mapped("2025-07-01", "C82004", "U2"),
            """
            2025-06  C82001    nurses  10
            2025-06  C82004    nurses  3
            2026-06  C82001    nurses  10
            2026-06  C82004    nurses  2
            """);
    now(world)
        .hasRows(
            """
            fte_year_before  compared_fte_year_before  raw_change_on_year_before
            10.0             13.0                      0.19999999999999996
            """);
    trend(world, "2026-06")
        .with("month", "2025-06-01")
        .hasRows(
            """
            practices_compared_with_base_month  index_of_base_month  raw_index_of_base_month
            2                                   108.33333333333333   83.33333333333333
            """);
  }
}
