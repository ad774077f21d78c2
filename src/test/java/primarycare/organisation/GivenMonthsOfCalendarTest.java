package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;
import primarycare.job.Span;

/** Months of a job that asks for none: those that its attendances and lists by residence have. */
class GivenMonthsOfCalendarTest {

  private static final MonthSizes NO_SIZES = new MonthSizes(new TreeMap<>());

  @Test
  void runsFromTheFirstMonthWithAttendancesToTheLastWhereNoPeriodIsAsked() {
    Calendar calendar = attendances("2026-03-03", "2026-05-31");

    assertThat(calendar.asked()).hasSize(3);
    assertThat(calendar.given())
        .extracting(entry -> entry.month().toString())
        .containsExactly("2026-03", "2026-05");
    assertThat(calendar.firstDays())
        .extracting(LocalDate::toString)
        .containsExactly("2026-03-01", "2026-04-01", "2026-05-01");
    assertThat(calendar.apart()).isEmpty();
  }

  /** May has no attendances of the month before. */
  @Test
  void endsPeriodsOfWhichEveryMonthIsGiven() {
    Calendar calendar = attendances("2026-03-03", "2026-05-31");

    assertThat(calendar.ends(Span.MONTH))
        .extracting(entry -> entry.month().toString())
        .containsExactly("2026-03", "2026-05");
    assertThat(calendar.ends(Span.ROLLING_YEAR)).isEmpty();
  }

  @Test
  void endsAYearWithItsTwelfthMonth() {
    String[] months =
        IntStream.range(0, 13)
            .mapToObj(month -> new Month(2025, 6).plus(month).first().toString())
            .toArray(String[]::new);

    assertThat(attendances(months).ends(Span.ROLLING_YEAR))
        .extracting(entry -> entry.month().toString())
        .containsExactly("2026-05", "2026-06");
  }

  @Test
  void takesListsByResidenceOfWhateverQuarters() {
    Set<LocalDate> extracts = days("2016-04-01", "2026-07-01");
    Calendar calendar = Calendar.ofMonths(extracts, dates(extracts, days()));

    assertThat(calendar.asked()).containsExactly(new Month(2016, 4), new Month(2026, 7));
    assertThat(calendar.apart()).isEmpty();
  }

  @Test
  void leavesMonthsAloneThatAreMoreThanAYearFromAllOthers() {
    Calendar calendar = attendances("1990-01-01", "2026-05-31", "2025-05-31", "2100-01-01");

    assertThat(calendar.apart()).containsExactly(new Month(1990, 1), new Month(2100, 1));
    assertThat(calendar.asked()).hasSize(13);
    assertThat(attendances("2024-06-30", "2025-07-01").apart())
        .as("of two the later one counts")
        .containsExactly(new Month(2024, 6));
    assertThat(attendances("2020-01-01", "2022-01-01", "2024-01-01").asked())
        .as("of months that are all far apart the last counts")
        .containsExactly(new Month(2024, 1));
    assertThat(attendances("1990-01-01").apart()).isEmpty();
    assertThat(attendances().apart()).isEmpty();
  }

  @Test
  void leavesNoMonthAloneThatTheJobAsksFor() {
    Period period = new Period(new Month(1990, 1), new Month(1990, 1));
    Calendar calendar =
        Calendar.ofAttendances(
            Optional.of(period),
            12,
            days("1990-01-01", "2026-05-31"),
            NO_SIZES,
            dates(days(), days()));

    assertThat(calendar.asked()).containsExactly(new Month(1990, 1));
    assertThat(calendar.apart()).isEmpty();
  }

  @Test
  void tellsMonthsOfWhichFewDaysAreGivenBesideAFullOne() {
    assertThat(sparse(20, 9, 10, 20)).containsExactly(new Month(2026, 7));
    assertThat(sparse(21, 10, 11)).containsExactly(new Month(2026, 7));
    assertThat(sparse(20, 0, 20)).as("a month without any is told of as such").isEmpty();
    assertThat(sparse(19, 9)).as("no month is full").isEmpty();
  }

  /** The sparse months where so many days of June, July and so on have attendances. */
  private static List<Month> sparse(int... given) {
    return attendances(
            IntStream.range(0, given.length)
                .boxed()
                .flatMap(
                    month ->
                        IntStream.rangeClosed(1, given[month])
                            .mapToObj(day -> "2026-%02d-%02d".formatted(6 + month, day)))
                .toArray(String[]::new))
        .sparse();
  }

  @Test
  void leavesMonthsAloneThatAGapPartsFromTheOthersAndThatHaveHardlyARecord() {
    SortedMap<String, Long> sizes = new TreeMap<>();
    for (String month : List.of("2026-04", "2026-05", "2026-06")) {
      sizes.put(month, 4000L);
    }
    sizes.put("2026-02", 3L);
    assertThat(apart(sizes, "2026-02-03", "2026-04-03", "2026-05-03", "2026-06-03"))
        .containsExactly(new Month(2026, 2));
    sizes.put("2026-03", 5L);
    assertThat(apart(sizes, "2026-02-03", "2026-03-04", "2026-04-03", "2026-05-03", "2026-06-03"))
        .as("a month that has only begun, and one before it")
        .isEmpty();
  }

  @Test
  void leavesTheSmallerOfTwoMonthsAloneThatAreFarApart() {
    SortedMap<String, Long> sizes = new TreeMap<>(Map.of("2026-07", 40L, "2099-01", 3L));
    assertThat(apart(sizes, "2026-07-03", "2099-01-03")).containsExactly(new Month(2099, 1));
  }

  private static List<Month> apart(SortedMap<String, Long> sizes, String... days) {
    return Calendar.ofAttendances(
            Optional.empty(), 1, days(days), new MonthSizes(sizes), dates(days(), days()))
        .apart();
  }

  private static Calendar attendances(String... days) {
    return Calendar.ofAttendances(Optional.empty(), 1, days(days), NO_SIZES, dates(days(), days()));
  }

  private static Calendar.Dates dates(Set<LocalDate> lists, Set<LocalDate> maps) {
    return new Calendar.Dates(lists, maps);
  }

  private static Set<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
  }
}
