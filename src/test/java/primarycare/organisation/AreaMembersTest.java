package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.organisation.AreaMembers.Named;

/** June and July 2026: C82003 goes from U2 to U1, and a scheme shares C82001. */
class AreaMembersTest {

  private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
  private static final LocalDate JULY = LocalDate.parse("2026-07-01");
  private static final int FIRST = 0;
  private static final int LAST = 1;
  private static final Named U1 = new Named("pcn", "U1");
  private static final Named U2 = new Named("pcn", "U2");
  private static final Named ALL = new Named("all", "all");
  private static final Named LOCATION = new Named("sub_icb_location", "04C");

  private final AreaMembers members = members();

  private static AreaMembers members() {
    Said said =
        new Said()
            .area("04C", "03W")
            .mapped(List.of(JUNE, JULY), "C82001", "U1", "04C")
            .mapped(List.of(JUNE, JULY), "C82002", "U2", "03W")
            .mapped(List.of(JUNE), "C82003", "U2", "03W")
            .mapped(List.of(JULY), "C82003", "U1", "03W");
    Calendar calendar =
        Calendar.ofMonths(
            Set.of(JUNE, JULY), new Calendar.Dates(new TreeSet<>(), said.statements().maps()));
    return new AreaMembers(calendar, Placement.of(said.history(), calendar));
  }

  @Test
  void namesThePracticesOfSomeMonths() {
    assertThat(members.practices(U2, FIRST, FIRST)).containsExactly("C82002", "C82003");
    assertThat(members.practices(U2, LAST, LAST)).containsExactly("C82002");
    assertThat(members.practices(U1, FIRST, LAST)).containsExactly("C82001", "C82003");
    assertThat(members.practices(new Named("pcn", "U9"), FIRST, LAST)).isEmpty();
  }

  @Test
  void anAreaIsWithinAnotherThatHasAllOfItInEachMonth() {
    assertThat(members.isWithin(U1, LOCATION, FIRST, FIRST)).isTrue();
    assertThat(members.isWithin(U1, LOCATION, FIRST, LAST)).isFalse();
    assertThat(members.isWithin(U1, ALL, FIRST, LAST)).isTrue();
    assertThat(members.isWithin(ALL, U1, FIRST, LAST)).isFalse();
  }

  @Test
  void aPracticeIsWithinTheAreasThatItIsOf() {
    Named moved = new Named("practice", "C82003");
    assertThat(members.isWithin(moved, U2, FIRST, FIRST)).isTrue();
    assertThat(members.isWithin(moved, U2, FIRST, LAST)).isFalse();
  }

  @Test
  void knowsWhichAreasEverHaveFewerPracticesThanAreAskedFor() {
    assertThat(members.ofFewer(1)).isEmpty();
    assertThat(members.ofFewer(2)).contains(U1, U2, LOCATION).doesNotContain(ALL);
    assertThat(members.ofFewer(4)).contains(ALL);
  }

  @Test
  void knowsItsAreasInOrder() {
    assertThat(members.areas()).startsWith(ALL).contains(U1, U2, LOCATION);
  }
}
