package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** The check of providers fails where an attendance is at none, and shows no figure of people. */
class ProviderChecksTest {

  private static final String COLUMNS = "month, department_group, attendances_in_extract";
  private static final Dataset<Row> COVERAGE =
      Frames.of(
          COLUMNS,
          "(DATE'2026-07-01', 'all', 6L)",
          "(DATE'2026-07-01', 'all', 4L)",
          "(DATE'2026-07-01', 'type 1', 9L)");

  @Test
  void passesWhereEveryAttendanceIsAtAProvider() {
    assertThat(verdicts(10)).containsExactly("2026-07-01 true true null null null");
  }

  @Test
  void failsWhereOneIsLostOrDoubled() {
    assertThat(verdicts(11)).containsExactly("2026-07-01 false true null null null");
    assertThat(verdicts(9)).containsExactly("2026-07-01 false true null null null");
  }

  @Test
  void failsWhereTheTableLacksTheMonth() {
    assertThat(lines(COVERAGE.where("month > DATE'2026-07-01'"), 10))
        .containsExactly("2026-07-01 false true null null null");
  }

  private static List<String> verdicts(int stored) {
    return lines(COVERAGE, stored);
  }

  private static List<String> lines(Dataset<Row> coverage, int stored) {
    return Frames.lines(
        ProviderChecks.nothingLost(
                coverage, Frames.of("month, stored", "(DATE'2026-07-01', " + stored + "L)"))
            .select("month", "passed", "enforced", "left_value", "right_value", "difference"));
  }
}
