package primarycare.table.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Target;

class GpTargetTest {

  @Test
  void comparesADefinitionWithTheTargetOfItsNameElseWithAFigureOfNone() {
    Target other = target(0.58, "fully_qualified GPs without retainers");
    Target own = target(0.45, " fully_qualified ");
    Target permanent = target(0.4, "fully_qualified_excluding_locums");
    List<Target> all = List.of(permanent, other, own);
    assertThat(GpTarget.of(all, "fully_qualified")).contains(own);
    assertThat(GpTarget.of(all, "fully_qualified_excluding_locums")).contains(permanent);
    assertThat(GpTarget.of(all, "all_gps")).contains(other);
    assertThat(GpTarget.of(List.of(own), "all_gps")).isEmpty();
  }

  /** At 0.58 practices would lack 1.8 GPs, or have 2.2 too many with trainees: neither is told. */
  @Test
  void neitherMeetsNorMissesAFigureOnAnotherBasis() {
    String staff =
        """
        2026-06  C11001    fully_qualified  4     4
        2026-06  C11001    all_gps          8     8
        """;
    Target of2014 =
        new Target("gp_capacity", "gps_per_1000", 0.58, "FTE GPs", "NHS England", "2014");
    for (String definition : List.of("fully_qualified", "all_gps")) {
      GpCapacityTest.rowsOf(definition, GpCapacityTest.world(staff), of2014)
          .with("area_code", "C11001")
          .hasRows(
              """
              target_gps_per_1000  target_definition            target_basis                              fte_gap_to_target
              0.58                 FTE GPs (NHS England, 2014)  on another basis: neither met nor missed
              """);
    }
  }

  @Test
  void comparesWithTheTargetOfItsOwnDefinitionAlone() {
    String staff =
        """
        2026-06  C11001    fully_qualified  4     4
        2026-06  C11001    all_gps          8     8
        """;
    Target target = target(0.5, "fully_qualified");
    GpCapacityTest.rowsOf("fully_qualified", GpCapacityTest.world(staff), target)
        .with("area_type", "practice")
        .hasRows(
            """
            area_code  target_gps_per_1000  target_definition              target_basis        fte_gap_to_target
            C11001     0.5                  fully_qualified (NHS England)  of this definition  1.0
            C11002     0.5                  fully_qualified (NHS England)  of this definition
            C11003     0.5                  fully_qualified (NHS England)  of this definition
            """);
    GpCapacityTest.rowsOf("all_gps", GpCapacityTest.world(staff), target)
        .with("area_code", "C11001")
        .hasRows(
            "area_code  target_gps_per_1000  target_definition  target_basis  fte_gap_to_target\n"
                + "C11001");
  }

  private static Target target(double value, String definition) {
    return new Target("gp_capacity", "gps_per_1000", value, definition, "NHS England", "");
  }
}
