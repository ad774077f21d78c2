package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendReaderTest {

  private static final Vocabulary.Earlier NONE = Vocabulary.Earlier.NONE;

  private static final Job.Trend BASE =
      new Job.Trend(
          Optional.empty(),
          List.of(),
          Optional.of(new Period(new Month(2024, 11), new Month(2025, 1))));

  private static final String PERIOD = "{ \"from\": \"2025-08\", \"to\": \"2026-07\" }";

  @TempDir Path folder;

  @Test
  void takesTheFirstMonthForBaseAndNoRebaseWhereTheJobSaysNothing() {
    assertThat(JobFiles.read(JobFiles.file(folder)).tables().trend()).isEqualTo(Job.Trend.DEFAULT);
  }

  @Test
  void readsTheBaseAndPutsRebasesInOrder() {
    Job.Trend trend =
        JobFiles.read(
                trend("{ \"baseMonth\": \"2025-08\", \"rebase\": [\"2026-04\", \"2026-01\"] }"))
            .tables()
            .trend();
    assertThat(trend.baseMonth()).contains(new Month(2025, 8));
    assertThat(trend.rebase()).containsExactly(new Month(2026, 1), new Month(2026, 4));
  }

  @Test
  void refusesAnUnknownKeyWithTheNearestKnownOne() {
    JobFiles.assertRefused(
        trend("{ \"basemonth\": \"2025-08\" }"),
        "trend.basemonth",
        "unknown key",
        "basemonth",
        "baseMonth, rebase",
        "did you mean \"baseMonth\"?");
  }

  @Test
  void tellsEveryMistakeAtOnce() {
    Path file =
        trend(
            "{ \"baseMonth\": \"2024-08\","
                + " \"rebase\": [\"2026-13\", 7, \"2026-01\", \"2026-01\", \"2027-01\"] }",
            PERIOD);
    assertThat(JobFiles.problems(file))
        .extracting(problem -> problem.where() + ": " + problem.what())
        .containsExactlyInAnyOrder(
            file + ", key trend.baseMonth: a month outside the job's period",
            file + ", key trend.rebase[0]: impossible month",
            file + ", key trend.rebase[1]: impossible month",
            file + ", key trend.rebase: a month is given twice",
            file + ", key trend.rebase: a month outside the job's period");
  }

  @Test
  void takesMonthsAtBothEndsOfThePeriod() {
    Path file = trend("{ \"baseMonth\": \"2025-08\", \"rebase\": [\"2026-07\"] }", PERIOD);
    assertThat(JobFiles.problems(file)).isEmpty();
  }

  @Test
  void readsTheDayOnWhichFilesWerePublished() {
    Path file = published("\"2022-02-10\"");
    assertThat(JobFiles.read(file).inputs().get("gp_workforce"))
        .extracting(Job.Input::published)
        .containsExactly(Optional.of(LocalDate.of(2022, 2, 10)));
    assertThat(new Job.Input("in/staff.csv").published()).isEmpty();
  }

  @Test
  void refusesADayThatDoesNotExist() {
    JobFiles.assertRefused(
        published("\"2022-02-30\""),
        "inputs.gp_workforce[0].published",
        "impossible date",
        "\"2022-02-30\"",
        "yyyy-MM-dd, as in 2022-02-10",
        "");
  }

  @Test
  void needsMonthsBeforeThePeriodOnlyWhereATableSaysSo() {
    Job job = job(NONE, Job.Breakdown.DEFAULT);
    assertThat(job.attendanceMonths()).isEqualTo(12);
    assertThat(job.censusMonths()).isEqualTo(1);
    Job trends = job(new Vocabulary.Earlier(13, 25, false), Job.Breakdown.DEFAULT);
    assertThat(trends.attendanceMonths()).isEqualTo(13);
    assertThat(trends.censusMonths()).isEqualTo(25);
  }

  @Test
  void needsWhatATableSaysInAJobByMonthToo() {
    Job.Breakdown months = new Job.Breakdown(List.of(Span.MONTH), List.of("quinary"), true);
    assertThat(job(NONE, months).attendanceMonths()).isEqualTo(1);
    assertThat(job(new Vocabulary.Earlier(12, 1, false), months).attendanceMonths()).isEqualTo(12);
  }

  @Test
  void needsWhatAnyOfThePublishedTablesNeeds() {
    Map<String, Vocabulary.Table> tables =
        Map.of(
            "a", needing(new Vocabulary.Earlier(13, 1, false)),
            "b", needing(new Vocabulary.Earlier(12, 25, true)),
            "c", needing(NONE));
    Vocabulary vocabulary = new Vocabulary(Map.of(), tables, List.of(), List.of(), List.of());
    assertThat(vocabulary.earlier(List.of("a", "b", "c")))
        .isEqualTo(new Vocabulary.Earlier(13, 25, true));
    assertThat(vocabulary.earlier(List.of("a", "c")))
        .isEqualTo(new Vocabulary.Earlier(13, 1, false));
    assertThat(vocabulary.earlier(List.of())).isEqualTo(NONE);
  }

  @Test
  void needsTheMonthsOfTheBaseLineWhereATableComparesWithIt() {
    Period year = new Period(new Month(2026, 7), new Month(2026, 8));
    Vocabulary.Earlier compared = new Vocabulary.Earlier(1, 1, true);
    Job benchmark = job(compared, Optional.of(year), BASE, Job.Breakdown.DEFAULT);
    assertThat(benchmark.attendanceMonths()).isEqualTo(21);
    assertThat(benchmark.censusMonths()).isEqualTo(21);
    assertThat(job(NONE, Optional.of(year), BASE, Job.Breakdown.DEFAULT).censusMonths())
        .isEqualTo(1);
    assertThat(job(compared, Optional.empty(), BASE, Job.Breakdown.DEFAULT).censusMonths())
        .isEqualTo(1);
  }

  private static Vocabulary.Table needing(Vocabulary.Earlier earlier) {
    return new Vocabulary.Table(List.of(), Vocabulary.Columns.NONE, List.of(), earlier);
  }

  private static Job job(Vocabulary.Earlier earlier, Job.Breakdown breakdown) {
    return job(earlier, Optional.empty(), Job.Trend.DEFAULT, breakdown);
  }

  private static Job job(
      Vocabulary.Earlier earlier,
      Optional<Period> period,
      Job.Trend trend,
      Job.Breakdown breakdown) {
    return new Job(
        "llr",
        new Job.Area("Leicester", List.of("04C")),
        period,
        Map.of(),
        new Job.Tables(
            List.of("a"), breakdown, List.of(), trend, List.of(), Display.DEFAULT, earlier),
        new Job.Checks(0, List.of()),
        "exact",
        null);
  }

  private Path trend(String json) {
    return JobFiles.file(folder, "trend", json);
  }

  private Path trend(String json, String period) {
    return JobFiles.file(folder, "trend", json, "period", period);
  }

  private Path published(String day) {
    return JobFiles.file(
        folder,
        "inputs",
        "{ \"registered_patients\": [\"in/lists.csv\"], \"gp_workforce\":"
            + " [{ \"files\": \"in/staff.csv\", \"published\": "
            + day
            + " }] }");
  }
}
