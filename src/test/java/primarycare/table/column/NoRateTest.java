package primarycare.table.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import primarycare.dossier.RollingPeriod;
import primarycare.job.Month;
import primarycare.job.Span;

class NoRateTest {

  private static RollingPeriod period(Span span, long listsMissing) {
    Month july = Month.of(LocalDate.of(2026, 7, 1));
    return new RollingPeriod(july, span, new int[span.months()], 31, listsMissing, null);
  }

  @Test
  void saysWhichListAPeriodLacks() {
    assertThat(NoRate.noList(period(Span.MONTH, 1)))
        .hasValue("no list extracted on the first of the month");
    assertThat(NoRate.noList(period(Span.ROLLING_YEAR, 2)))
        .hasValue("a month of the period has no list extracted on its first");
    assertThat(NoRate.noList(period(Span.ROLLING_YEAR, 0))).isEmpty();
  }
}
