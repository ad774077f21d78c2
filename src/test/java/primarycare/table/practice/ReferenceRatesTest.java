package primarycare.table.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import primarycare.command.Runs;
import primarycare.support.Attendances;
import primarycare.support.Duck;
import primarycare.support.Inputs;

/**
 * Whose rates are the area's: C82001 and C82002 have 100 and 60 attendances of 1,000 women of 20,
 * C82003 has 10, and its patients usually attend a hospital that is not in the extract.
 */
class ReferenceRatesTest {

  private static final String JULY = "2026-07-01";

  @TempDir static Path folder;
  private static Path out;

  @BeforeAll
  static void publish() {
    Inputs inputs =
        new Inputs(folder)
            .disclosure("exact")
            .with("\"publish\": [\"practice_presentation_rates\"]")
            .with("\"periods\": [\"month\"]")
            .file(
                "expected_provider",
                "expected.csv",
                "scheme,area_code,provider_code",
                List.of(
                    "all,all,RWE", "practice,C82003,RWE", "practice,C82003,RNQ", "Place,x,RWE"));
    Attendances made = new Attendances().at("RWE");
    List<Integer> attended = List.of(100, 60, 10);
    for (int i = 0; i < attended.size(); i++) {
      String practice = "C8200" + (i + 1);
      inputs.practice(JULY, practice, "U10001", "03W");
      made.year(JULY, practice, "FEMALE", "20", 1000).year(JULY, practice, "MALE", "40", 500);
      made.came(attended.get(i), JULY, practice, "2", "20");
    }
    Runs.Result run = Runs.refresh(made.into(inputs).job("\"03W\""));
    assertThat(run.code()).as(run.err()).isZero();
    out = inputs.output();
  }

  @Test
  void leavesAPracticeOutOfTheRatesWhoseProviderIsMissing() {
    assertThat(practices("attendances, providers_missing, ranked, expected_attendances, verdict"))
        .containsExactly(
            List.of("C82001", "100", "", "true", "80.0", "within"),
            List.of("C82002", "60", "", "true", "80.0", "within"),
            List.of("C82003", "10", "RNQ", "false", "80.0", "null"));
  }

  @Test
  void comparesRankedPracticesOnly() {
    assertThat(practices("standardised_ratio, practices_ranked, rate_quintile"))
        .containsExactly(
            List.of("C82001", "1.25", "2", "null"),
            List.of("C82002", "0.75", "2", "null"),
            List.of("C82003", "0.125", "null", "null"));
  }

  @Test
  void tellsAnAreaOfTheExpectedProvidersThatTheJobDoesNotHave() {
    assertThat(
            Duck.query(
                out,
                "SELECT level, passed, left_value, right_value, explanation FROM $reconciliation"
                    + " WHERE check_name = 'an area of the expected providers is one of the"
                    + " job''s'"))
        .containsExactly(
            List.of("expected_provider", "false", "2.0", "3.0", "for example Place x"));
  }

  private static List<List<String>> practices(String columns) {
    return Duck.query(
        out,
        "SELECT practice_code, "
            + columns
            + " FROM $practice_presentation_rates WHERE department_group = 'all'"
            + " AND practice_code LIKE 'C%' ORDER BY practice_code");
  }
}
