package primarycare.table;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Practices of 1,000 patients each, of which 300 attendances are expected at the area's rates. */
class PracticeComparisonsTest {

  private static final String COLUMNS =
      "practice_code, period_number, department_group_number, attendances, registered_patients,"
          + " patients, ranked, expected_attendances, expected_attendances_at_england_rates,"
          + " gp_appointments";

  @Test
  void comparesEachPracticeWithTheAreaAndWithEngland() {
    List<String> rows = practices(250, 300, 360);
    assertThat(labels(rows, "comparison, comparison_with_england"))
        .containsExactly("P0 lower lower", "P1 similar lower", "P2 higher similar");
  }

  /** Byar's limits call eleven of these fourteen outliers; as practices go, only one is far out. */
  @Test
  void callsOnlyThePracticeAnOutlierThatIsFurtherOutThanPracticesUsuallyAre() {
    List<String> rows =
        practices(180, 200, 220, 240, 260, 280, 300, 320, 340, 360, 380, 400, 420, 1500);
    List<String> labels = labels(rows, "funnel");
    assertThat(labels.get(13)).isEqualTo("P13 High (0.001)");
    assertThat(labels.subList(0, 13)).noneMatch(label -> label.endsWith("(0.001)"));
    assertThat(labels.subList(1, 13)).allMatch(label -> label.endsWith(" Not significant"));
    assertThat(labels(rows, "comparison"))
        .filteredOn(label -> !label.endsWith(" similar"))
        .hasSize(11);
  }

  @Test
  void hasAFunnelWhereAPracticeHasNoAttendances() {
    List<String> rows = practices(180, 240, 260, 300, 320, 340, 360, 420, 0);
    assertThat(labels(rows, "funnel").get(8)).isEqualTo("P8 Low (0.001)");
  }

  @Test
  void putsPracticesWithARateInFifthsLowestFirst() {
    List<String> rows = practices(100, 200, 300, 400, 500);
    assertThat(labels(rows, "rate_quintile"))
        .containsExactly("P0 1", "P1 2", "P2 3", "P3 4", "P4 5");
    assertThat(labels(practices(100, 200, 300, 400), "rate_quintile"))
        .allMatch(label -> label.endsWith(" null"));
  }

  @Test
  void ranksNoPracticeOfWhichProvidersAreMissingAndNoneWithoutARate() {
    List<String> rows = new ArrayList<>(practices(100, 200, 300, 400, 500));
    rows.add("('Q0', 1, 0, 30L, 1000D, 1000L, false, 300D, 330D, 4000L)");
    rows.add("('Q1', 1, 0, 30L, NULL, NULL, NULL, NULL, NULL, NULL)");
    assertThat(labels(rows, "rate_quintile, funnel, quadrant, comparison").subList(5, 7))
        .containsExactly("Q0 null null null null", "Q1 null null null null");
    assertThat(labels(rows, "rate_quintile").get(0)).isEqualTo("P0 1");
  }

  @Test
  void saysWhoPresentsMoreAtThePracticeAndWhoAtAccidentAndEmergency() {
    List<String> rows =
        List.of(
            practice("P0", 100, 2000),
            practice("P1", 500, 2000),
            practice("P2", 100, 6000),
            practice("P3", 500, 6000),
            "('P4', 1, 0, 500L, 1000D, 1000L, true, 300D, 330D, NULL)");
    assertThat(labels(rows, "quadrant"))
        .containsExactly(
            "P0 low at GP, low at A&E",
            "P1 low at GP, high at A&E",
            "P2 high at GP, low at A&E",
            "P3 high at GP, high at A&E",
            "P4 null");
  }

  @Test
  void keepsPeriodsAndDepartmentsApart() {
    List<String> rows = new ArrayList<>(practices(100, 200, 300, 400, 500));
    rows.add("('R0', 2, 0, 100L, 1000D, 1000L, true, 300D, 330D, 4000L)");
    rows.add("('R1', 1, 1, 100L, 1000D, 1000L, true, 300D, 330D, 4000L)");
    assertThat(labels(rows, "rate_quintile, funnel").subList(5, 7))
        .containsExactly("R0 null null", "R1 null null");
  }

  @Test
  void withholdsEveryLabelOfASuppressedCount() {
    String columns =
        "attendances, comparison, comparison_with_england, funnel, rate_quintile, quadrant,"
            + " has_attendances_beyond_list";
    assertThat(
            Frames.lines(
                PracticeComparisons.withheld(
                    Frames.of(
                        columns,
                        "(10L, 'higher', 'lower', 'x', 1L, 'y', true)",
                        "(NULL, 'higher', 'lower', 'x', 1L, 'y', true)"))))
        .containsExactly("10 higher lower x 1 y true", "null null null null null null null");
  }

  private static List<String> practices(int... attendances) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < attendances.length; i++) {
      rows.add(practice("P" + i, attendances[i], 4000));
    }
    return rows;
  }

  private static String practice(String code, int attendances, int appointments) {
    return "('%s', 1, 0, %dL, 1000D, 1000L, true, 300D, 345D, %dL)"
        .formatted(code, attendances, appointments);
  }

  /** In the order of the practices' codes, their numbers counted as numbers. */
  private static List<String> labels(List<String> rows, String columns) {
    return Frames.lines(
        PracticeComparisons.labelled(Frames.of(COLUMNS, rows.toArray(String[]::new)))
            .orderBy(expr("substr(practice_code, 1, 1)"), expr("int(substr(practice_code, 2))"))
            .selectExpr(("practice_code, " + columns).split(", *")));
  }
}
