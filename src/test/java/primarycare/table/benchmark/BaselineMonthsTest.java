package primarycare.table.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.job.Span.MONTH;
import static primarycare.job.Span.ROLLING_YEAR;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.job.Span;

/** Which months of a baseline a period is compared with. */
class BaselineMonthsTest {

  private static Month month(String text) {
    return Month.parse(text).orElseThrow();
  }

  private static String of(String from, String to, String last, Span span) {
    Period baseline = new Period(month(from), month(to));
    BaselineMonths found = BaselineMonths.of(Optional.of(baseline), month(last), span);
    return found.whyNot() == null
        ? found.from().toString().substring(0, 7) + " to " + found.to().toString().substring(0, 7)
        : found.whyNot();
  }

  /** July has fewer attendances than December, whatever changed. */
  @Test
  void comparesAMonthWithTheSameOfTheYearAlone() {
    assertThat(of("2025-07", "2025-12", "2026-07", MONTH)).isEqualTo("2025-07 to 2025-07");
    assertThat(of("2025-07", "2025-12", "2026-06", MONTH)).isEqualTo(BaselineMonths.OTHER_MONTHS);
    assertThat(of("2025-07", "2025-07", "2026-08", MONTH)).isEqualTo(BaselineMonths.OTHER_MONTHS);
  }

  @Test
  void takesTheLatestOfThemAsItDoesOfYearsBeforeThePeriod() {
    assertThat(of("2022-01", "2024-12", "2026-07", MONTH)).isEqualTo("2024-07 to 2024-07");
    assertThat(of("2022-01", "2024-06", "2026-07", MONTH)).isEqualTo("2023-07 to 2023-07");
    assertThat(of("2025-01", "2025-12", "2024-07", MONTH)).isEqualTo("2025-07 to 2025-07");
  }

  @Test
  void comparesAYearWithWholeYearsAlone() {
    assertThat(of("2024-07", "2025-06", "2026-06", ROLLING_YEAR)).isEqualTo("2024-07 to 2025-06");
    assertThat(of("2024-01", "2024-12", "2026-06", ROLLING_YEAR)).isEqualTo("2024-01 to 2024-12");
    assertThat(of("2023-01", "2024-12", "2026-06", ROLLING_YEAR)).isEqualTo("2023-01 to 2024-12");
    assertThat(of("2024-07", "2024-12", "2026-06", ROLLING_YEAR))
        .isEqualTo(BaselineMonths.OTHER_MONTHS);
    assertThat(of("2023-07", "2024-12", "2026-06", ROLLING_YEAR))
        .isEqualTo(BaselineMonths.OTHER_MONTHS);
  }

  @Test
  void comparesNoPeriodWithABaselineThatHasMonthsOfIt() {
    assertThat(of("2025-07", "2025-12", "2025-07", MONTH)).isEqualTo(BaselineMonths.SHARED);
    assertThat(of("2025-07", "2025-12", "2025-12", MONTH)).isEqualTo(BaselineMonths.SHARED);
    assertThat(of("2024-08", "2025-07", "2026-06", ROLLING_YEAR)).isEqualTo(BaselineMonths.SHARED);
    assertThat(of("2024-07", "2025-06", "2026-05", ROLLING_YEAR)).isEqualTo(BaselineMonths.SHARED);
    assertThat(of("2026-01", "2026-12", "2026-03", ROLLING_YEAR)).isEqualTo(BaselineMonths.SHARED);
  }

  @Test
  void hasNoneWhereTheJobNamesNone() {
    assertThat(BaselineMonths.of(Optional.empty(), month("2026-07"), MONTH))
        .isEqualTo(new BaselineMonths(null, BaselineMonths.NOT_NAMED));
  }
}
