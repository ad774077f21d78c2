package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.reconcile.AttendancesAgree;
import primarycare.table.kind.ExactRows;
import primarycare.table.spec.RecordTable;

/** What of a comparison is held against the attendances that other tables give areas. */
class BenchmarkAgreesTest {

  @Test
  void isNothingInAJobWithoutMonths() {
    Job.Breakdown years = new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of("quinary"), true);
    assertThat(Benchmark.agree(years, null, null)).isEmpty();
  }

  @Test
  void hasTheAttendancesOfMonthsInTheCheckAgainstOtherTables() {
    BenchmarkAreas given =
        BenchmarkTest.given(
            """
            all        all         300
            pcn        U1          6
            practice   C1          6
            all        all                             5
            """);
    ExactRows<Benchmark> exact =
        ExactRows.of(RecordTable.of(Benchmark.class), shown -> Benchmark.rows(given, shown));
    assertThat(Benchmark.attended(exact))
        .containsExactly(
            new AttendancesAgree.OfArea(LocalDate.of(2026, 7, 1), "all", "all", 300L),
            new AttendancesAgree.OfArea(LocalDate.of(2026, 7, 1), "pcn", "U1", 6L));
  }
}
