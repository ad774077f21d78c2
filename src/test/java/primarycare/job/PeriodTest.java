package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeriodTest {

  private final Period winter = new Period(new Month(2025, 11), new Month(2026, 2));

  @Test
  void listsItsMonthsWithBothEnds() {
    assertThat(winter.months().stream().map(Month::toString))
        .containsExactly("2025-11", "2025-12", "2026-01", "2026-02");
  }

  @Test
  void mayBeASingleMonth() {
    Month july = new Month(2026, 7);
    assertThat(new Period(july, july).months()).containsExactly(july);
  }

  @Test
  void containsBothEndsAndNothingOutside() {
    assertThat(winter.contains(new Month(2025, 11))).isTrue();
    assertThat(winter.contains(new Month(2026, 1))).isTrue();
    assertThat(winter.contains(new Month(2026, 2))).isTrue();
    assertThat(winter.contains(new Month(2025, 10))).isFalse();
    assertThat(winter.contains(new Month(2026, 3))).isFalse();
  }

  @Test
  void cannotEndBeforeItBegins() {
    assertThatThrownBy(() -> new Period(new Month(2026, 7), new Month(2026, 6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a period cannot end before it begins");
  }
}
