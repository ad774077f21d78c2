package primarycare.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What adds up within one area and time: departments, sexes, ages, parts of a whole. */
final class KindSums {

  /**
   * People are counted once, however many parts they are in; and residents are counted on days of
   * their own.
   */
  private static final Set<String> NOT_ADDED = Set.of("people_attending", Reading.RESIDENTS);

  private final Kinds kinds;
  private final List<Sum> sums = new ArrayList<>();

  private KindSums(Kinds kinds) {
    this.kinds = kinds;
  }

  static List<Sum> of(Kinds kinds, Map<String, String> wholes) {
    KindSums made = new KindSums(kinds);
    kinds.grids().forEach(made::grid);
    wholes.forEach(made::part);
    made.providers();
    return made.sums;
  }

  /** Whether counts of areas and months add up. */
  static boolean adds(Kind kind) {
    return NOT_ADDED.stream().noneMatch(kind.measure()::contains);
  }

  private void grid(String measure, Kinds.Grid grid) {
    if (NOT_ADDED.stream().anyMatch(measure::contains)) {
      return;
    }
    for (String sex : grid.sexes()) {
      for (Age age : grid.ages()) {
        sum(grid.departments(), department -> new Kind(measure, department, sex, age));
      }
    }
    for (String department : grid.departments()) {
      for (Age age : grid.ages()) {
        sum(grid.sexes(), sex -> new Kind(measure, department, sex, age));
      }
      for (String sex : grid.sexes()) {
        ages(grid, age -> kinds.number(new Kind(measure, department, sex, age)));
      }
    }
  }

  /** All is the sum of the others. */
  private void sum(Set<String> values, Function<String, Kind> kind) {
    if (values.size() > 1 && values.contains(Kind.ALL)) {
      List<Integer> parts =
          values.stream()
              .filter(value -> !value.equals(Kind.ALL))
              .map(value -> kinds.number(kind.apply(value)))
              .toList();
      sums.add(Sum.of(kinds.number(kind.apply(Kind.ALL)), parts));
    }
  }

  private void ages(Kinds.Grid grid, Function<Age, Integer> number) {
    if (!grid.ages().contains(Age.UNKNOWN)) {
      return;
    }
    List<Integer> cuts = Kinds.cuts(grid.bands());
    Age known = new Age(0, Age.TOP);
    if (grid.ages().contains(Age.ALL)) {
      sums.add(Sum.of(number.apply(Age.ALL), numbers(number, known, Age.UNKNOWN)));
    }
    List<Age> tiles = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      tiles.add(new Age(cuts.get(i), cuts.get(i + 1) - 1));
    }
    for (Age age : grid.ages()) {
      tiled(age, tiles, number);
      if (age.from() > 0) {
        Age before = new Age(0, age.from() - 1);
        sums.add(Sum.of(number.apply(new Age(0, age.to())), numbers(number, before, age)));
      }
    }
    schemes(grid, number);
  }

  private static List<Integer> numbers(Function<Age, Integer> number, Age... ages) {
    List<Integer> numbers = new ArrayList<>();
    for (Age age : ages) {
      numbers.add(number.apply(age));
    }
    return numbers;
  }

  /** A band is the sum of the ages between its cuts. */
  private void tiled(Age age, List<Age> tiles, Function<Age, Integer> number) {
    List<Integer> parts =
        tiles.stream().filter(tile -> age.isBand() && tile.within(age)).map(number).toList();
    if (parts.size() > 1) {
      sums.add(Sum.of(number.apply(age), parts));
    }
  }

  /** Bands that follow each other from 0 to the top make up all that are known. */
  private void schemes(Kinds.Grid grid, Function<Age, Integer> number) {
    for (Age first : grid.bands()) {
      for (Age second : grid.bands()) {
        if (first.from() == 0 && second.from() == first.to() + 1) {
          List<Age> scheme = follow(first, second, grid.bands());
          if (scheme.get(scheme.size() - 1).to() == Age.TOP) {
            sums.add(
                Sum.of(number.apply(new Age(0, Age.TOP)), scheme.stream().map(number).toList()));
          }
        }
      }
    }
  }

  /** Of bands that begin alike, the shortest follows. */
  private static List<Age> follow(Age first, Age second, Set<Age> bands) {
    List<Age> scheme = new ArrayList<>(List.of(first, second));
    while (true) {
      int next = scheme.get(scheme.size() - 1).to() + 1;
      Age shortest = null;
      for (Age band : bands) {
        if (band.from() == next && (shortest == null || band.to() < shortest.to())) {
          shortest = band;
        }
      }
      if (shortest == null) {
        return scheme;
      }
      scheme.add(shortest);
    }
  }

  /** Everybody attends at some provider. */
  private void providers() {
    List<String> all =
        kinds.grids().keySet().stream()
            .filter(measure -> measure.startsWith(Reading.AT_PROVIDER))
            .sorted()
            .toList();
    if (all.isEmpty()) {
      return;
    }
    for (String department : kinds.grids().get(all.get(0)).departments()) {
      List<Integer> parts =
          all.stream()
              .map(measure -> kinds.number(new Kind(measure, department, Kind.ALL, Age.ALL)))
              .toList();
      int whole = kinds.number(new Kind("attendances", department, Kind.ALL, Age.ALL));
      if (whole >= 0 && !parts.contains(-1)) {
        sums.add(Sum.of(whole, parts));
      }
    }
  }

  private void part(String part, String whole) {
    Kinds.Grid grid = kinds.grids().get(part);
    if (grid == null || !kinds.grids().containsKey(whole)) {
      return;
    }
    for (String department : grid.departments()) {
      for (String sex : grid.sexes()) {
        for (Age age : grid.ages()) {
          int of = kinds.number(new Kind(whole, department, sex, age));
          if (of >= 0) {
            int rest = kinds.number(new Kind(Kinds.restOf(part), department, sex, age));
            sums.add(Sum.of(of, List.of(kinds.number(new Kind(part, department, sex, age)), rest)));
          }
        }
      }
    }
  }
}
