package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;

/** In June U1 loses C82001 to U2, and C82009 closes. */
class ChangedPracticesTest {

  private static ChangedPractices changed() {
    Said said =
        new Said()
            .mapped("2026-05-01", "C82001", "U1")
            .mapped("2026-05-01", "C82002", "U1")
            .mapped("2026-05-01", "C82003", "U2")
            .mapped("2026-05-01", "C82009", "U2")
            .mapped("2026-06-01", "C82001", "U2")
            .mapped("2026-06-01", "C82002", "U1")
            .mapped("2026-06-01", "C82003", "U2");
    Calendar calendar =
        Calendar.ofAttendances(
            Optional.of(new Period(new Month(2026, 5), new Month(2026, 6))),
            1,
            Set.of(LocalDate.of(2026, 5, 1)),
            new MonthSizes(new TreeMap<>()),
            new Calendar.Dates(Set.of(), said.statements().maps()));
    return new ChangedPractices(
        new AreaMembers(calendar, Placement.of(said.history(), calendar)), 1);
  }

  @Test
  void namesThoseThatCameAndWentSinceAMonth() {
    ChangedPractices changed = changed();
    assertThat(changed.since("pcn", "U1", 0))
        .isEqualTo(new ChangedPractices.Changed(null, "C82001"));
    assertThat(changed.since("pcn", "U2", 0))
        .isEqualTo(new ChangedPractices.Changed("C82001", "C82009"));
    assertThat(changed.since("all", "all", 0))
        .isEqualTo(new ChangedPractices.Changed(null, "C82009"));
  }

  @Test
  void namesNoneInTheLatestMonthNorOfAnAreaThatIsNotKnown() {
    assertThat(changed().since("pcn", "U1", 1).isNothing()).isTrue();
    assertThat(changed().since("pcn", "unknown_practice", 0).isNothing()).isTrue();
  }
}
