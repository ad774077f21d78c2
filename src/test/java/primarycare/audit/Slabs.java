package primarycare.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where and when counts are: each has cells for all kinds of counts, one after another. */
final class Slabs {

  private final Map<Where, Integer> numbers = new LinkedHashMap<>();
  private final List<Where> all = new ArrayList<>();
  private final Set<String> areas = new TreeSet<>();
  private final Set<Window> windows;
  private final int[] offsets;

  Slabs(List<Where> published, Set<String> members, Kinds kinds) {
    areas.add(Kind.ALL);
    areas.addAll(members);
    published.stream().filter(Where::isPlain).forEach(where -> areas.add(where.area()));
    windows = Windows.of(published);
    for (String area : areas) {
      windows.forEach(window -> add(new Where(area, window)));
    }
    published.forEach(this::add);
    offsets = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      int cells = all.get(i).isPlain() ? kinds.size() : kinds.whole();
      offsets[i + 1] = Math.addExact(offsets[i], cells);
    }
  }

  private void add(Where where) {
    if (numbers.putIfAbsent(where, all.size()) == null) {
      all.add(where);
    }
  }

  /** The number of a slab; -1 where there is none. */
  int number(Where where) {
    return numbers.getOrDefault(where, -1);
  }

  Where where(int number) {
    return all.get(number);
  }

  List<Where> all() {
    return all;
  }

  int size() {
    return all.size();
  }

  int offset(int number) {
    return offsets[number];
  }

  int length(int number) {
    return offsets[number + 1] - offsets[number];
  }

  int cells() {
    return offsets[all.size()];
  }

  /** The slab of a cell. */
  int at(int cell) {
    int found = Arrays.binarySearch(offsets, cell);
    return found >= 0 ? found : -found - 2;
  }

  /** Areas without what is told within them. */
  Set<String> areas() {
    return areas;
  }

  Set<Window> windows() {
    return windows;
  }
}
