package primarycare.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The areas of one type that people of one kind are given to.
 *
 * @param weights by the code of the area, which sum to 1
 */
record Parts(SortedMap<String, BigDecimal> weights) implements Serializable {

  /**
   * People who are given to an area.
   *
   * @param code under which they stood in their line
   */
  record Given(String code, String area, long people) {}

  /** All of them in one area. */
  static Parts whole(String area) {
    return new Parts(new TreeMap<>(Map.of(area, BigDecimal.ONE)));
  }

  /** The area that has all of them; empty where several have a part. */
  Optional<String> only() {
    return weights.size() == 1 ? Optional.of(weights.firstKey()) : Optional.empty();
  }

  /**
   * Gives people to the areas as {@link Sharing} does; an area may take nobody of a code.
   *
   * @param line people by code, in the order in which they stand
   */
  List<Given> give(SortedMap<String, Long> line) {
    long[][] shares =
        Sharing.of(
            line.values().stream().mapToLong(Long::longValue).toArray(),
            weights.values().stream().map(BigDecimal::doubleValue).toList());
    List<Given> given = new ArrayList<>();
    int cell = 0;
    for (String code : line.keySet()) {
      int part = 0;
      for (String area : weights.keySet()) {
        given.add(new Given(code, area, shares[cell][part++]));
      }
      cell++;
    }
    return given;
  }

  /**
   * Gives the people of a practice to the areas that share it: those who live in one of them to
   * that, and the others as {@link #give}.
   *
   * @param line people by the area where they live, in the order in which they stand
   */
  List<Given> giveAtHome(SortedMap<String, Long> line) {
    List<Given> given = new ArrayList<>();
    SortedMap<String, Long> others = new TreeMap<>();
    line.forEach(
        (home, people) -> {
          if (weights.containsKey(home)) {
            given.add(new Given(home, home, people));
          } else {
            others.put(home, people);
          }
        });
    given.addAll(give(others));
    return given;
  }
}
