package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.organisation.AppointmentCounts.Kind;
import primarycare.organisation.AppointmentCounts.Place;

class AppointmentCountsTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final Place PRACTICE = new Place(true, "C82001");

  private final AppointmentCounts counts = new AppointmentCounts();

  private void add(LocalDate month, String breakdown, String category, long appointments) {
    counts.add(PRACTICE, month, new Kind(breakdown, category), appointments);
  }

  @Test
  void tellsNoneOfAKindFromNothingOfAPlace() {
    add(MAY, "mode", "telephone", 4);
    add(JULY, "mode", "home_visit", 2);
    assertThat(counts.at(PRACTICE, MAY, new Kind("mode", "home_visit"))).hasValue(0);
    assertThat(counts.at(PRACTICE, MAY, new Kind("mode", "letter"))).hasValue(0);
    assertThat(counts.at(PRACTICE, JULY, new Kind("mode", "telephone"))).hasValue(0);
    assertThat(counts.at(PRACTICE, MAY.plusMonths(1), Kind.EVERY)).isEmpty();
    assertThat(counts.has(PRACTICE, MAY.plusMonths(1))).isFalse();
  }

  @Test
  void hasEachMonthFromTheFirstToTheLast() {
    assertThat(counts.months()).isEmpty();
    add(JULY, "all", "all", 1);
    add(MAY, "all", "all", 1);
    assertThat(counts.months()).containsExactly(MAY, MAY.plusMonths(1), JULY);
  }

  @Test
  void saysWhereAWaitStandsInTime() {
    for (String wait :
        List.of("not_known", "8 to 14 days", "22 to 28 days", "1 day", "same day", "2 to 7 days")) {
      add(JULY, "wait", wait, 1);
    }
    assertThat(counts.kinds(true))
        .extracting(Kind::category, Kind::waitOrder)
        .containsExactly(
            tuple("1 day", 2L),
            tuple("2 to 7 days", 3L),
            tuple("8 to 14 days", 4L),
            tuple("not_known", null),
            tuple("over 14 days", 5L),
            tuple("same day", 1L));
    assertThat(new Kind("mode", "same day").waitOrder()).isNull();
    assertThat(counts.kinds(false)).isEmpty();
  }
}
