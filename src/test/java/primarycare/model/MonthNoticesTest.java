package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.organisation.Calendar;

class MonthNoticesTest {

  private static final int NONE = -1;

  private static Calendar year(int months, int withoutFile, int withoutList) {
    return year(months, withoutFile, Set.of(withoutList));
  }

  private static Calendar year(int months, int withoutFile, Set<Integer> withoutLists) {
    return new Calendar(
        IntStream.range(0, months)
            .mapToObj(
                i -> {
                  Month month = new Month(2025, 8).plus(i);
                  return new Calendar.Entry(
                      month,
                      month.first(),
                      Optional.of(month.first()).filter(list -> !withoutLists.contains(i)),
                      Optional.of("none").filter(reason -> withoutLists.contains(i)),
                      Optional.of(month.first()),
                      i != withoutFile,
                      true);
                })
            .toList(),
        List.of(),
        List.of());
  }

  @Test
  void sayNothingOfAWholeYear() {
    assertThat(MonthNotices.of(year(12, NONE, NONE), true)).isEmpty();
  }

  @Test
  void nameTheMonthWithoutAFileAndThatNoYearIsWhole() {
    assertThat(MonthNotices.of(year(12, 3, NONE), true))
        .satisfiesExactly(
            month -> assertThat(month).contains("no file of ae_attendance", "November 2025"),
            year -> assertThat(year).contains("no twelve months one after another"));
  }

  @Test
  void nameTheMonthWithoutAList() {
    assertThat(MonthNotices.of(year(12, NONE, 6), true))
        .singleElement()
        .satisfies(
            month ->
                assertThat(month).contains("the first of February 2026:", "registered_patients"));
  }

  @Test
  void nameMonthsOneAfterAnotherTogether() {
    assertThat(MonthNotices.of(year(12, NONE, Set.of(0, 2, 3, 4, 11)), true))
        .singleElement()
        .satisfies(
            months ->
                assertThat(months)
                    .contains("August 2025, October 2025 to December 2025, July 2026:"));
  }

  @Test
  void sayOfFewMonthsThatThereIsNoYear() {
    assertThat(MonthNotices.of(year(2, NONE, NONE), true)).hasSize(1);
    assertThat(MonthNotices.of(year(2, NONE, NONE), false)).as("where none is asked for").isEmpty();
  }
}
