package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;

class CalendarTest {

  private static final MonthSizes NO_SIZES = new MonthSizes(new TreeMap<>());

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void takesTheListOfTheFirstOfTheNextMonth() {
    Calendar.Entry june = june(days("2026-06-01", "2026-07-01"), days());

    assertThat(june.list()).contains(JULY);
    assertThat(june.noList()).isEmpty();
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
    assertThat(june.noList()).contains("no list within a month of the census");
    assertThat(june.asAt()).isEqualTo(JULY);
  }

  @Test
  void takesTheListOfJanuaryForACensusOfDecember() {
    Calendar calendar =
        Calendar.ofCensuses(
            Optional.empty(),
            1,
            days("2025-12-01"),
            dates(days("2025-12-01", "2026-01-01"), days()));

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
        Calendar.ofCensuses(
            Optional.of(period), 1, days("2026-04-01", "2026-06-01"), dates(days(), days()));

    assertThat(calendar.entries())
        .extracting(entry -> entry.month().toString())
        .containsExactly("2026-05", "2026-06", "2026-07");
    assertThat(calendar.entries())
        .extracting(Calendar.Entry::given)
        .containsExactly(false, true, false);
  }

  @Test
  void holdsTheMonthsOfTheCensusesInOrderWhereNoPeriodIsAsked() {
    Calendar calendar =
        Calendar.ofCensuses(
            Optional.empty(),
            1,
            days("2026-06-01", "2025-12-01", "2026-03-31"),
            dates(days(), days()));

    assertThat(calendar.entries())
        .extracting(entry -> entry.month().toString())
        .containsExactly("2025-12", "2026-03", "2026-06");
    assertThat(calendar.entries()).allMatch(Calendar.Entry::given);
  }

  @Test
  void isEmptyWithNeitherPeriodNorCensus() {
    Calendar calendar =
        Calendar.ofCensuses(
            Optional.empty(), 1, days(), dates(days("2026-07-01"), days("2026-07-01")));

    assertThat(calendar.entries()).isEqualTo(List.of());
  }

  @Test
  void dividesAttendancesOnlyByTheListOfTheFirstOfTheirMonth() {
    Calendar calendar =
        Calendar.ofAttendances(
            Optional.empty(),
            12,
            days("2026-06-03", "2026-07-31"),
            NO_SIZES,
            dates(days("2026-06-01", "2026-08-01"), days("2026-06-01")));

    assertThat(calendar.entries())
        .extracting(Calendar.Entry::list)
        .containsExactly(Optional.of(JUNE), Optional.empty());
    assertThat(calendar.entries()).extracting(Calendar.Entry::asAt).containsExactly(JUNE, JULY);
  }

  @Test
  void takesTheElevenMonthsBeforeThePeriodForARollingYear() {
    Period july = new Period(new Month(2026, 7), new Month(2026, 7));
    Calendar calendar =
        Calendar.ofAttendances(
            Optional.of(july),
            12,
            days("2025-07-31", "2025-08-01", "2026-06-30", "2026-07-01", "2026-08-01"),
            NO_SIZES,
            dates(days(), days()));

    assertThat(calendar.given())
        .extracting(entry -> entry.month().toString())
        .containsExactly("2025-08", "2026-06", "2026-07");
    assertThat(calendar.asked()).containsExactly(new Month(2026, 7));
  }

  @Test
  void holdsEachMonthWithAListWhereNoPeriodIsAsked() {
    Calendar calendar =
        Calendar.ofLists(
            Optional.empty(), dates(days("2026-07-01", "2026-06-01"), days("2026-06-15")));

    assertThat(calendar.asked()).containsExactly(new Month(2026, 6), new Month(2026, 7));
    assertThat(calendar.entries())
        .extracting(Calendar.Entry::list)
        .containsExactly(Optional.of(JUNE), Optional.of(JULY));
    assertThat(calendar.entries())
        .extracting(Calendar.Entry::mapIsLater)
        .containsExactly(true, false);
  }

  @Test
  void takesForAPracticeTheListOfTheFirstElseOfTheMonthAfterElseNone() {
    Period period = new Period(new Month(2026, 5), new Month(2026, 7));
    Calendar calendar =
        Calendar.ofLists(Optional.of(period), dates(days("2026-07-01", "2025-07-01"), days()));

    assertThat(calendar.entries())
        .extracting(Calendar.Entry::list)
        .containsExactly(Optional.empty(), Optional.of(JULY), Optional.of(JULY));
    assertThat(calendar.entries())
        .extracting(Calendar.Entry::asAt)
        .containsExactly(LocalDate.of(2026, 5, 1), JULY, JULY);
    assertThat(calendar.given()).as("the map tells which practices there are").hasSize(3);
  }

  private static Calendar.Entry june(Set<LocalDate> lists, Set<LocalDate> maps) {
    Period period = new Period(new Month(2026, 6), new Month(2026, 6));
    Calendar calendar =
        Calendar.ofCensuses(Optional.of(period), 1, days("2026-06-01"), dates(lists, maps));
    assertThat(calendar.entries()).hasSize(1);
    return calendar.entries().get(0);
  }

  private static Calendar.Dates dates(Set<LocalDate> lists, Set<LocalDate> maps) {
    return new Calendar.Dates(lists, maps);
  }

  private static Set<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
  }
}
