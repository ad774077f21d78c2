package primarycare.table.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, month, July 2026",
    "2026-07-01, rolling_12_months, August 2025 to July 2026",
    "2025-12-01, rolling_12_months, January 2025 to December 2025",
    "2026-01-01, year, 2026"
  })
  void saysThePeriodInWords(LocalDate month, String period, String words) {
    assertThat(TimePeriod.of(month, period).timePeriod()).isEqualTo(words);
  }
}
