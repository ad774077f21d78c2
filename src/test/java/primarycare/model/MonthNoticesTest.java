package primarycare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.organisation.Calendar;

class MonthNoticesTest {

  private static final int NONE = -1;

  private static Calendar year(int months, int withoutFile, int withoutList) {
    return new Calendar(
        IntStream.range(0, months)
            .mapToObj(
                i -> {
                  Month month = new Month(2025, 8).plus(i);
                  return new Calendar.Entry(
                      month,
                      month.first(),
                      Optional.of(month.first()).filter(list -> i != withoutList),
                      Optional.of("none").filter(reason -> i == withoutList),
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
        .satisfies(month -> assertThat(month).contains("1 February 2026", "registered_patients"));
  }

  @Test
  void sayOfFewMonthsThatThereIsNoYear() {
    assertThat(MonthNotices.of(year(2, NONE, NONE), true)).hasSize(1);
    assertThat(MonthNotices.of(year(2, NONE, NONE), false)).as("where none is asked for").isEmpty();
  }
}
