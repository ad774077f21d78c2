package primarycare.table.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestPeriodsTest {

  private record Row(String measure, String month, String period) {
    private LocalDate first() {
      return LocalDate.parse(month + "-01");
    }
  }

  private static List<String> latest(Row... rows) {
    return LatestPeriods.of(List.of(rows), Row::measure, Row::first, Row::period)
        .map(row -> String.join(" ", row.measure, row.month, row.period))
        .toList();
  }

  @Test
  void areTheLastOfEachMeasureAndKindAndAYearBefore() {
    assertThat(
            latest(
                new Row("gps", "2025-04", "month"),
                new Row("gps", "2025-05", "month"),
                new Row("gps", "2026-04", "month"),
                new Row("ae", "2025-07", "month"),
                new Row("ae", "2026-06", "month"),
                new Row("ae", "2026-07", "month"),
                new Row("ae", "2026-06", "year"),
                new Row("ae", "2026-03", "year")))
        .containsExactly(
            "gps 2025-04 month",
            "gps 2026-04 month",
            "ae 2025-07 month",
            "ae 2026-07 month",
            "ae 2026-06 year");
  }

  @Test
  void areNoneOfNothing() {
    assertThat(latest()).isEmpty();
  }
}
