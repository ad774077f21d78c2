package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.job.Problem;
import primarycare.layout.Coding;
import primarycare.layout.Rule;
import primarycare.scan.ScanOutcome;

class CodeToleranceTest {

  private static final BigDecimal SHARE = new BigDecimal("0.02");
  private static final Coding ACUITY = new Coding("acuity", true, false, SHARE);
  private static final Coding STATUS = new Coding("discharge_status", true, false, SHARE);

  private static ScanOutcome outcome(long loaded, ScanOutcome.Tally... notes) {
    return new ScanOutcome(
        loaded,
        loaded,
        0,
        Map.of(),
        loaded,
        List.of(),
        List.of(notes),
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeMap<>(),
        Map.of());
  }

  private static ScanOutcome.Tally note(String column, Rule rule, long records) {
    return new ScanOutcome.Tally(column, rule.label(), records, 7);
  }

  private static List<Problem> problems(Coding coding, ScanOutcome outcome) {
    return CodeTolerance.problems("ae.csv", "acuity", coding, "EC_Acuity", outcome);
  }

  @Test
  void passesWhatIsNoMoreThanTheFieldsShare() {
    assertThat(problems(ACUITY, outcome(100))).isEmpty();
    assertThat(problems(ACUITY, outcome(100, note("EC_Acuity", Rule.SPREADSHEET, 2)))).isEmpty();
    assertThat(problems(ACUITY, outcome(100, note("Other", Rule.SPREADSHEET, 50)))).isEmpty();
    assertThat(problems(ACUITY, outcome(100, note("EC_Acuity", Rule.FORMAT, 50)))).isEmpty();
    assertThat(problems(ACUITY, outcome(0))).isEmpty();
  }

  @Test
  void stopsAFileThatASpreadsheetSavedAndNamesExcel() {
    assertThat(problems(ACUITY, outcome(1000, note("EC_Acuity", Rule.SPREADSHEET, 21))))
        .hasSize(1)
        .allSatisfy(
            problem -> {
              assertThat(problem.what())
                  .isEqualTo("too many values of the column EC_Acuity are no codes of acuity");
              assertThat(problem.where()).isEqualTo("ae.csv");
              assertThat(problem.found())
                  .isEqualTo(
                      "21 of 1,000 records (2.10%): 21 by rule \"rewritten by a spreadsheet\","
                          + " first on line 7");
              assertThat(problem.allowed())
                  .startsWith("2.00% of a file; 1064891000000107 1 Immediate / resuscitation; ");
              assertThat(problem.action()).contains("Excel", "export the file again");
              assertThat(problem.action()).doesNotContain("key codes");
            });
  }

  @Test
  void addsUpWhatIsWrongAndSaysHowOwnCodesAreMapped() {
    ScanOutcome both =
        outcome(100, note("EC_Acuity", Rule.IDENTIFIER, 2), note("EC_Acuity", Rule.NOT_IN_LIST, 1));
    assertThat(problems(ACUITY, both))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.found()).startsWith("3 of 100 records (3.00%): ");
              assertThat(problem.action()).startsWith("map the file's own codes by the key codes");
            });
    ScanOutcome mixed =
        outcome(100, note("EC_Acuity", Rule.IDENTIFIER, 2), note("EC_Acuity", Rule.SPREADSHEET, 1));
    assertThat(problems(ACUITY, mixed).get(0).action()).contains("Excel").contains("key codes");
  }

  @Test
  void neverStopsAFileForRightIdentifiersThatAListDoesNotHaveYet() {
    assertThat(problems(STATUS, outcome(100, note("EC_Acuity", Rule.NOT_IN_LIST, 100)))).isEmpty();
    Coding complaint = new Coding("", true, false, null);
    assertThat(problems(complaint, outcome(100, note("EC_Acuity", Rule.IDENTIFIER, 100))))
        .isEmpty();
  }
}
