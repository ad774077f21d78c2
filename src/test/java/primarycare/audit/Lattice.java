package primarycare.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All cells of a release with what adds up among them, tightened until nothing more follows. */
final class Lattice {

  final Kinds kinds;
  final Slabs slabs;
  final List<Sum> kindSums;
  final List<Sum> slabSums;
  final Intervals known;
  private final boolean[] adds;
  private final int[] wheres;
  private final int[] numbers;

  Lattice(Figures figures, Members members) {
    kinds = new Kinds(figures.kinds(), figures.wholes());
    slabs = new Slabs(figures.wheres(), members.areas(), kinds);
    kindSums = new ArrayList<>(KindSums.of(kinds, figures.wholes()));
    kindSums.sort(Comparator.comparingInt(Sum::last));
    slabSums = new ArrayList<>(Windows.sums(slabs));
    slabSums.addAll(AreaSums.of(members, slabs));
    slabSums.addAll(BesideSums.of(figures, members, slabs));
    known = new Intervals(slabs.cells());
    wheres = figures.wheres().stream().mapToInt(slabs::number).toArray();
    numbers = figures.kinds().stream().mapToInt(kinds::number).toArray();
    adds = new boolean[kinds.size()];
    for (int i = 0; i < adds.length; i++) {
      adds[i] = KindSums.adds(kinds.kind(i));
    }
  }

  /** The cell of a published figure. */
  int cell(Figures.Key key) {
    return slabs.offset(wheres[key.where()]) + numbers[key.kind()];
  }

  void tighten() {
    new Tightening(this).run();
  }

  /** Whether counts of a kind add up over areas and months. */
  boolean adds(int kind) {
    return adds[kind];
  }
}
