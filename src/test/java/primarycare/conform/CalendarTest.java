package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.Period;

class CalendarTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void takesTheListOfTheFirstOfTheNextMonth() {
    Calendar.Entry june = june(days("2026-06-01", "2026-07-01"), days());

    assertThat(june.list()).contains(JULY);
    assertThat(june.asAt()).isEqualTo(JULY);
  }

  @Test
  void takesTheListOfTheFirstOfTheMonthWhereTheNextIsNotThere() {
    Calendar.Entry june = june(days("2026-05-01", "2026-06-01", "2026-08-01"), days());

    assertThat(june.list()).contains(JUNE);
    assertThat(june.asAt()).isEqualTo(JUNE);
  }

  @Test
  void takesNoListThatIsFurtherAwayOrOfAnotherDay() {
    Calendar.Entry june = june(days("2026-05-01", "2026-06-15", "2026-08-01"), days());

    assertThat(june.list()).isEmpty();
    assertThat(june.asAt()).isEqualTo(JULY);
  }

  @Test
  void takesTheListOfJanuaryForACensusOfDecember() {
    Calendar calendar =
        Calendar.of(Optional.empty(), days("2025-12-01"), days("2025-12-01", "2026-01-01"), days());

    assertThat(calendar.entries().get(0).list()).contains(LocalDate.of(2026, 1, 1));
  }

  @Test
  void placesPracticesByTheLatestMapAtOrBeforeTheList() {
    Set<LocalDate> lists = days("2026-07-01");

    assertThat(june(lists, days("2026-04-01", "2026-07-01", "2026-08-01")).membership())
        .contains(JULY);
    assertThat(june(lists, days("2026-04-01", "2026-05-01", "2026-08-01")).membership())
        .contains(LocalDate.of(2026, 5, 1));
    assertThat(june(lists, days("2026-04-01")).mapIsLater()).isFalse();
  }

  @Test
  void placesPracticesByTheEarliestMapWhereAllAreLaterAndSaysSo() {
    Calendar.Entry june = june(days("2026-07-01"), days("2026-10-01", "2026-09-01"));

    assertThat(june.membership()).contains(LocalDate.of(2026, 9, 1));
    assertThat(june.mapIsLater()).isTrue();
  }

  @Test
  void takesTheListOfTheMonthWithTheMapOfThatDayAndNotALaterOne() {
    Calendar.Entry june = june(days("2026-06-01"), days("2026-06-01", "2026-07-01"));

    assertThat(june.membership()).contains(JUNE);
  }

  @Test
  void placesNobodyWithoutAMap() {
    Calendar.Entry june = june(days("2026-07-01"), days());

    assertThat(june.membership()).isEmpty();
    assertThat(june.mapIsLater()).isFalse();
  }

  @Test
  void holdsEveryMonthOfThePeriodAndSaysWhichHaveACensus() {
    Period period = new Period(new Month(2026, 5), new Month(2026, 7));

    Calendar calendar =
        Calendar.of(Optional.of(period), days("2026-04-01", "2026-06-01"), days(), days());

    assertThat(calendar.entries())
        .extracting(entry -> entry.month().toString())
        .containsExactly("2026-05", "2026-06", "2026-07");
    assertThat(calendar.entries())
        .extracting(Calendar.Entry::census)
        .containsExactly(false, true, false);
  }

  @Test
  void holdsTheMonthsOfTheCensusesInOrderWhereNoPeriodIsAsked() {
    Calendar calendar =
        Calendar.of(
            Optional.empty(), days("2026-06-01", "2025-12-01", "2026-03-31"), days(), days());

    assertThat(calendar.entries())
        .extracting(entry -> entry.month().toString())
        .containsExactly("2025-12", "2026-03", "2026-06");
    assertThat(calendar.entries()).allMatch(Calendar.Entry::census);
  }

  @Test
  void isEmptyWithNeitherPeriodNorCensus() {
    Calendar calendar =
        Calendar.of(Optional.empty(), days(), days("2026-07-01"), days("2026-07-01"));

    assertThat(calendar.entries()).isEqualTo(List.of());
  }

  private static Calendar.Entry june(Set<LocalDate> lists, Set<LocalDate> maps) {
    Period period = new Period(new Month(2026, 6), new Month(2026, 6));
    Calendar calendar = Calendar.of(Optional.of(period), days("2026-06-01"), lists, maps);
    assertThat(calendar.entries()).hasSize(1);
    return calendar.entries().get(0);
  }

  private static Set<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
  }
}
