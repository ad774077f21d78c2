package primarycare.disclosure.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.CountKey;
import primarycare.job.Month;

class MonthNumbersTest {

  private static final Month DECEMBER = new Month(2025, 12);
  private static final Month JANUARY = new Month(2026, 1);
  private static final MonthNumbers MONTHS = new MonthNumbers(List.of(DECEMBER, JANUARY));

  private static CountKey key(int first, int last) {
    return CountKey.ofAll("attendances", "all", "all", first, last);
  }

  @Test
  void aMonthHasOneNumberInEachCalendar() {
    MonthNumbers later = new MonthNumbers(List.of(JANUARY, JANUARY.plus(1)));
    assertThat(MONTHS.lasting(key(1, 1))).isEqualTo(later.lasting(key(0, 0))).isPresent();
    assertThat(MONTHS.lasting(key(0, 0))).isNotEqualTo(later.lasting(key(0, 0)));
  }

  @Test
  void monthsThatTheCalendarDoesNotHaveHaveNone() {
    assertThat(MONTHS.lasting(key(1, 2))).isEmpty();
    assertThat(MONTHS.lasting(key(CountKey.ALL, CountKey.ALL))).isEmpty();
  }

  @Test
  void saysTheMonths() {
    assertThat(MONTHS.lasting(key(0, 0)).map(MonthNumbers::words)).contains("2025-12");
    assertThat(MONTHS.lasting(key(0, 1)).map(MonthNumbers::words)).contains("2025-12 to 2026-01");
  }

  @Test
  void aKeyIsPlacedInAnotherCalendarWithAllOfItsMonths() {
    CountKey both = MONTHS.lasting(key(0, 1)).orElseThrow();
    MonthNumbers longer = new MonthNumbers(List.of(new Month(2025, 11), DECEMBER, JANUARY));
    assertThat(longer.placed(both)).contains(key(1, 2));
    assertThat(new MonthNumbers(List.of(JANUARY)).placed(both)).isEmpty();
    assertThat(new MonthNumbers(List.of(DECEMBER, JANUARY.plus(1))).placed(both)).isEmpty();
  }
}
