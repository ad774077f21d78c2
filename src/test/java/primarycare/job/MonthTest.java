package primarycare.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MonthTest {

  @Test
  void tellsTheMonthsUntilAnother() {
    assertThat(new Month(2025, 11).until(new Month(2026, 2))).isEqualTo(3);
    assertThat(new Month(2026, 2).until(new Month(2025, 11))).isEqualTo(-3);
  }

  @Test
  void isToldInWords() {
    assertThat(new Month(2026, 7).inWords()).isEqualTo("July 2026");
  }

  @Test
  void readsAYearAndAMonth() {
    assertThat(Month.parse("2026-07")).contains(new Month(2026, 7));
  }

  @Test
  void readsNothingElse() {
    List<String> others =
        List.of("", "2026", "2026-7", "07-2026", "2026-07-01", "July 2026", " 2026-07", "202607");
    assertThat(others).allSatisfy(text -> assertThat(Month.parse(text)).as(text).isEmpty());
  }

  @Test
  void refusesAnImpossibleMonth() {
    assertThat(Month.parse("2026-13")).isEmpty();
    assertThat(Month.parse("2026-00")).isEmpty();
    assertThatThrownBy(() -> new Month(2026, 13))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such month: 2026-13");
  }

  @Test
  void takesAYearOutsideTheSourcesForATypingError() {
    assertThat(Month.parse("1990-01")).contains(new Month(1990, 1));
    assertThat(Month.parse("2100-12")).contains(new Month(2100, 12));
    assertThat(Month.parse("1989-12")).isEmpty();
    assertThat(Month.parse("2101-01")).isEmpty();
    assertThat(Month.parse("0206-07")).isEmpty();
  }

  @Test
  void holdsEveryDayOfTheMonth() {
    assertThat(Month.of(LocalDate.of(2024, 2, 1))).isEqualTo(new Month(2024, 2));
    assertThat(Month.of(LocalDate.of(2024, 2, 29))).isEqualTo(new Month(2024, 2));
  }

  @Test
  void beginsOnItsFirstDay() {
    assertThat(new Month(2026, 7).first()).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void countsOnAndBackOverTheTurnOfTheYear() {
    assertThat(new Month(2025, 12).plus(1)).isEqualTo(new Month(2026, 1));
    assertThat(new Month(2026, 1).plus(-11)).isEqualTo(new Month(2025, 2));
    assertThat(new Month(2026, 1).plus(0)).isEqualTo(new Month(2026, 1));
  }

  @Test
  void isOrderedByTime() {
    List<Month> months = List.of(new Month(2026, 2), new Month(2025, 12), new Month(2026, 1));
    assertThat(months.stream().sorted())
        .containsExactly(new Month(2025, 12), new Month(2026, 1), new Month(2026, 2));
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(new Month(2026, 7)).hasToString("2026-07");
    assertThat(Month.parse(new Month(1998, 11).toString())).contains(new Month(1998, 11));
  }

  @Test
  void isWrittenAlikeUnderAGermanLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Month(2026, 7)).hasToString("2026-07");
    } finally {
      Locale.setDefault(before);
    }
  }
}
