package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which relation has which cells, and which cell is in which relations.
 *
 * <p>A term is a cell in a relation; terms of a relation follow each other.
 */
final class Links {

  private final int[] ends;
  final int[] cell;
  final int[] times;
  final int[] relation;

  /** Terms by cell, and where those of a cell end. */
  private final int[] byCell;

  private final int[] cellEnds;
  private final BitSet atMost;
  private final BitSet uneven = new BitSet();

  Links(int cells, int[] ends, int[] cell, int[] times, BitSet atMost) {
    this.ends = ends;
    this.cell = cell;
    this.times = times;
    this.atMost = atMost;
    this.relation = new int[cell.length];
    this.byCell = new int[cell.length];
    this.cellEnds = new int[cells];
    number();
    sortByCell();
  }

  int relations() {
    return ends.length;
  }

  int start(int relation) {
    return relation == 0 ? 0 : ends[relation - 1];
  }

  int end(int relation) {
    return ends[relation];
  }

  /** Whether its sum may be below nothing. */
  boolean isAtMost(int relation) {
    return atMost.get(relation);
  }

  /** Whether a cell counts more than once in it. */
  boolean isUneven(int relation) {
    return uneven.get(relation);
  }

  int firstOf(int cell) {
    return cell == 0 ? 0 : cellEnds[cell - 1];
  }

  int endOf(int cell) {
    return cellEnds[cell];
  }

  /** The term at a number among those of a cell. */
  int term(int at) {
    return byCell[at];
  }

  /** The term of a cell in a relation. */
  int term(int cell, int relation) {
    for (int at = firstOf(cell); at < endOf(cell); at++) {
      if (this.relation[byCell[at]] == relation) {
        return byCell[at];
      }
    }
    throw new IllegalArgumentException("a cell is not in that relation");
  }

  /** Adds cells that are in a relation with one of these. */
  void addNeighbours(int[] of, Once to) {
    Once relations = new Once();
    for (int cell : of) {
      for (int at = firstOf(cell); at < endOf(cell); at++) {
        relations.add(relation[byCell[at]]);
      }
    }
    for (int r : relations.toArray()) {
      for (int term = start(r); term < ends[r]; term++) {
        to.add(cell[term]);
      }
    }
  }

  private void number() {
    for (int r = 0; r < ends.length; r++) {
      for (int t = start(r); t < ends[r]; t++) {
        relation[t] = r;
        if (Math.abs(times[t]) > 1) {
          uneven.set(r);
        }
      }
    }
  }

  private void sortByCell() {
    for (int c : cell) {
      cellEnds[c]++;
    }
    Arrays.parallelPrefix(cellEnds, Integer::sum);
    int[] next = new int[cellEnds.length];
    System.arraycopy(cellEnds, 0, next, Math.min(1, next.length), Math.max(0, next.length - 1));
    for (int t = 0; t < cell.length; t++) {
      byCell[next[cell[t]]++] = t;
    }
  }
}
