package primarycare.table.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.organisation.Calendar;
import primarycare.organisation.Placement;
import primarycare.organisation.Said;

/** June and July 2026: C82004 is of the area in June alone, A81001 in no month. */
class RegistrationGroupsTest {

  private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
  private static final LocalDate JULY = LocalDate.parse("2026-07-01");

  private static boolean isOfFew(String... named) {
    Said said = new Said().area("04C");
    for (String practice : List.of("C82001", "C82002", "C82003")) {
      said.mapped(List.of(JUNE, JULY), practice, "U1", "04C");
    }
    said.mapped(List.of(JUNE), "C82004", "U1", "04C")
        .mapped(List.of(JULY), "C82004", "U9", "16C")
        .mapped(List.of(JUNE, JULY), "A81001", "U9", "16C");
    Calendar calendar =
        Calendar.ofMonths(
            Set.of(JUNE, JULY), new Calendar.Dates(new TreeSet<>(), said.statements().maps()));
    return RegistrationGroups.of(List.of(named), Placement.of(said.history(), calendar)).isOfFew(0);
  }

  @Test
  void areOfFewWhereTheJobNamesSomePracticesButFew() {
    assertThat(isOfFew()).isFalse();
    assertThat(isOfFew("C82001")).isTrue();
    assertThat(isOfFew("C82001", "C82002", "C82003")).isFalse();
  }

  @Test
  void countEachPracticeOnce() {
    assertThat(isOfFew("C82001", "C82001", "C82001")).isTrue();
  }

  @Test
  void countPracticesOfTheAreaInTheMonthThatHasFewest() {
    assertThat(isOfFew("C82001", "C82002", "A81001")).as("one is of no month").isTrue();
    assertThat(isOfFew("C82001", "C82002", "C82004")).as("July has two").isTrue();
  }

  @Test
  void areNotOfFewWhereNoNamedPracticeIsOfTheArea() {
    assertThat(isOfFew("A81001")).isFalse();
    assertThat(isOfFew("C82001", "C82002", "C82003", "C82004")).as("three or four").isFalse();
  }
}
