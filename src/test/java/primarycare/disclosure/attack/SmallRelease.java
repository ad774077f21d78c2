package primarycare.disclosure.attack;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A small release to try everything on: counts of some groups of people, and sums of them.
 *
 * @param sight of the preset
 * @param atoms counts of the groups
 * @param isPublished whether the release publishes each
 * @param groups for each sum, a bit for each of the atoms
 * @param isMore whether there is a count of the first group twice and the second once, and it is
 *     known which of both is the larger; sums are never hidden then
 */
record SmallRelease(
    Sight sight,
    List<Integer> atoms,
    List<Boolean> isPublished,
    List<Integer> groups,
    boolean isMore) {

  /** Cells of atoms, then of groups, then of more, then of all, which is always shown. */
  Relations relations() {
    Cells cells = new Cells(sight);
    for (int i = 0; i < atoms.size(); i++) {
      int cell = isPublished.get(i) ? cells.count(atoms.get(i)) : cells.unseen(atoms.get(i));
      cells.weigh(cell, 1);
    }
    Relations relations = new Relations(cells);
    for (int group : groups) {
      int cell = addGroup(group, relations);
      if (isMore) {
        cells.neverHide(cell);
      }
    }
    if (isMore) {
      int twice = cells.count(2 * atoms.get(0) + atoms.get(1));
      relations.zero("twice", new int[] {twice, 0, 1}, new int[] {1, -2, -1});
      relations.atMost("the larger", smaller(), 1 - smaller());
    }
    cells.neverHide(addGroup(all(), relations));
    return relations;
  }

  private int addGroup(int group, Relations relations) {
    int[] parts = parts(group);
    int cell = relations.cells().count(sum(group, exact()));
    relations.cells().weigh(cell, parts.length);
    relations.whole("group " + Integer.toBinaryString(group), cell, parts);
    return cell;
  }

  /** Small counts mostly, and a few sums of them that overlap. */
  static Arbitrary<SmallRelease> any() {
    Arbitrary<Integer> counts =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 2)),
            Tuple.of(2, Arbitraries.integers().between(3, 7)),
            Tuple.of(1, Arbitraries.integers().between(8, 11)));
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            atoms ->
                Combinators.combine(
                        Arbitraries.of(Releases.PUBLIC, Releases.NO_ZEROS, Releases.INTERNAL),
                        counts.list().ofSize(atoms).filter(all -> isSmall(all)),
                        Arbitraries.of(true, true, false).list().ofSize(atoms),
                        Arbitraries.integers()
                            .between(1, (1 << atoms) - 2)
                            .filter(group -> Integer.bitCount(group) > 1 || atoms == 2)
                            .list()
                            .ofMaxSize(5),
                        Arbitraries.of(true, false))
                    .as(SmallRelease::new));
  }

  /** Whether atoms may be these, for all that is known of them but sums. */
  boolean mayBe(int... of) {
    return !isMore || of[smaller()] <= of[1 - smaller()];
  }

  /** What all cells are when the atoms are these. */
  int[] cells(int... of) {
    IntStream sums = groups.stream().mapToInt(group -> sum(group, of));
    IntStream more = isMore ? IntStream.of(2 * of[0] + of[1]) : IntStream.empty();
    return Stream.of(IntStream.of(of), sums, more, IntStream.of(sum(all(), of)))
        .flatMapToInt(cells -> cells)
        .toArray();
  }

  private int smaller() {
    return atoms.get(0) <= atoms.get(1) ? 0 : 1;
  }

  private int[] exact() {
    return atoms.stream().mapToInt(Integer::intValue).toArray();
  }

  private int all() {
    return (1 << atoms.size()) - 1;
  }

  private int[] parts(int group) {
    return IntStream.range(0, atoms.size()).filter(i -> (group >> i & 1) == 1).toArray();
  }

  /** All of them are shown, and few enough to try. */
  private static boolean isSmall(List<Integer> counts) {
    int sum = counts.stream().mapToInt(Integer::intValue).sum();
    return sum >= 8 && sum <= 16;
  }

  private static int sum(int group, int... of) {
    int sum = 0;
    for (int i = 0; i < of.length; i++) {
      sum += (group >> i & 1) * of[i];
    }
    return sum;
  }
}
