package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.table.kind.DossierTable;
import primarycare.table.kind.OwnChecks;
import primarycare.table.kind.PublishedTable;

class AttendedAreasTest {

  @Test
  void areHeldAgainstTheMonthsOfTablesThatHaveMonths() {
    Job.Breakdown years = new Job.Breakdown(List.of(Span.ROLLING_YEAR), List.of("quinary"), true);
    assertThat(own(AttendanceNeed.table(years))).isNotEqualTo(AttendanceNeed.AGREE);
    assertThat(own(AttendanceNeed.table(Job.Breakdown.DEFAULT))).isEqualTo(AttendanceNeed.AGREE);
  }

  private static OwnChecks<?> own(PublishedTable table) {
    return ((DossierTable<?, ?>) table).own();
  }
}
