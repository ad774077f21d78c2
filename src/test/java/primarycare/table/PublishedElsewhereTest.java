package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Refusal;
import primarycare.support.Frames;

/** A figure of a report beside the table's own: 600 and 400 patients of two PCNs. */
class PublishedElsewhereTest {

  private static final Measured CAPACITY =
      new Measured(
          GpCapacity.table(List.of()),
          Frames.of(
              "month, period, area_type, area_code, definition, registered_patients, gp_fte",
              "(DATE'2026-06-01', 'month', 'pcn', 'U1', 'all_gps', 600L, 1.5BD)",
              "(DATE'2026-06-01', 'month', 'pcn', 'U2', 'all_gps', 400L, NULL)",
              "(DATE'2026-07-01', 'month', 'pcn', 'U1', 'all_gps', 610L, 1.5BD)"));

  private static final Map<String, String> JUNE = Map.of("month", "2026-06-01", "area_type", "pcn");

  @Test
  void comparesTheSumOfTheRowsThatTheFigureNames() {
    assertThat(check("registered_patients", JUNE, 1000, Optional.of(0.0), "a report"))
        .containsExactly(
            "gp_capacity.registered_patients, area_type = pcn, month = 2026-06-01, a report"
                + " true true 1000.0 1000.0 0.0");
  }

  @Test
  void failsBeyondItsToleranceAndOnlyTellsWithoutOne() {
    assertThat(check("registered_patients", JUNE, 1002, Optional.of(1.0), ""))
        .singleElement()
        .asString()
        .endsWith("month = 2026-06-01 false true 1000.0 1002.0 -2.0");
    assertThat(check("registered_patients", JUNE, 1002, Optional.of(2.0), ""))
        .singleElement()
        .asString()
        .endsWith(" true true 1000.0 1002.0 -2.0");
    assertThat(check("registered_patients", JUNE, 1002, Optional.empty(), ""))
        .singleElement()
        .asString()
        .endsWith(" false false 1000.0 1002.0 -2.0");
  }

  @Test
  void addsUpAmountsOfTenthsWithoutLosingAnything() {
    Measured hubs =
        new Measured(
            HubUse.table(),
            Frames.of(
                "hub_code, attended",
                "('H1', 0.1D)",
                "('H1', 0.1D)",
                "('H1', 0.1D)",
                "('H2', 9D)"));
    Job.Expected figure =
        new Job.Expected(
            "hub_use", "attended", Map.of("hub_code", "H1"), 0.3, Optional.of(0.0), "the hubs");
    assertThat(
            Frames.lines(
                PublishedElsewhere.check(figure, List.of(hubs))
                    .select("passed", "left_value", "difference")))
        .containsExactly("true 0.3 0.0");
  }

  @Test
  void failsWhereNoRowIsNamed() {
    assertThat(check("registered_patients", Map.of("area_code", "U9"), 0, Optional.of(0.0), ""))
        .containsExactly(
            "gp_capacity.registered_patients, area_code = U9 false true null 0.0 null");
  }

  @Test
  void keepsTwoSourcesOfOneFigureApart() {
    assertThat(check("registered_patients", JUNE, 1000, Optional.empty(), "the ICB"))
        .isNotEqualTo(check("registered_patients", JUNE, 1000, Optional.empty(), "NHS England"));
  }

  @Test
  void stopsNoReleaseForATableThatWasLeftOut() {
    Job.Expected figure =
        new Job.Expected("hub_use", "offered", Map.of(), 5, Optional.of(0.0), "the hubs");
    assertThat(
            Frames.lines(
                PublishedElsewhere.check(figure, List.of(CAPACITY))
                    .select("level", "passed", "enforced", "left_value", "explanation")))
        .containsExactly(
            "hub_use.offered, the hubs false false null the table is not in this release");
  }

  @Test
  void refusesRowsByAColumnThatTheTableDoesNotMeasureAndASumOfTexts() {
    assertThatThrownBy(
            () ->
                check("registered_patients", Map.of("gps_per_1000", "1"), 1, Optional.empty(), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("an expected figure that the table does not measure")
        .hasMessageContaining("gps_per_1000");
    assertThatThrownBy(() -> check("area_code", JUNE, 1, Optional.empty(), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a count or amount, chosen by keys and attributes");
  }

  private static List<String> check(
      String column,
      Map<String, String> where,
      double value,
      Optional<Double> tolerance,
      String source) {
    Job.Expected figure =
        new Job.Expected("gp_capacity", column, new TreeMap<>(where), value, tolerance, source);
    return Frames.lines(
        PublishedElsewhere.check(figure, List.of(CAPACITY))
            .select("level", "passed", "enforced", "left_value", "right_value", "difference"));
  }
}
