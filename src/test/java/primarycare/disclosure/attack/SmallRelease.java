package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
 */
record SmallRelease(
    Sight sight, List<Integer> atoms, List<Boolean> isPublished, List<Integer> groups) {

  /** Cells of atoms, then of groups, then of all, which is always shown. */
  Relations relations() {
    Cells cells = new Cells(sight);
    for (int i = 0; i < atoms.size(); i++) {
      int cell = isPublished.get(i) ? cells.count(atoms.get(i)) : cells.unseen(atoms.get(i));
      cells.weigh(cell, 1);
    }
    Relations relations = new Relations(cells);
    for (int group : allGroups()) {
      int[] parts = parts(group);
      int cell = cells.count(sum(group, atoms.stream().mapToInt(Integer::intValue).toArray()));
      cells.weigh(cell, parts.length);
      if (group == all()) {
        cells.neverHide(cell);
      }
      relations.whole("group " + Integer.toBinaryString(group), cell, parts);
    }
    return relations;
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
                            .ofMaxSize(5))
                    .as(SmallRelease::new));
  }

  List<Integer> allGroups() {
    List<Integer> all = new ArrayList<>(groups);
    all.add(all());
    return all;
  }

  /** What all cells are when the atoms are these. */
  int[] cells(int... of) {
    int[] cells = new int[atoms.size() + groups.size() + 1];
    System.arraycopy(of, 0, cells, 0, of.length);
    for (int i = 0; i < groups.size(); i++) {
      cells[atoms.size() + i] = sum(groups.get(i), of);
    }
    cells[cells.length - 1] = sum(all(), of);
    return cells;
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
