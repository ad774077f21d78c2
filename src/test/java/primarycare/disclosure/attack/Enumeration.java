package primarycare.disclosure.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** All counts with which a small release agrees, tried one by one. */
final class Enumeration {

  private final SmallRelease release;
  private final Cells cells;
  private final List<BitSet> values = new ArrayList<>();

  private Enumeration(SmallRelease release, Cells cells) {
    this.release = release;
    this.cells = cells;
    for (int cell = 0; cell < cells.size(); cell++) {
      values.add(new BitSet());
    }
  }

  /** The values that each cell can have. */
  static List<BitSet> of(SmallRelease release, Cells cells) {
    Enumeration all = new Enumeration(release, cells);
    all.tryFrom(0, cells.high(cells.size() - 1), new int[release.atoms().size()]);
    return all.values;
  }

  private void tryFrom(int atom, int most, int... of) {
    if (atom == of.length) {
      if (release.mayBe(of)) {
        keep(release.cells(of));
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
