package primarycare.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.Span;
import primarycare.organisation.Calendar;

class RollingPeriodTest {

  private static final Month FIRST = new Month(2025, 7);

  /** So many months from July 2025 on, of which all are asked for that are not left out. */
  private static List<Calendar.Entry> months(int months) {
    List<Calendar.Entry> entries = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      entries.add(entry(FIRST.plus(month), true, true, true));
    }
    return entries;
  }

  private static Calendar.Entry entry(Month month, boolean given, boolean asked, boolean listed) {
    LocalDate first = month.first();
    Optional<LocalDate> list = Optional.of(first).filter(date -> listed);
    return new Calendar.Entry(
        month, first, list, Optional.empty(), Optional.of(first), given, asked);
  }

  private static List<RollingPeriod> of(List<Calendar.Entry> entries, Span... spans) {
    return RollingPeriod.of(new Calendar(entries, List.of(), List.of()), List.of(spans));
  }

  @Test
  void hasTheMonthsThatEndWithTheLast() {
    List<RollingPeriod> years = of(months(13), Span.ROLLING_YEAR);

    assertThat(years)
        .extracting(RollingPeriod::last, RollingPeriod::months)
        .containsExactly(tuple(FIRST.plus(11), 12L), tuple(FIRST.plus(12), 12L));
    assertThat(years.get(0).members()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    assertThat(years.get(1).members()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @Test
  void standsSpanAfterSpanAndMonthAfterMonth() {
    assertThat(of(months(12), Span.ROLLING_YEAR, Span.MONTH))
        .extracting(RollingPeriod::span)
        .hasSize(13)
        .startsWith(Span.ROLLING_YEAR, Span.MONTH);
    assertThat(of(months(2), Span.MONTH))
        .extracting(period -> period.members()[0])
        .containsExactly(0, 1);
    assertThat(of(months(11), Span.ROLLING_YEAR)).isEmpty();
    assertThat(of(months(12))).isEmpty();
  }

  @Test
  void endsOnlyWithAMonthThatIsAskedFor() {
    List<Calendar.Entry> entries = months(3);
    entries.set(0, entry(FIRST, true, false, true));

    assertThat(of(entries, Span.MONTH))
        .extracting(RollingPeriod::last)
        .containsExactly(FIRST.plus(1), FIRST.plus(2));
  }

  @Test
  void isAnyMonthThatIsGivenWhereAllOfThemAreWanted() {
    List<Calendar.Entry> entries = months(3);
    entries.set(0, entry(FIRST, true, false, true));
    entries.set(1, entry(FIRST.plus(1), false, true, true));

    assertThat(RollingPeriod.months(new Calendar(entries, List.of(), List.of())))
        .extracting(RollingPeriod::last, period -> period.members()[0], RollingPeriod::days)
        .containsExactly(tuple(FIRST, 0, 31L), tuple(FIRST.plus(2), 2, 30L));
  }

  @Test
  void hasMonthsThatAreNotAskedForAmongItsOwn() {
    List<Calendar.Entry> entries = months(12);
    entries.set(0, entry(FIRST, true, false, true));

    assertThat(of(entries, Span.ROLLING_YEAR)).hasSize(1);
  }

  @Test
  void isNotThereWhereAMonthIsNotGiven() {
    List<Calendar.Entry> entries = months(13);
    entries.set(0, entry(FIRST, false, true, true));

    assertThat(of(entries, Span.ROLLING_YEAR))
        .extracting(RollingPeriod::last)
        .containsExactly(FIRST.plus(12));
    assertThat(of(entries, Span.MONTH)).hasSize(12);
    entries.remove(6);
    assertThat(of(entries, Span.ROLLING_YEAR)).isEmpty();
  }

  @Test
  void hasTheDaysOfItsMonths() {
    assertThat(of(months(12), Span.ROLLING_YEAR, Span.MONTH))
        .extracting(RollingPeriod::days)
        .startsWith(365L, 31L, 31L, 30L)
        .contains(28L);
  }

  @Test
  void hasTheListOfItsLastMonthAndCountsThoseThatItLacks() {
    List<Calendar.Entry> entries = months(13);
    entries.set(1, entry(FIRST.plus(1), true, true, false));
    entries.set(12, entry(FIRST.plus(12), true, true, false));

    assertThat(of(entries, Span.ROLLING_YEAR))
        .extracting(RollingPeriod::listsMissing, RollingPeriod::list)
        .containsExactly(tuple(1L, LocalDate.of(2026, 6, 1)), tuple(2L, null));
    assertThat(of(entries, Span.MONTH))
        .filteredOn(period -> period.listsMissing() > 0)
        .extracting(RollingPeriod::last)
        .containsExactly(FIRST.plus(1), FIRST.plus(12));
  }

  @Test
  void takesTheListThatTheCalendarNames() {
    Calendar calendar =
        Calendar.ofLists(
            Optional.empty(), new Calendar.Dates(Set.of(LocalDate.of(2026, 7, 1)), Set.of()));

    assertThat(RollingPeriod.of(calendar, List.of(Span.MONTH)))
        .extracting(RollingPeriod::list)
        .containsExactly(LocalDate.of(2026, 7, 1));
  }
}
