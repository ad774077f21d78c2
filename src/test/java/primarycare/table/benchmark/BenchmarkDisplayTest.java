package primarycare.table.benchmark;

import static primarycare.table.benchmark.BenchmarkTest.SIX;
import static primarycare.table.benchmark.BenchmarkTest.rows;

import org.junit.jupiter.api.Test;
import primarycare.job.Display;

/** Below what areas are not told apart, and not ranked. */
class BenchmarkDisplayTest {

  /** 0.574 beside 0.573 is no difference that matters, of whatever sign. */
  @Test
  void comparesGpsByAMarginThatMattersForTheyHaveNoLimits() {
    rows("""
    all        all                             5.73  5.73
    pcn        U1                              5.74  5.73
    pcn        U2                              5.72  5.74
    pcn        U3                              5.85  5.61
    pcn        U4                              5.61  5.85
    """)
        .hasRows(
            """
            area_code  attendances_status  gp_fte  value  value_lower  comparison  comparison_with_baseline
            all        not_available       5.73    0.573                           similar
            U1         not_available       5.74    0.574               similar     similar
            U2         not_available       5.72    0.572               similar     similar
            U3         not_available       5.85    0.585               higher      higher
            U4         not_available       5.61    0.561               lower       lower
            """);
  }

  @Test
  void takesTheMarginOfTheJob() {
    rows(
            """
            all        all                             5.73
            pcn        U1                              5.74
            """,
            new Display(50, 0, 10, 20, 50))
        .with("area_code", "U1")
        .hasRows("comparison\nhigher");
  }

  @Test
  void putsAreasOfATypeInFifthsAndNeitherTheUnassignedNorAPracticeThatIsNotRanked() {
    rows(SIX, new Display(50, 2, 5, 20, 50))
        .hasRows(
            """
            area_code   quintile  areas_ranked  comparison  comparison_with_baseline  ranked
            U1          1         5                         higher                    true
            U2          2         5                         higher                    true
            U3          3         5                         higher                    true
            U4          4         5                         higher                    true
            U5          5         5                         higher                    true
            unassigned                                      higher                    false
            C1                                                                        false
            """);
  }

  /** Five areas are in no fifths, of which each would have one; ten are. */
  @Test
  void putsNoFewerAreasThanTenInFifthsAndSaysOfHowMany() {
    rows(SIX).with("area_code", "U5").hasRows("quintile  areas_ranked\n          5");
    rows(SIX + SIX.replace(" U", " T"))
        .with("area_code", "U5")
        .hasRows("quintile  areas_ranked\n5         10");
  }

  /** C1, and U6 among those that follow, lack a hospital: they have values alone. */
  @Test
  void anAreaWithoutAHospitalIsComparedWithNothingAndNotRanked() {
    BenchmarkTest.rows(
            BenchmarkTest.SIX
                + "pcn        U6          10           400                   250      false   300",
            new Display(50, 2, 5, 20, 50))
        .hasRows(
            """
            area_code   value  quintile  areas_ranked  ranked  comparison  comparison_with_baseline  no_comparison_reason
            U1          100.0  1         5             true                higher                    there is nothing to compare it with
            U2          200.0  2         5             true                higher                    there is nothing to compare it with
            U3          300.0  3         5             true                higher                    there is nothing to compare it with
            U4          400.0  4         5             true                higher                    there is nothing to compare it with
            U5          500.0  5         5             true                higher                    there is nothing to compare it with
            unassigned  50.0                           false               higher                    practices in no area of the type are not ranked
            C1          9.0                            false                                         a hospital of its patients is missing from the extract
            U6          10.0                           false                                         a hospital of its patients is missing from the extract
            """);
  }
}
