package primarycare.disclosure.attack;

import java.util.Arrays;

/**
 * Settles what intervals do not: whether each secret count has values enough with which all agrees.
 *
 * <p>A count passes only when so many values of it are found, each in counts that obey all.
 */
final class Rest {

  /** What was found of a count. */
  enum Verdict {
    WIDE,
    NARROW,
    UNSETTLED
  }

  /** Steps of each walk: the first settle most, and walking elsewhere makes room for the others. */
  private static final int[] STEPS = {50, 200, 1_000};

  private static final int MOST_WALKS = 12;

  private static final int NEAR = Long.SIZE / 2 - 1;

  private final Relations relations;
  private final Cells cells;
  private final Links links;
  private final Intervals intervals;
  private final Limits limits;
  private final Values values;
  private final Alternatives alternatives;
  private int solved;

  Rest(Relations relations, Links links, Intervals intervals, Limits limits) {
    this.relations = relations;
    this.cells = relations.cells();
    this.links = links;
    this.intervals = intervals;
    this.limits = limits;
    this.values = new Values(relations.cells().size());
    this.alternatives = new Alternatives(cells, links, intervals, values);
  }

  /** Forgets what it found, for somebody else. */
  void clear() {
    values.clear();
    alternatives.startAgain();
  }

  /** Whether intervals alone leave too few. */
  boolean isNarrow(int cell) {
    return limits.isTooFew(intervals.left(cell));
  }

  /** A cell with too few values left, and what left them. */
  Narrow narrow(int cell, String reader) {
    int by = intervals.by(cell);
    if (!isNarrow(cell)) {
      return new Narrow(cell, values.count(cell), reader, Narrow.TOGETHER);
    }
    String relation = by == Intervals.NONE ? Narrow.ALONE : relations.key(by);
    return new Narrow(cell, intervals.left(cell), reader, relation);
  }

  /** Secret cells among some that walking does not find wide; the parts solved are counted anew. */
  int[] notWide(int... among) {
    solved = 0;
    int[] left =
        Arrays.stream(among).filter(this::isToBeLookedAt).filter(cell -> !isWide(cell)).toArray();
    for (int i = 0; i < MOST_WALKS && limits.looksForValues(); i++) {
      int steps = STEPS[Math.min(i, STEPS.length - 1)];
      left = Arrays.stream(left).filter(cell -> !walk(cell, steps)).toArray();
    }
    return left;
  }

  /** Of a count that no table has only what sums one after the other leave of it. */
  private boolean isToBeLookedAt(int cell) {
    return cells.isSecret(cell) || (cells.isGuarded(cell) && isNarrow(cell));
  }

  Verdict settle(int cell) {
    if (isNarrow(cell)) {
      return Verdict.NARROW;
    }
    if (limits.looksForValues() ? walk(cell, STEPS[STEPS.length - 1]) : isWide(cell)) {
      return Verdict.WIDE;
    }
    return solved++ < limits.mostSolved() ? solve(cell) : Verdict.UNSETTLED;
  }

  private boolean walk(int cell, int steps) {
    if (!isNarrow(cell)) {
      alternatives.look(cell, limits.mustBeLeft(), steps);
    }
    return isWide(cell);
  }

  private boolean isWide(int cell) {
    return !limits.isTooFew(values.count(cell));
  }

  /** The cells that hang together most with one, so many at most, the nearest first. */
  int[] part(int cell, int most) {
    return Part.around(cell, links, intervals, most).cells();
  }

  /** Whether relations together leave too few, whatever has been solved before. */
  boolean isNarrowTogether(int cell) {
    return !isWide(cell) && solve(cell) == Verdict.NARROW;
  }

  private Verdict solve(int cell) {
    Part part = Part.around(cell, links, intervals, limits.mostCells());
    if (!limits.looksForValues() && !part.isAll()) {
      return isNarrowWhateverIsOutside(part) ? Verdict.NARROW : Verdict.UNSETTLED;
    }
    boolean isCertain = probe(cell, part);
    if (isWide(cell)) {
      return Verdict.WIDE;
    }
    boolean isNarrow = part.isAll() ? isCertain : isNarrowWhateverIsOutside(part);
    return isNarrow ? Verdict.NARROW : Verdict.UNSETTLED;
  }

  private boolean isNarrowWhateverIsOutside(Part part) {
    Solver solver = new Solver(part, intervals, alternatives.now(), false);
    Solver.Answer least = solver.find(false, -NEAR, NEAR);
    Solver.Answer most = solver.find(true, -NEAR, NEAR);
    return least.isCertain()
        && most.isCertain()
        && limits.isTooFew(most.by()[0] - least.by()[0] + 1);
  }

  /** Looks for each value; whether none has been missed. */
  private boolean probe(int cell, Part part) {
    Solver solver = new Solver(part, intervals, alternatives.now(), true);
    Solver.Answer least = keep(part, solver.find(false, -NEAR, NEAR));
    Solver.Answer most = keep(part, solver.find(true, -NEAR, NEAR));
    if (!least.isCertain() || !most.isCertain()) {
      return false;
    }
    boolean isCertain = true;
    long from = least.by()[0];
    long to = most.by()[0];
    int base = alternatives.now()[cell] - cells.exact(cell);
    for (long by = from + 1; by < to && !isWide(cell); by++) {
      isCertain &= values.has(cell, base + by) || keep(part, solver.find(true, by, by)).isCertain();
    }
    return isCertain && from > -NEAR && to < NEAR;
  }

  private Solver.Answer keep(Part part, Solver.Answer answer) {
    if (answer.by() != null) {
      for (int i = 0; i < answer.by().length; i++) {
        int cell = part.cells()[i];
        values.add(cell, alternatives.now()[cell] + answer.by()[i] - cells.exact(cell));
      }
    }
    return answer;
  }
}
