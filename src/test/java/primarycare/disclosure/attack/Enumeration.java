package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All counts with which small releases agree, tried one by one. */
final class Enumeration {

  /** More than all of a small release, as far as it is shown. */
  private static final int MOST = 25;

  private final Predicate<int[]> mayBe;
  private final UnaryOperator<int[]> all;
  private final Cells cells;
  private final List<BitSet> values = new ArrayList<>();

  private Enumeration(Predicate<int[]> mayBe, UnaryOperator<int[]> all, Cells cells) {
    this.mayBe = mayBe;
    this.all = all;
    this.cells = cells;
    for (int cell = 0; cell < cells.size(); cell++) {
      values.add(new BitSet());
    }
  }

  /** The values that each cell can have. */
  static List<BitSet> of(SmallRelease release, Cells cells) {
    Enumeration all = new Enumeration(release::mayBe, release::cells, cells);
    all.tryFrom(0, cells.high(cells.size() - 1), new int[release.atoms().size()]);
    return all.values;
  }

  /** The same of the cells of a later release, with what is known of them from both. */
  static List<BitSet> of(TwoReleases releases, Cells cells) {
    int whole = releases.whole();
    int[] before = {0};
    Enumeration all = new Enumeration(of -> true, of -> releases.cells(before[0], of), cells);
    int most = releases.isIssuedAgain() ? Math.min(MOST, cells.high(whole + 1)) : 0;
    for (; before[0] <= most; before[0]++) {
      all.tryFrom(0, Math.min(MOST, cells.high(whole)), new int[releases.now().atoms().size()]);
    }
    return all.values;
  }

  private void tryFrom(int atom, int most, int... of) {
    if (atom == of.length) {
      if (mayBe.test(of)) {
        keep(all.apply(of));
      }
      return;
    }
    for (int n = cells.low(atom); n <= Math.min(most, cells.high(atom)); n++) {
      of[atom] = n;
      tryFrom(atom + 1, most - n, of);
    }
    of[atom] = 0;
  }

  private void keep(int... all) {
    for (int cell = 0; cell < all.length; cell++) {
      if (all[cell] < cells.low(cell) || all[cell] > cells.high(cell)) {
        return;
      }
    }
    for (int cell = 0; cell < all.length; cell++) {
      values.get(cell).set(all[cell]);
    }
  }
}
