package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

class FactChecksTest {

  private static final Dataset<Row> CHECKS =
      FactChecks.of(
          Frames.of(
              "source, file, about_people, rows, held",
              "('practice_map', 'map.csv', false, 130L, 130L)",
              "('practice_map', 'cut.csv', false, 130L, 129L)",
              "('ae_attendance', 'ae.csv', true, 7L, 8L)",
              "('ae_attendance', 'none.csv', true, 7L, CAST(NULL AS LONG))"));

  @Test
  void failsForAFileOfWhichFactsHoldFewerRowsOrMore() {
    assertThat(Frames.lines(CHECKS.where("NOT passed").select("level", "enforced")))
        .containsExactlyInAnyOrder(
            "practice_map: cut.csv true",
            "ae_attendance: ae.csv true",
            "ae_attendance: none.csv true");
    assertThat(Frames.lines(CHECKS.where("passed").select("level")))
        .containsExactly("practice_map: map.csv");
  }

  @Test
  void showsNoFiguresOfPeople() {
    assertThat(Frames.lines(CHECKS.where("level LIKE 'ae%'").select("left_value", "right_value")))
        .containsOnly("null null");
    assertThat(
            Frames.lines(
                CHECKS.where("NOT passed AND level LIKE 'practice%'").select("difference")))
        .containsExactly("1.0");
  }
}
