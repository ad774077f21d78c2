package primarycare.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A release with all that follows from it.
 *
 * @param shown what each figure's own publication says, before anything follows
 */
record Attacked(Figures figures, Lattice lattice, Intervals shown) {

  private static final int TRIED = 200;

  /** Attacks a release, whose folder this is. */
  static Attacked of(Path folder, Rule rule) {
    Release release = new Release(folder);
    Figures figures = Reading.all(release, rule);
    return of(figures, Members.of(release, figures.wheres()), rule);
  }

  /** Attacks figures. */
  static Attacked of(Figures figures, Members members, Rule rule) {
    Lattice lattice = new Lattice(figures, members);
    learn(lattice, figures.published());
    if (rule.absentIsZero()) {
      learn(lattice, figures.absent());
    }
    Intervals shown = lattice.known.copy();
    lattice.tighten();
    return new Attacked(figures, lattice, shown);
  }

  private static void learn(Lattice lattice, Map<Figures.Key, Bounds> bounds) {
    bounds.forEach((key, known) -> lattice.known.learn(lattice.cell(key), known));
  }

  /** What follows of a figure; null where the release has nothing that leads to it. */
  Bounds of(Where where, Kind kind) {
    int slab = lattice.slabs.number(where);
    int number = lattice.kinds.number(kind);
    return slab < 0 || number < 0 || number >= lattice.slabs.length(slab)
        ? null
        : lattice.known.of(lattice.slabs.offset(slab) + number);
  }

  /** The numbers. */
  Audit audit() {
    int hidden = 0;
    int exact = 0;
    List<Integer> narrow = new ArrayList<>();
    for (Map.Entry<Figures.Key, Bounds> figure : figures.published().entrySet()) {
      if (figure.getValue().hidden()) {
        int cell = lattice.cell(figure.getKey());
        int left = lattice.known.of(cell).values();
        hidden++;
        exact += left == 1 ? 1 : 0;
        if (left < Audit.LEFT) {
          narrow.add(cell);
        }
      }
    }
    narrow.sort(Integer::compare);
    return new Audit(figures.published().size(), hidden, exact, narrow.size(), example(narrow));
  }

  /** One that a single sum of shown figures gives, if there is one among the first. */
  private String example(List<Integer> narrow) {
    Example example = new Example(lattice, shown);
    List<Integer> tried = narrow.subList(0, Math.min(TRIED, narrow.size()));
    for (boolean alone : new boolean[] {true, false}) {
      for (int cell : tried) {
        String told = example.of(cell, alone);
        if (!told.isEmpty()) {
          return told;
        }
      }
    }
    return narrow.isEmpty() ? "" : "several sums together";
  }
}
