package primarycare.organisation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * In which areas the people of an LSOA live.
 *
 * <p>The look-up says so. An LSOA that it lacks in a type of areas is where its counterparts of
 * another edition are, by the share of its people in each. Of sub-ICB locations and ICBs, which a
 * look-up may give for all of England, only those count that a practice of the job belongs to; of
 * the other types, which are the job's own, all do. An LSOA lies in the whole where it lies in any
 * of these areas.
 */
public final class Homes implements Serializable {

  private static final long serialVersionUID = 1;

  private static final Set<String> NATIONAL = Set.of(History.LOCATION, History.ICB);

  private final Map<String, List<Part>> parts = new HashMap<>();
  private final Map<String, Set<String>> types = new TreeMap<>();
  private final Set<String> lsoas = new TreeSet<>();
  private final boolean areConverted;

  /**
   * People of an LSOA in an area.
   *
   * @param by the LSOA of the look-up that places them: theirs, or a counterpart
   */
  private record Part(String by, String type, String area, BigDecimal weight)
      implements Serializable {}

  /**
   * @param counterparts of LSOAs in another edition, each with the share of the people there
   */
  public Homes(Collection<Home> lookUp, Map<String, Map<String, BigDecimal>> counterparts) {
    this.areConverted = !counterparts.isEmpty();
    Map<String, List<Part>> given = new HashMap<>();
    for (Home home : lookUp) {
      types.computeIfAbsent(home.type(), type -> new TreeSet<>()).add(home.area());
      lsoas.add(home.lsoa());
      given
          .computeIfAbsent(home.lsoa(), code -> new ArrayList<>())
          .add(new Part(home.lsoa(), home.type(), home.area(), BigDecimal.ONE));
    }
    given.forEach((lsoa, own) -> parts.put(lsoa, new ArrayList<>(own)));
    counterparts.forEach(
        (lsoa, shares) -> {
          Set<String> known = new HashSet<>();
          given.getOrDefault(lsoa, List.of()).forEach(own -> known.add(own.type()));
          shares.forEach(
              (by, share) ->
                  given.getOrDefault(by, List.of()).stream()
                      .filter(there -> !known.contains(there.type()))
                      .forEach(there -> add(lsoa, there, share)));
        });
  }

  private void add(String lsoa, Part there, BigDecimal share) {
    parts
        .computeIfAbsent(lsoa, code -> new ArrayList<>())
        .add(new Part(there.by(), there.type(), there.area(), share));
  }

  /** Whether LSOAs may be placed by counterparts of another edition. */
  public boolean areConverted() {
    return areConverted;
  }

  /**
   * The types of areas that both the practices and the look-up know, and the whole; none without
   * practices.
   *
   * @param ours areas that practices of the job belong to, by type, as {@link History#areas}
   */
  public Set<String> types(Map<String, Set<String>> ours) {
    Set<String> both = new TreeSet<>(types.keySet());
    both.retainAll(ours.keySet());
    if (!ours.isEmpty()) {
      both.add(History.ALL);
    }
    return both;
  }

  /**
   * The areas where the people of an LSOA live, by type and code, and their share in each: 1 but
   * for an LSOA that is placed by its counterparts in several areas, or partly in none.
   *
   * @param ours areas that practices of the job belong to, by type, as {@link History#areas}
   */
  public Map<String, Map<String, BigDecimal>> of(String lsoa, Map<String, Set<String>> ours) {
    Map<String, Map<String, BigDecimal>> areas = new TreeMap<>();
    Set<Part> all = new HashSet<>();
    for (Part part : parts.getOrDefault(lsoa, List.of())) {
      if (counts(part, ours)) {
        add(areas, part);
        all.add(new Part(part.by(), History.ALL, History.ALL, part.weight()));
      }
    }
    all.forEach(part -> add(areas, part));
    return areas;
  }

  private static boolean counts(Part part, Map<String, Set<String>> ours) {
    Set<String> own = ours.get(part.type());
    return own != null && (!NATIONAL.contains(part.type()) || own.contains(part.area()));
  }

  /** Shares of an LSOA come to its whole at most. */
  private static void add(Map<String, Map<String, BigDecimal>> areas, Part part) {
    areas
        .computeIfAbsent(part.type(), type -> new TreeMap<>())
        .merge(part.area(), part.weight(), (one, other) -> one.add(other).min(BigDecimal.ONE));
  }

  /** The LSOAs of the look-up. */
  Set<String> lsoas() {
    return lsoas;
  }

  /** The LSOAs of the look-up that place people of any of these: they, or their counterparts. */
  Set<String> placing(Set<String> some) {
    return some.stream()
        .flatMap(lsoa -> parts.getOrDefault(lsoa, List.of()).stream())
        .map(Part::by)
        .collect(Collectors.toSet());
  }

  /** The codes of the areas of each type. */
  Map<String, Set<String>> areas() {
    Map<String, Set<String>> areas = new TreeMap<>();
    types.forEach((type, codes) -> areas.put(type, new TreeSet<>(codes)));
    return areas;
  }

  /** The area of a type in which an LSOA lies for certain, and whole; empty for none. */
  public Optional<String> certain(String lsoa, String type) {
    Map<String, BigDecimal> areas = new TreeMap<>();
    parts.getOrDefault(lsoa, List.of()).stream()
        .filter(part -> part.type().equals(type))
        .forEach(part -> areas.merge(part.area(), part.weight(), BigDecimal::add));
    return areas.entrySet().stream()
        .filter(area -> area.getValue().compareTo(BigDecimal.ONE) == 0)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
