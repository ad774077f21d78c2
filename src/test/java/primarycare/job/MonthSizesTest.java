package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthSizesTest {

  @Test
  void takesTheMonthOfTheRecordInTheMiddleForTheUsualOne() {
    assertThat(sizes(Map.of()).usual()).isZero();
    assertThat(sizes(Map.of("2026-07", 160L, "2100-01", 1L)).usual()).isEqualTo(160);
    assertThat(sizes(Map.of("2026-05", 10L, "2026-06", 30L, "2026-07", 60L)).usual()).isEqualTo(60);
  }

  @Test
  void takesTheNewestMonthThatHasBegun() {
    assertThat(sizes(Map.of()).newest()).isEmpty();
    assertThat(sizes(Map.of("2026-07", 160L, "2100-01", 1L)).newest()).contains("2026-07");
    assertThat(sizes(Map.of("2026-06", 100L, "2026-07", 10L)).newest()).contains("2026-07");
    assertThat(sizes(Map.of("2026-06", 100L, "2026-07", 9L)).newest()).contains("2026-06");
    assertThat(sizes(Map.of("2026-06", 1L, "2026-07", 1L)).newest()).contains("2026-07");
  }

  @Test
  void tellsMonthsThatAGapPartsFromTheOthersAtEitherEnd() {
    Map<String, Long> body = Map.of("2026-05", 100L, "2026-06", 90L, "2026-07", 110L);
    assertThat(sizes(body).astray()).isEmpty();
    assertThat(with(body, "1995-01", 1, "1995-02", 2, "2027-01", 4).astray())
        .containsExactly(new Month(1995, 1), new Month(1995, 2), new Month(2027, 1));
    assertThat(with(body, "2026-04", 1, "2026-08", 1).astray()).as("no gap").isEmpty();
    assertThat(with(body, "2026-03", 5, "2026-09", 5).astray()).as("a twentieth").isEmpty();
  }

  @Test
  void addsTheSizesOfFiles() {
    MonthSizes both = sizes(Map.of("2026-06", 5L)).and(sizes(Map.of("2026-06", 2L, "2026-07", 1L)));
    assertThat(both.records())
        .containsExactlyEntriesOf(sizes(Map.of("2026-06", 7L, "2026-07", 1L)).records());
  }

  private static MonthSizes with(Map<String, Long> body, Object... more) {
    Map<String, Long> all = new TreeMap<>(body);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i].toString(), ((Integer) more[i + 1]).longValue());
    }
    return sizes(all);
  }

  private static MonthSizes sizes(Map<String, Long> records) {
    return new MonthSizes(new TreeMap<>(records));
  }
}
