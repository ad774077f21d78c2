package primarycare.audit;

import java.util.ArrayList;
import java.util.List;

/** Why a hidden count has few possible values, for a developer: one sum, in words. */
final class Example {

  private final Lattice lattice;
  private final Intervals shown;

  Example(Lattice lattice, Intervals shown) {
    this.lattice = lattice;
    this.shown = shown;
  }

  /**
   * A sum that leaves a cell fewer values than must be left.
   *
   * @param alone whether it does so by what is shown alone, not by what follows from other sums
   * @return empty where there is none
   */
  String of(int cell, boolean alone) {
    int slab = lattice.slabs.at(cell);
    return told(slab, cell - lattice.slabs.offset(slab), alone ? shown : lattice.known, Audit.LEFT);
  }

  private String told(int slab, int kind, Intervals from, int least) {
    int cell = lattice.slabs.offset(slab) + kind;
    for (Sum sum : lattice.kindSums) {
      if (has(sum, kind) && sum.last() < lattice.slabs.length(slab)) {
        int[] cells = sum.members().clone();
        for (int i = 0; i < cells.length; i++) {
          cells[i] += lattice.slabs.offset(slab);
        }
        if (narrows(sum, cells, cell, from, least)) {
          return equation(sum, cells, cell, from);
        }
      }
    }
    for (Sum sum : lattice.slabSums) {
      if (has(sum, slab) && reaches(sum, kind)) {
        int[] cells = sum.members().clone();
        for (int i = 0; i < cells.length; i++) {
          cells[i] = lattice.slabs.offset(cells[i]) + kind;
        }
        if (narrows(sum, cells, cell, from, least)) {
          return equation(sum, cells, cell, from);
        }
      }
    }
    return "";
  }

  private static boolean has(Sum sum, int member) {
    for (int of : sum.members()) {
      if (of == member) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(Sum sum, int kind) {
    for (int member : sum.members()) {
      if (kind >= lattice.slabs.length(member)) {
        return false;
      }
    }
    return lattice.adds(kind);
  }

  /** What one sum says of a cell, from all other members and what its own publication says. */
  private Bounds implied(Sum sum, int[] cells, int cell, Intervals from) {
    Intervals few = new Intervals(cells.length);
    int[] numbers = new int[cells.length];
    int own = 0;
    for (int i = 0; i < cells.length; i++) {
      boolean mine = cells[i] == cell;
      few.learn(i, mine ? shown.of(cell) : from.of(cells[i]));
      numbers[i] = i;
      own = mine ? i : own;
    }
    few.tighten(numbers, sum, member -> {});
    return few.of(own);
  }

  private boolean narrows(Sum sum, int[] cells, int cell, Intervals from, int least) {
    Bounds implied = implied(sum, cells, cell, from);
    return implied.values() < least;
  }

  private String equation(Sum sum, int[] cells, int cell, Intervals from) {
    List<String> wholes = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      (i < sum.wholes() ? wholes : parts)
          .add("[" + name(cells[i]) + ": " + from.of(cells[i]).inWords() + "]");
    }
    return String.join(" + ", wholes)
        + (sum.atLeast() ? " is at least " : " is ")
        + String.join(" + ", parts)
        + ", so that ["
        + name(cell)
        + "], which is hidden, is "
        + implied(sum, cells, cell, from).inWords();
  }

  private String name(int cell) {
    int slab = lattice.slabs.at(cell);
    return lattice.slabs.where(slab).inWords()
        + ", "
        + lattice.kinds.kind(cell - lattice.slabs.offset(slab)).inWords();
  }
}
