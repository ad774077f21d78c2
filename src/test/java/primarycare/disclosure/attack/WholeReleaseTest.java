package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.ENOUGH;
import static primarycare.disclosure.attack.Releases.PUBLIC;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Two rolling years a month apart: 17 and 14 attendances, of which 14 are of the eleven months that
 * both have, so that the first month has at most 4: more than one sum after the other tells.
 */
class WholeReleaseTest {

  private static final Limits LIMITS = Limits.ofRelease(ENOUGH);
  private static final int[] BOTH = {2, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1};

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);
  private final int first = cells.count(3);
  private final int[] both = IntStream.of(BOTH).map(cells::count).toArray();
  private final int last = cells.count(0);
  private final int year = cells.count(17);
  private final int next = cells.count(14);

  private WholeReleaseTest() {
    relations.whole("months", year, with(first)).whole("months", next, with(last));
  }

  private int[] with(int month) {
    return IntStream.concat(IntStream.of(both), IntStream.of(month)).toArray();
  }

  private int[] narrow(Limits limits) {
    return new Attack(relations, limits).run().narrow().stream().mapToInt(Narrow::cell).toArray();
  }

  @Test
  void aMonthThatYearsTellTogetherIsWidened() {
    assertThat(new Intervals(cells, relations.links()).left(first)).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(narrow(LIMITS)).contains(first);

    Closed closed = new Closing(relations, LIMITS).closeRelease();

    assertThat(closed.left()).isEmpty();
    assertThat(closed.hidden()).isNotEmpty();
    assertThat(narrow(LIMITS)).isEmpty();
  }

  @Test
  void itIsToldWhereNothingMayBeHiddenAndNothingIs() {
    cells.neverHide(year).neverHide(next);
    Closed closed = new Closing(relations, LIMITS).closeRelease();

    assertThat(closed.left()).extracting(Narrow::cell).contains(first);
    assertThat(closed.left()).allMatch(Narrow::isTogether);
    assertThat(closed.hidden()).isEmpty();
  }

  /** Of a release more parts may be narrow than are solved: what was not looked at is told. */
  @Test
  void whatIsNotSolvedIsToldAndPasses() {
    Limits none = new Limits(ENOUGH, 60, 0, false);
    Closed closed = new Closing(relations, none).closeRelease();

    assertThat(closed.unsettled()).contains(first);
    assertThat(closed.isClosed()).isFalse();
  }

  /** Nothing that is hidden now takes it back: so nothing is. */
  @Test
  void whatEarlierReleasesTellTogetherIsNoSecret() {
    IntStream.of(with(first)).forEach(cell -> cells.hiddenBefore(cell, PUBLIC, false));
    cells.shownBefore(last, PUBLIC).shownBefore(year, PUBLIC).shownBefore(next, PUBLIC);
    assertThat(new Before(relations, LIMITS).isNarrow(first)).isTrue();

    Closed closed = new Closing(relations, LIMITS).closeRelease();

    assertThat(closed.left()).extracting(Narrow::cell).doesNotContain(first);
    assertThat(closed.hidden()).isEmpty();
    assertThat(cells.told()).isPositive();
  }

  @Test
  void whatFollowsWithThisReleaseAloneIsASecret() {
    IntStream.of(with(first)).forEach(cell -> cells.hiddenBefore(cell, PUBLIC, false));
    cells.shownBefore(last, PUBLIC).shownBefore(year, PUBLIC);
    assertThat(new Before(relations, LIMITS).isNarrow(first)).isFalse();

    assertThat(new Closing(relations, LIMITS).closeRelease().hidden()).contains(next);
    assertThat(cells.told()).isZero();
  }

  /**
   * An area had 326 attendances, of which 3 do not tell: 5 values are left. A practice of 101 or
   * 102 came: the new total follows from both, and yet what is shown of it would tell more.
   */
  @Test
  void whatFollowsFromEarlierReleasesIsHiddenWhereItTellsMore() {
    Cells area = new Cells(PUBLIC);
    Relations known = new Relations(area);
    int before = area.unseen(326);
    int tells = area.unseen(323);
    int rest = area.unseen(3);
    int practice = area.unseen(101);
    int after = area.count(427);
    area.shownBefore(before, PUBLIC).shownBefore(tells, PUBLIC).guard(rest);
    area.bound(practice, 101, 102).tell(after);
    known.whole("sign", before, tells, rest).whole("came", after, before, practice);

    Closed closed = new Closing(known, LIMITS).closeRelease();

    assertThat(closed.left()).isEmpty();
    assertThat(closed.hidden()).containsExactly(after);
    assertThat(area.told()).isEqualTo(1);
  }
}
