package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.ENOUGH;
import static primarycare.disclosure.attack.Releases.PUBLIC;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What earlier releases told, so that hiding more helps nobody. */
class WithholdingTest {

  private final Cells cells = new Cells(PUBLIC);
  private final Relations relations = new Relations(cells);

  private Closed closed() {
    return new Closing(relations, Limits.ofRelease(ENOUGH)).closeRelease();
  }

  private boolean isWithheld(int cell) {
    return !cells.isShown(cell) && !cells.isHidden(cell);
  }

  private long left(int cell) {
    return new Intervals(cells, relations.links()).left(cell);
  }

  /** The hospital that is left, and one of two areas, are known to have 23 to 27 each. */
  @Test
  void ofOneWhoIsLeftOverNothingIsSeen() {
    int all = cells.count(27);
    int hospital = cells.count(27);
    int near = cells.count(26);
    int far = cells.count(1);
    relations.same("hospitals", all, hospital).whole("areas", all, near, far);
    cells.shownBefore(hospital, PUBLIC).shownBefore(near, PUBLIC);
    assertThat(left(far)).isLessThan(ENOUGH);

    assertThat(closed().left()).isEmpty();

    assertThat(isWithheld(far)).isTrue();
    assertThat(left(far)).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(cells.isShown(near)).isTrue();
  }

  /** Eight bands of one each, of 8 to 11 altogether, and three of nobody. */
  @Test
  void ofBandsThatSumToFewNeitherOneNorNobodyIsSeen() {
    int all = cells.count(8);
    int[] ones = IntStream.range(0, 8).map(band -> cells.count(1)).toArray();
    int[] nobody = IntStream.range(0, 3).map(band -> cells.count(0)).toArray();
    int known = nobody[2];
    relations.whole(
        "ages", all, IntStream.concat(IntStream.of(ones), IntStream.of(nobody)).toArray());
    cells.bound(all, 0, 11);
    cells.shownBefore(known, PUBLIC);

    assertThat(closed().left()).isEmpty();

    assertThat(IntStream.of(ones)).allMatch(this::isWithheld);
    assertThat(isWithheld(nobody[0]) && isWithheld(nobody[1])).isTrue();
    assertThat(cells.isShown(known)).as("an earlier release showed it").isTrue();
    assertThat(cells.isSecret(nobody[0])).isFalse();
    assertThat(left(ones[0])).isGreaterThanOrEqualTo(ENOUGH);
  }

  /** Where hiding another is enough, nothing is. */
  @Test
  void nothingIsWithheldWhereHidingHelps() {
    int all = cells.count(27);
    int near = cells.count(26);
    int far = cells.count(1);
    relations.whole("areas", all, near, far);

    assertThat(closed().left()).isEmpty();

    assertThat(IntStream.of(all, near, far)).noneMatch(this::isWithheld);
    assertThat(cells.isHidden(far)).isTrue();
  }

  /** Where sums of what is shown tell it exactly, it is told, and the release is refused. */
  @Test
  void whatIsNarrowAllTheSameIsTold() {
    Cells exact = new Cells(Releases.INTERNAL);
    int all = exact.count(9);
    int near = exact.count(8);
    int far = exact.count(1);
    exact.neverHide(all).neverHide(near);
    Relations sums = new Relations(exact).whole("areas", all, near, far);

    Closed closed = new Closing(sums, Limits.ofRelease(ENOUGH)).closeRelease();

    assertThat(closed.left()).extracting(Narrow::cell).containsExactly(far);
  }
}
