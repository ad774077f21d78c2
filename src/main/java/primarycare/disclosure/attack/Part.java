package primarycare.disclosure.attack;

import java.util.HashMap;
import java.util.Map;

/**
 * A part of a release about one cell: cells that are not known, and the relations that they are in.
 *
 * @param links of the release
 * @param cells the first is the one that it is about
 * @param numbers where each stands
 * @param relations those that one of the cells is in
 * @param isAll whether each unknown cell of these relations is among the cells
 */
record Part(
    Links links, int[] cells, Map<Integer, Integer> numbers, int[] relations, boolean isAll) {

  /** The cells that are fewest relations away, so many at most. */
  static Part around(int cell, Links links, Intervals intervals, int most) {
    Map<Integer, Integer> numbers = new HashMap<>();
    Ints cells = new Ints();
    Once relations = new Once();
    cells.add(cell);
    numbers.put(cell, 0);
    boolean isAll = true;
    for (int i = 0; i < cells.size(); i++) {
      int of = cells.get(i);
      for (int at = links.firstOf(of); at < links.endOf(of); at++) {
        relations.add(links.relation[links.term(at)]);
      }
      for (int at = links.firstOf(of); at < links.endOf(of); at++) {
        int relation = links.relation[links.term(at)];
        for (int term = links.start(relation); term < links.end(relation); term++) {
          int other = links.cell[term];
          if (intervals.left(other) > 1 && !numbers.containsKey(other)) {
            isAll &= cells.size() < most;
            if (cells.size() < most) {
              numbers.put(other, cells.size());
              cells.add(other);
            }
          }
        }
      }
    }
    return new Part(links, cells.toArray(), numbers, relations.toArray(), isAll);
  }
}
