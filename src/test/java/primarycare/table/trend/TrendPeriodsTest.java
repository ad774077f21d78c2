package primarycare.table.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.table.kind.DossierTable;

class TrendPeriodsTest {

  @Test
  void countsByMonthWhateverPeriodsTheJobAsksForAndNotByPractice() {
    Job.Breakdown asked = new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of("quinary"), true);
    DossierTable<?, ?> table = (DossierTable<?, ?>) AttendanceTrend.table(asked, Job.Trend.DEFAULT);

    assertThat(table.breakdown().periods(false)).containsExactly(Span.MONTH);
    assertThat(table.hasPractices()).isFalse();
  }
}
