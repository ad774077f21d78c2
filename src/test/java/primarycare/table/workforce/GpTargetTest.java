package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;

class GpTargetTest {

  @Test
  void comparesADefinitionWithTheTargetThatNamesItElseWithOneThatNamesNone() {
    Job.Target general = target(0.58, "FTE GPs excluding registrars");
    Job.Target own = target(0.45, "fully_qualified GPs");
    Job.Target permanent = target(0.4, "fully_qualified_excluding_locums");
    List<Job.Target> all = List.of(permanent, general, own);
    assertThat(GpTarget.of(all, "fully_qualified")).contains(own);
    assertThat(GpTarget.of(all, "fully_qualified_excluding_locums")).contains(permanent);
    assertThat(GpTarget.of(all, "all_gps")).contains(general);
    assertThat(GpTarget.of(List.of(own), "all_gps")).isEmpty();
  }

  @Test
  void comparesWithTheTargetAndSaysWhatItCounts() {
    String staff = "2026-06  C11001    fully_qualified  4     4\n";
    GpCapacityTest.rows(GpCapacityTest.world(staff), target(0.5, "FTE GPs excluding registrars"))
        .with("area_type", "practice")
        .hasRows(
            """
            area_code  target_gps_per_1000  target_definition                           fte_gap_to_target
            C11001     0.5                  FTE GPs excluding registrars (NHS England)  1.0
            C11002     0.5                  FTE GPs excluding registrars (NHS England)
            C11003     0.5                  FTE GPs excluding registrars (NHS England)
            """);
    GpCapacityTest.rows(
            GpCapacityTest.world(staff), target(0.4, "fully_qualified_excluding_locums"))
        .with("area_code", "C11001")
        .hasRows("area_code  target_gps_per_1000  target_definition  fte_gap_to_target\nC11001");
  }

  private static Job.Target target(double value, String definition) {
    return new Job.Target("gp_capacity", "gps_per_1000", value, definition, "NHS England", "");
  }
}
