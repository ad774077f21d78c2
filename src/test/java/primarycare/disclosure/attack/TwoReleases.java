package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Two small releases of the same groups of people, one after the other.
 *
 * @param then the earlier one
 * @param now the other, of as many groups; all of them are as many but the first may be
 */
record TwoReleases(SmallRelease then, SmallRelease now) {

  /** What a reader knows of the later one who has the earlier, closed. */
  Relations relations() {
    Cells earlier = closed(then);
    Relations relations = now.relations();
    int[] cells = places(relations);
    for (int i = 0; i < cells.length; i++) {
      if (earlier.isShown(i) && isPublished(i)) {
        relations.cells().shownBefore(cells[i], then.sight());
      }
    }
    for (int i = 0; i < cells.length; i++) {
      if (earlier.isHidden(i)) {
        relations.cells().hiddenBefore(cells[i], then.sight(), earlier.isHiddenSecond(i));
      }
    }
    return relations;
  }

  private static Cells closed(SmallRelease release) {
    Relations relations = release.relations();
    new Closing(relations, Limits.ofRelease(Releases.ENOUGH)).closeRelease();
    return relations.cells();
  }

  /** Whether the earlier one has it as a count. */
  private boolean isPublished(int cell) {
    return cell >= then.atoms().size() || then.isPublished().get(cell);
  }

  /** Where each cell of the earlier release is: in the later one if both have it, or behind. */
  private int[] places(Relations relations) {
    int atoms = now.atoms().size();
    List<Integer> before = masks(then);
    int first = isIssuedAgain() ? relations.cells().unseen(then.atoms().get(0)) : 0;
    int[] places = new int[atoms + before.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i == 0 ? first : i;
      if (i >= atoms) {
        int group = before.get(i - atoms);
        places[i] = isEarlierAlone(group) ? add(relations, group, first) : place(group);
      }
    }
    return places;
  }

  private int place(int group) {
    return Integer.bitCount(group) == 1
        ? Integer.numberOfTrailingZeros(group)
        : now.atoms().size() + masks(now).indexOf(group);
  }

  private int add(Relations relations, int group, int first) {
    int cell = relations.cells().unseen(sum(group, then.atoms()));
    int[] parts =
        IntStream.range(0, then.atoms().size())
            .filter(i -> (group >> i & 1) == 1)
            .map(i -> i == 0 ? first : i)
            .toArray();
    relations.whole("group of the earlier one", cell, parts);
    return cell;
  }

  boolean isIssuedAgain() {
    return !then.atoms().equals(now.atoms());
  }

  /** The cell of all groups of the later release; behind it is the first of the earlier one. */
  int whole() {
    return now.atoms().size() + now.groups().size();
  }

  /** What all cells are when the groups are these, and the first was another in the earlier one. */
  int[] cells(int first, int... of) {
    List<Integer> after = Arrays.stream(of).boxed().toList();
    List<Integer> before = new ArrayList<>(after);
    List<Integer> cells = new ArrayList<>(after);
    masks(now).forEach(group -> cells.add(sum(group, after)));
    if (isIssuedAgain()) {
      before.set(0, first);
      cells.add(first);
    }
    masks(then).stream()
        .filter(this::isEarlierAlone)
        .forEach(group -> cells.add(sum(group, before)));
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isEarlierAlone(int group) {
    boolean isOther = isIssuedAgain() && (group & 1) == 1;
    return isOther || (Integer.bitCount(group) > 1 && !masks(now).contains(group));
  }

  /** Of each sum that a release has, a bit for each group; the last is of all. */
  private static List<Integer> masks(SmallRelease release) {
    List<Integer> masks = new ArrayList<>(release.groups());
    masks.add((1 << release.atoms().size()) - 1);
    return masks;
  }

  private static int sum(int group, List<Integer> of) {
    return IntStream.range(0, of.size()).map(i -> (group >> i & 1) * of.get(i)).sum();
  }

  /** Both of one preset, with other sums; of some the first group was another count before. */
  static Arbitrary<TwoReleases> any() {
    Arbitrary<SmallRelease> small =
        SmallRelease.any().filter(release -> !release.isMore() && release.atoms().size() < 5);
    return Combinators.combine(small, SmallRelease.any(), Arbitraries.integers().between(-3, 6))
        .as(TwoReleases::with);
  }

  /** The sums of another, as far as it has groups, and the first group so many more. */
  private static TwoReleases with(SmallRelease now, SmallRelease other, int more) {
    int all = (1 << now.atoms().size()) - 1;
    List<Integer> atoms = new ArrayList<>(now.atoms());
    atoms.set(0, atoms.get(0) + Math.max(0, more));
    List<Integer> groups =
        other.groups().stream().map(group -> group & all).filter(group -> group > 0).toList();
    List<Boolean> isPublished = new ArrayList<>(other.isPublished());
    while (isPublished.size() < atoms.size()) {
      isPublished.add(true);
    }
    SmallRelease then =
        new SmallRelease(now.sight(), atoms, isPublished.subList(0, atoms.size()), groups, false);
    return new TwoReleases(then, now);
  }
}
