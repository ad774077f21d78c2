package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.reconcile.AttendancesAgree;

/** What of a comparison is held against the attendances that other tables give areas. */
class BenchmarkAgreesTest {

  @Test
  void isNothingInAJobWithoutMonths() {
    Job.Breakdown years = new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of("quinary"), true);
    assertThat(Benchmark.agree(years, null, null)).isEmpty();
  }

  /** Of an area without a row too, with which others are compared. */
  @Test
  void hasTheAttendancesOfMonthsInTheCheckAgainstOtherTables() {
    BenchmarkAreas given =
        BenchmarkTest.given(
            """
            all        all         300
            pcn        U1          6
            pcn        few1        5
            practice   C1          6
            all        all                             5
            """);
    assertThat(Benchmark.attended(given))
        .containsExactly(
            new AttendancesAgree.OfArea(LocalDate.of(2026, 7, 1), "all", "all", 300L),
            new AttendancesAgree.OfArea(LocalDate.of(2026, 7, 1), "pcn", "U1", 6L),
            new AttendancesAgree.OfArea(LocalDate.of(2026, 7, 1), "pcn", "few1", 5L));
  }
}
