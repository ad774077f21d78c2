package primarycare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** The check of flows fails here for every way in which a patient may be lost or doubled. */
class RegistrationChecksTest {

  private static final String[] FLOWS = {
    "(DATE'2026-07-01', 'all', 6L)",
    "(DATE'2026-07-01', 'all', 4L)",
    "(DATE'2026-07-01', 'place', 10L)"
  };

  @Test
  void passesWhereEachAreaTypeHoldsEveryPatient() {
    assertThat(verdicts(FLOWS, "(DATE'2026-07-01', 10L)"))
        .containsExactly(
            "registration_flows, all true true 10.0 10.0",
            "registration_flows, place true true 10.0 10.0");
  }

  @Test
  void failsWhereAnAreaTypeHoldsAnotherNumber() {
    assertThat(verdicts(FLOWS, "(DATE'2026-07-01', 11L)"))
        .containsExactly(
            "registration_flows, all false true 10.0 11.0",
            "registration_flows, place false true 10.0 11.0");
    String[] doubled = {FLOWS[0], FLOWS[1], FLOWS[2], FLOWS[2]};
    assertThat(verdicts(doubled, "(DATE'2026-07-01', 10L)"))
        .contains("registration_flows, place false true 20.0 10.0");
  }

  @Test
  void failsWhereTheTableLacksAQuarter() {
    assertThat(verdicts(FLOWS, "(DATE'2026-10-01', 3L)"))
        .containsExactly(
            "registration_flows, all false true null 3.0",
            "registration_flows, place false true null 3.0");
  }

  @Test
  void failsWhereTheTableIsEmpty() {
    assertThat(
            lines(
                Frames.of("month, area_type, patients", FLOWS).where("patients < 0"),
                "(DATE'2026-07-01', 10L)"))
        .containsExactly("registration_flows false true null 10.0");
  }

  private static List<String> verdicts(String[] flows, String listed) {
    return lines(Frames.of("month, area_type, patients", flows), listed);
  }

  private static List<String> lines(Dataset<Row> flows, String listed) {
    return Frames.lines(
        RegistrationChecks.nobodyLost(flows, Frames.of("month, listed", listed))
            .select("level", "passed", "enforced", "left_value", "right_value")
            .orderBy("level"));
  }
}
