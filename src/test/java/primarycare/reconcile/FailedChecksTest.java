package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;

class FailedChecksTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final Reconciliation PASSED =
      new Reconciliation("areas_sum", "practice C82001", JUNE, true, true, 9000.0, 9000.0, 0.0, "");
  private static final Reconciliation PASSED_UNENFORCED =
      new Reconciliation("published_list", "England", JUNE, true, false, 12.0, 12.0, 0.0, "");
  private static final Reconciliation ENFORCED = enforced("practice C82001");
  private static final Reconciliation REPORTED = reported("published_list", "practice C82002");

  private static Reconciliation enforced(String level) {
    return new Reconciliation(
        "areas_sum",
        level,
        JUNE,
        false,
        true,
        12345678.0,
        12345670.5,
        7.5,
        "a membership is missing");
  }

  private static Reconciliation reported(String check, String level) {
    return new Reconciliation(
        check,
        level,
        JUNE.minusMonths(1),
        false,
        false,
        8990.0,
        9000.0,
        -10.0,
        "published a day later");
  }

  private static Reconciliation bare(String check, String level, boolean enforced) {
    return new Reconciliation(check, level, null, false, enforced, null, null, null, "");
  }

  @Test
  void countsThePassedChecksWhetherEnforcedOrNot() {
    assertThat(FailedChecks.of(List.of(PASSED, PASSED_UNENFORCED, PASSED)).passed()).isEqualTo(3);
  }

  @Test
  void findsNothingToReportWhenEveryCheckPassed() {
    assertThat(FailedChecks.of(List.of(PASSED)).reported()).isEmpty();
  }

  @Test
  void readsAReconciliationWithoutACheck() {
    FailedChecks checks = FailedChecks.of(List.of());

    assertThat(checks.passed()).isZero();
    assertThat(checks.reported()).isEmpty();
  }

  @Test
  void refusesAFailedEnforcedCheck() {
    Refusal refusal = refusal(List.of(PASSED, ENFORCED));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK);
    assertThat(refusal.problems())
        .containsExactly(
            new Problem(
                "a check of the reconciliation failed: areas_sum",
                "practice C82001, month 2026-06-01",
                "12345678; a membership is missing",
                "12345670.5 (difference 7.5)",
                "nothing was published; find what makes the difference in the inputs, and report it"
                    + " where they are right"));
  }

  @Test
  void saysEverythingAboutAFailedCheckInItsMessage() {
    assertThat(refusal(List.of(ENFORCED)))
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
    Problem problem = refusal(List.of(bare("no_practice_lost", "area", true))).problems().get(0);

    assertThat(problem.where()).isEqualTo("area");
    assertThat(problem.found()).isEmpty();
    assertThat(problem.allowed()).isEmpty();
  }

  @Test
  void hasNoDifferenceFromWhatIsNotThere() {
    Reconciliation absent =
        new Reconciliation("elsewhere", "all", null, false, true, null, 224_000.0, null, "no row");
    Problem problem = refusal(List.of(absent)).problems().get(0);

    assertThat(problem.found()).isEqualTo("no row");
    assertThat(problem.allowed()).isEqualTo("224000");
    assertThat(problem.action()).contains("find what makes the difference");
  }

  @Test
  void saysWhereRowsAreNamedThatATableDoesNotHave() {
    Job.Expected figure =
        new Job.Expected(
            "capacity", "patients", Map.of("area_code", "U9"), 5, Optional.of(0.0), "a report");
    PublishedElsewhere.Adder nothing =
        new PublishedElsewhere.Adder() {
          @Override
          public <T> List<T> summed(RowSums<T> sums) {
            return List.of();
          }
        };
    Reconciliation row = PublishedElsewhere.of(List.of(figure), 2, nothing).get(0);

    assertThat(refusal(List.of(row)).problems().get(0).action())
        .isEqualTo(
            "nothing was published; name rows that the table has by \"where\", or take the"
                + " figure out of \"expected\"");
  }

  @Test
  void saysWhatToDoOfAFigureThatDiffers() {
    Reconciliation figure =
        new Check("a figure published elsewhere", true)
            .row("trend.attendances", null, false, 25, 30, "a report");
    Problem problem = refusal(List.of(figure)).problems().get(0);

    assertThat(problem.found()).isEqualTo("25; a report");
    assertThat(problem.allowed()).isEqualTo("30 (difference -5)");
    assertThat(problem.action())
        .isEqualTo(
            "nothing was published; find what makes the difference, in the inputs or in the figure"
                + " and its \"where\"; a wider \"tolerance\" lets it pass, and without one it is"
                + " only reported");
  }

  @Test
  void tellsAFailedReportedCheckAsTextWithItsDifferenceAndExplanation() {
    FailedChecks checks = FailedChecks.of(List.of(PASSED, REPORTED));

    assertThat(checks.passed()).isEqualTo(1);
    assertThat(checks.reported())
        .containsExactly(
            "published_list: practice C82002, month 2026-05-01, differs by -10"
                + " (published a day later)");
  }

  @Test
  void tellsOneOfEachKindOfCheckBeforeTheSecondOfAny() {
    Reconciliation other = reported("practice_known", "practice C82002");
    Reconciliation again = reported("published_list", "practice C82007");

    assertThat(FailedChecks.of(List.of(REPORTED, again, other)).reported())
        .extracting(text -> text.replaceAll(",.*", ""))
        .containsExactly(
            "published_list: practice C82002",
            "practice_known: practice C82002",
            "published_list: practice C82007");
  }

  @Test
  void leavesOutOfATextWhatACheckDoesNotHave() {
    FailedChecks checks =
        FailedChecks.of(List.of(bare("practice_mapped", "practice C82003", false)));

    assertThat(checks.reported()).containsExactly("practice_mapped: practice C82003");
  }

  @Test
  void refusesOnlyForTheEnforcedOfTheFailedChecks() {
    assertThat(refusal(List.of(REPORTED, ENFORCED)).problems())
        .extracting(Problem::what)
        .containsExactly("a check of the reconciliation failed: areas_sum");
  }

  @Test
  void tellsTwentyFailedChecksInFull() {
    assertThat(refusal(failed(20)).problems())
        .hasSize(20)
        .extracting(Problem::where)
        .startsWith("practice C82001, month 2026-06-01")
        .endsWith("practice C82020, month 2026-06-01");
  }

  @Test
  void tellsHowManyMoreFailedThanItNames() {
    for (int more : List.of(1, 5)) {
      Refusal refusal = refusal(failed(20 + more));
      String last = "and " + more + " more of the checks of the reconciliation failed";

      assertThat(refusal.problems().subList(0, 20)).isEqualTo(refusal(failed(20)).problems());
      assertThat(refusal.problems().subList(20, refusal.problems().size()))
          .containsExactly(new Problem(last, "", "", "", "mend those above first"));
      assertThat(refusal).hasMessageContaining(last);
    }
  }

  private static List<Reconciliation> failed(int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> enforced(String.format("practice C82%03d", i)))
        .toList();
  }

  private static Refusal refusal(List<Reconciliation> reconciliation) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> FailedChecks.of(reconciliation));
    assertThat(refusal).as("the refusal").isNotNull();
    return refusal;
  }
}
