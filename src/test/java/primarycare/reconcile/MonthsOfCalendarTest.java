package primarycare.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.organisation.Calendar;

class MonthsOfCalendarTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static Calendar.Entry july(LocalDate map, boolean given) {
    return new Calendar.Entry(
        new Month(2026, 7),
        JULY,
        Optional.of(JULY),
        Optional.empty(),
        Optional.ofNullable(map),
        given,
        true);
  }

  private static List<String> told(Calendar calendar) {
    List<Reconciliation> rows = MonthsOfCalendar.of("staff", calendar).toList();
    assertThat(rows).allMatch(row -> row.level().equals("staff") && !row.enforced());
    return Rows.told(rows.stream(), "check_name", "month", "passed", "explanation");
  }

  @Test
  void tellsOfALaterMapAndOfAMonthWithoutFiles() {
    Calendar good = new Calendar(List.of(july(JULY, true)), List.of(), List.of());
    Calendar bad = new Calendar(List.of(july(JULY.plusDays(1), false)), List.of(), List.of());
    assertThat(told(good))
        .containsExactly(
            "the practice map is not later than the list | 2026-07-01 | true | ",
            "files were given for the month | 2026-07-01 | true | ");
    assertThat(told(bad))
        .containsExactly(
            "the practice map is not later than the list | 2026-07-01 | false |"
                + " the earliest map is of 2026-07-02",
            "files were given for the month | 2026-07-01 | false | ");
  }

  @Test
  void tellsOfMonthsFarFromOthersAndOfThoseOfFewDays() {
    Calendar calendar =
        new Calendar(List.of(), List.of(new Month(2016, 7)), List.of(new Month(2026, 8)));
    assertThat(told(calendar))
        .containsExactly(
            "records are dated near those of other months | 2016-07-01 | false |"
                + " more than a year from all others: left out of every table",
            "a month has records on most of its days | 2026-08-01 | false |"
                + " on less than half as many days as the fullest month");
  }
}
