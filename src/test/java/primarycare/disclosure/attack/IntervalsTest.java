package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Intervals are tightened in whole numbers, to the same end by every way. */
class IntervalsTest {

  private final Cells cells = new Cells(Releases.PUBLIC);
  private final Relations relations = new Relations(cells);

  @Test
  void aPartIsWhatTheOthersLeaveOfTheWhole() {
    relations.whole("all", cells.count(30), cells.count(9), cells.count(4), cells.count(17));
    assertThat(seen(intervals())).isEqualTo("28-32 8-12 1-11 13-17");
  }

  @Test
  void aWholeWithAPartThatHasNoLimitHasNone() {
    int hidden = cells.suppress(cells.count(20)).size() - 1;
    int whole = cells.suppress(cells.count(29)).size() - 1;
    relations.whole("all", whole, hidden, cells.count(9));
    assertThat(seen(intervals())).isEqualTo("1-~ 9-~ 8-12");
  }

  @Test
  void aCellThatCountsTwiceIsHalfOfWhatIsLeft() {
    int part = cells.count(4);
    int whole = cells.count(9);
    int[] of = {whole, part, PublicCounts.add(cells, 1)};
    relations.zero("twice", of, new int[] {1, -2, -1});
    assertThat(seen(intervals())).isEqualTo("4-5 9-11 1-1");
  }

  @Test
  void aPartIsAtMostItsWholeAndTheWholeAtLeastItsPart() {
    int part = cells.count(9);
    int whole = cells.suppress(cells.count(30)).size() - 1;
    relations.atMost("part", part, whole);
    assertThat(seen(intervals())).isEqualTo("8-12 8-~");
  }

  @Test
  void largeCountsDoNotOverflow() {
    Cells cells = new Cells(Releases.INTERNAL);
    int most = Integer.MAX_VALUE - 1;
    int[] of = {cells.count(most), cells.count(most), cells.count(1)};
    Relations relations = new Relations(cells);
    int times = 1 << 29;
    relations.zero("times", new int[] {of[0], of[1]}, new int[] {times, -times});
    relations.whole("same", of[0], of[1]);
    assertThat(new Intervals(cells, relations.links()).left(of[0])).isEqualTo(1);
  }

  @Test
  void whoKnowsMoreIsForgotten() {
    relations.whole("all", cells.count(30), cells.count(9), cells.count(4), cells.count(17));
    Intervals intervals = intervals();
    String before = seen(intervals);
    assertThat(intervals.learn(1, 3)).containsExactlyInAnyOrder(0, 2);
    assertThat(seen(intervals)).isEqualTo("28-32 9-9 2-6 17-17");
    intervals.forget();
    assertThat(seen(intervals)).isEqualTo(before);
    assertThat(intervals.highBy(2)).isZero();
  }

  /** As none is that is hidden though it is more than a reader takes hidden counts to be. */
  @Test
  void relationsThatNoCountsObeyAreRefused() {
    Cells letter = new Cells(Releases.LETTER);
    int cell = letter.count(9);
    Relations same =
        new Relations(letter).same("the same people", cell, PublicCounts.add(letter, 9));
    letter.hide(cell);
    assertThatThrownBy(() -> new Intervals(letter, same.links()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("relations that no counts obey");
  }

  @Property(tries = 300)
  void hidingAndRestoringEndWhereAttackingAnewDoes(
      @ForAll("releases") SmallRelease release, @ForAll Random random) {
    Relations relations = release.relations();
    Cells cells = relations.cells();
    Intervals intervals = new Intervals(cells, relations.links());
    for (int step = 0; step < 10; step++) {
      int cell = random.nextInt(cells.size());
      if (cells.mayBeHidden(cell)) {
        intervals.hide(cell);
      } else if (cells.isHidden(cell) && !release.sight().hides(cells.exact(cell))) {
        intervals.restore(cell);
        if (random.nextBoolean()) {
          intervals.keep();
        } else {
          intervals.undo(cell);
        }
      }
      assertThat(seen(intervals, cells.size()))
          .isEqualTo(seen(new Intervals(cells, relations.links()), cells.size()));
    }
  }

  @Property(tries = 200)
  void theOrderOfRelationsDoesNotMatter(
      @ForAll("releases") SmallRelease release, @ForAll Random random) {
    List<Integer> groups = new java.util.ArrayList<>(release.groups());
    java.util.Collections.shuffle(groups, random);
    SmallRelease other =
        new SmallRelease(
            release.sight(), release.atoms(), release.isPublished(), groups, release.isMore());
    assertThat(atoms(other)).isEqualTo(atoms(release));
  }

  private static String atoms(SmallRelease release) {
    Relations relations = release.relations();
    Intervals intervals = new Intervals(relations.cells(), relations.links());
    return seen(intervals, release.atoms().size());
  }

  private Intervals intervals() {
    return new Intervals(cells, relations.links());
  }

  private String seen(Intervals intervals) {
    return seen(intervals, cells.size());
  }

  private static String seen(Intervals intervals, int to) {
    return IntStream.range(0, to)
        .mapToObj(
            cell ->
                intervals.low(cell)
                    + "-"
                    + (intervals.high(cell) == Sight.UNBOUNDED ? "~" : intervals.high(cell)))
        .collect(Collectors.joining(" "));
  }

  @Provide
  Arbitrary<SmallRelease> releases() {
    return SmallRelease.any();
  }
}
