package primarycare.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All kinds of counts that a release could have, and those between them that nobody publishes.
 *
 * <p>Those of all ages and sexes are first: what is known of other areas stops there.
 */
final class Kinds {

  /** The departments that no published group has. */
  static final String OTHER = "other";

  static final String UNKNOWN = "not known";

  private static final int FEW = 2;

  /** Departments, sexes and ages that one measure is published by. */
  record Grid(Set<String> departments, Set<String> sexes, Set<Age> bands, Set<Age> ages) {
    Grid() {
      this(new TreeSet<>(), new TreeSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  private final Map<String, Grid> grids = new HashMap<>();
  private final List<Kind> all = new ArrayList<>();
  private final Map<Kind, Integer> numbers = new HashMap<>();
  private final int whole;

  Kinds(List<Kind> published, Map<String, String> wholes) {
    published.forEach(this::widen);
    wholes.forEach(this::rest);
    grids.values().forEach(Kinds::complete);
    grids.forEach(this::add);
    all.sort(Comparator.comparing(kind -> !kind.isWhole()));
    all.forEach(kind -> numbers.put(kind, numbers.size()));
    whole = (int) all.stream().filter(Kind::isWhole).count();
  }

  private void widen(Kind kind) {
    Grid grid = grids.computeIfAbsent(kind.measure(), of -> new Grid());
    grid.departments.add(kind.department());
    grid.sexes.add(kind.sex());
    (kind.age().isBand() ? grid.bands : grid.ages).add(kind.age());
  }

  static String restOf(String part) {
    return "others than " + part;
  }

  private void rest(String part, String whole) {
    Grid grid = grids.get(part);
    if (grid != null && grids.containsKey(whole)) {
      grids.put(restOf(part), copy(grid));
    }
  }

  private static Grid copy(Grid of) {
    return new Grid(
        new TreeSet<>(of.departments),
        new TreeSet<>(of.sexes),
        new LinkedHashSet<>(of.bands),
        new LinkedHashSet<>(of.ages));
  }

  /** Adds what no table has: the rest of a whole, and ages between the ends of bands. */
  private static void complete(Grid grid) {
    if (grid.departments.size() > 1) {
      grid.departments.add(OTHER);
    }
    if (grid.sexes.size() > 1) {
      grid.sexes.add(UNKNOWN);
    }
    grid.ages.addAll(grid.bands);
    if (grid.bands.size() < FEW) {
      return;
    }
    grid.ages.add(Age.UNKNOWN);
    List<Integer> cuts = cuts(grid.bands);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      grid.ages.add(new Age(cuts.get(i), cuts.get(i + 1) - 1));
      grid.ages.add(new Age(0, cuts.get(i + 1) - 1));
    }
  }

  /** First ages of bands, and the first beyond the last band. */
  static List<Integer> cuts(Set<Age> bands) {
    Set<Integer> cuts = new TreeSet<>();
    cuts.add(0);
    cuts.add(Age.TOP + 1);
    for (Age band : bands) {
      cuts.add(band.from());
      cuts.add(band.to() + 1);
    }
    return new ArrayList<>(cuts);
  }

  private void add(String measure, Grid grid) {
    for (String department : grid.departments) {
      for (String sex : grid.sexes) {
        for (Age age : grid.ages) {
          all.add(new Kind(measure, department, sex, age));
        }
      }
    }
  }

  Map<String, Grid> grids() {
    return grids;
  }

  /** The number of a kind; -1 where there is none. */
  int number(Kind kind) {
    return numbers.getOrDefault(kind, -1);
  }

  Kind kind(int number) {
    return all.get(number);
  }

  int size() {
    return all.size();
  }

  /** How many are of all ages and sexes. */
  int whole() {
    return whole;
  }
}
