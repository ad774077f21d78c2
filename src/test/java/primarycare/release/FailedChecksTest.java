package primarycare.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.support.Frames;

class FailedChecksTest {

  private static final String PASSED =
      "('areas_sum', 'practice C82001', DATE'2026-06-01', true, true, 9000D, 9000D, 0D, '')";
  private static final String PASSED_UNENFORCED =
      "('published_list', 'England', DATE'2026-06-01', true, false, 12D, 12D, 0D, '')";
  private static final String ENFORCED =
      "('areas_sum', 'practice C82001', DATE'2026-06-01', false, true,"
          + " 12345678D, 12345670.5D, 7.5D, 'a membership is missing')";
  private static final String REPORTED =
      "('published_list', 'practice C82002', DATE'2026-05-01', false, false,"
          + " 8990D, 9000D, -10D, 'published a day later')";

  @Test
  void countsThePassedChecksWhetherEnforcedOrNot() {
    assertThat(FailedChecks.of(frame(PASSED, PASSED_UNENFORCED, PASSED)).passed()).isEqualTo(3);
  }

  @Test
  void findsNothingToReportWhenEveryCheckPassed() {
    assertThat(FailedChecks.of(frame(PASSED)).reported()).isEmpty();
  }

  @Test
  void readsAReconciliationWithoutACheck() {
    FailedChecks checks = FailedChecks.of(frame(PASSED).where("false"));

    assertThat(checks.passed()).isZero();
    assertThat(checks.reported()).isEmpty();
  }

  @Test
  void refusesAFailedEnforcedCheck() {
    Refusal refusal = refusal(frame(PASSED, ENFORCED));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK);
    assertThat(refusal.problems())
        .containsExactly(
            new Problem(
                "a check of the reconciliation failed: areas_sum",
                "practice C82001, month 2026-06-01",
                "12345678; a membership is missing",
                "12345670.5 (difference 7.5)",
                "nothing was published; find the rows in the inputs that make the difference"));
  }

  @Test
  void saysEverythingAboutAFailedCheckInItsMessage() {
    assertThat(refusal(frame(ENFORCED)))
        .hasMessageContainingAll(
            "areas_sum",
            "practice C82001",
            "month 2026-06-01",
            "12345678",
            "12345670.5",
            "difference 7.5",
            "nothing was published");
  }

  @Test
  void leavesOutOfARefusalWhatACheckDoesNotHave() {
    Problem problem =
        refusal(
                frame(
                    "('no_practice_lost', 'area', CAST(NULL AS DATE), false, true,"
                        + " CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), '')"))
            .problems()
            .get(0);

    assertThat(problem.where()).isEqualTo("area");
    assertThat(problem.found()).isEmpty();
    assertThat(problem.allowed()).isEmpty();
  }

  @Test
  void tellsAFailedReportedCheckAsTextWithItsDifferenceAndExplanation() {
    FailedChecks checks = FailedChecks.of(frame(PASSED, REPORTED));

    assertThat(checks.passed()).isEqualTo(1);
    assertThat(checks.reported())
        .containsExactly(
            "published_list: practice C82002, month 2026-05-01, differs by -10"
                + " (published a day later)");
  }

  @Test
  void tellsOneOfEachKindOfCheckBeforeTheSecondOfAny() {
    String other = REPORTED.replace("published_list", "practice_known");
    String again = REPORTED.replace("C82002", "C82007");

    assertThat(FailedChecks.of(frame(REPORTED, again, other)).reported())
        .extracting(text -> text.replaceAll(",.*", ""))
        .containsExactly(
            "published_list: practice C82002",
            "practice_known: practice C82002",
            "published_list: practice C82007");
  }

  @Test
  void leavesOutOfATextWhatACheckDoesNotHave() {
    FailedChecks checks =
        FailedChecks.of(
            frame(
                "('practice_mapped', 'practice C82003', CAST(NULL AS DATE), false, false,"
                    + " CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), '')"));

    assertThat(checks.reported()).containsExactly("practice_mapped: practice C82003");
  }

  @Test
  void refusesOnlyForTheEnforcedOfTheFailedChecks() {
    assertThat(refusal(frame(REPORTED, ENFORCED)).problems())
        .extracting(Problem::what)
        .containsExactly("a check of the reconciliation failed: areas_sum");
  }

  @Test
  void tellsTwentyFailedChecksInFull() {
    assertThat(refusal(frame(failed(20))).problems())
        .hasSize(20)
        .extracting(Problem::where)
        .startsWith("practice C82001, month 2026-06-01")
        .endsWith("practice C82020, month 2026-06-01");
  }

  @Test
  void tellsHowManyMoreFailedThanItNames() {
    for (int more : List.of(1, 5)) {
      Refusal refusal = refusal(frame(failed(20 + more)));
      String last = "and " + more + " more of the checks of the reconciliation failed";

      assertThat(refusal.problems().subList(0, 20))
          .isEqualTo(refusal(frame(failed(20))).problems());
      assertThat(refusal.problems().subList(20, refusal.problems().size()))
          .containsExactly(new Problem(last, "", "", "", ""));
      assertThat(refusal).hasMessageEndingWith(last);
    }
  }

  private static String failed(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> ENFORCED.replace("C82001", String.format("C82%03d", i)))
        .collect(Collectors.joining(", "));
  }

  private static Refusal refusal(Dataset<Row> reconciliation) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> FailedChecks.of(reconciliation));
    assertThat(refusal).as("the refusal").isNotNull();
    return refusal;
  }

  private static Dataset<Row> frame(String... rows) {
    return Frames.of(
        "check_name, level, month, passed, enforced, left_value, right_value, difference,"
            + " explanation",
        rows);
  }
}
