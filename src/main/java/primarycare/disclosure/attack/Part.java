package primarycare.disclosure.attack;

import java.util.HashMap;
import java.util.Map;

/**
 * A part of a release about one cell: cells that are not known, and the relations that they are in.
 *
 * @param links of the release
 * @param cells the first is the one that it is about
 * @param placed where each stands
 * @param relations those that one of the cells is in
 * @param isAll whether each unknown cell of these relations is among the cells
 */
record Part(
    Links links, int[] cells, Map<Integer, Integer> placed, int[] relations, boolean isAll) {

  /** The cells that are fewest relations away, so many at most. */
  static Part around(int cell, Links links, Intervals intervals, int most) {
    Map<Integer, Integer> placed = new HashMap<>();
    Ints cells = new Ints();
    Bag relations = new Bag();
    cells.add(cell);
    placed.put(cell, 0);
    boolean isAll = true;
    for (int i = 0; i < cells.size(); i++) {
      int of = cells.get(i);
      for (int place = links.firstOf(of); place < links.endOf(of); place++) {
        relations.add(links.relation[links.term(place)]);
      }
      for (int place = links.firstOf(of); place < links.endOf(of); place++) {
        int relation = links.relation[links.term(place)];
        for (int term = links.start(relation); term < links.end(relation); term++) {
          int other = links.cell[term];
          if (intervals.left(other) > 1 && !placed.containsKey(other)) {
            isAll &= cells.size() < most;
            if (cells.size() < most) {
              placed.put(other, cells.size());
              cells.add(other);
            }
          }
        }
      }
    }
    return new Part(links, cells.toArray(), placed, relations.toArray(), isAll);
  }
}
