package primarycare.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * General practice appointments by month, practice or sub-ICB location, and each way of telling
 * them apart: all appointments stand once in each breakdown of a file that has it.
 */
public final class AppointmentCounts {

  public static final String ALL = "all";
  public static final String STATUS = "status";
  public static final String PROFESSIONAL = "professional";
  public static final String MODE = "mode";
  public static final String WAIT = "wait";
  public static final String NATIONAL_CATEGORY = "national_category";
  public static final String ATTENDED = "attended";
  public static final String NOT_KNOWN = "not_known";

  /** The category of records without one. */
  public static final String NOT_TOLD = "not_provided";

  private static final String OVER_14_DAYS = "over 14 days";

  /** Waits that are told as one: nobody asks more of them than that they are long. */
  private static final Set<String> LONG =
      Set.of("15 to 21 days", "22 to 28 days", "more than 28 days");

  private static final List<String> WAITS =
      List.of("same day", "1 day", "2 to 7 days", "8 to 14 days", OVER_14_DAYS);

  /**
   * Of whom appointments are counted.
   *
   * @param isPractice whether the code is a practice's; else it is that of a sub-ICB location
   */
  public record Place(boolean isPractice, String code) {}

  /** One way of telling appointments apart, and one of its categories. */
  public record Kind(String breakdown, String category) {

    public static final Kind EVERY = new Kind(ALL, ALL);

    static final Kind KEPT = new Kind(STATUS, ATTENDED);

    private static final Comparator<Kind> IN_ORDER =
        Comparator.comparing(Kind::breakdown, Texts.BY_BYTES)
            .thenComparing(Kind::category, Texts.BY_BYTES);

    /** Whether it is of those of whom the breakdown tells nothing. */
    public boolean isUntold() {
      return category.equals(NOT_KNOWN) || category.equals(NOT_TOLD);
    }

    /** Where a wait stands among all, from 1 for the shortest; null for anything else. */
    public Long waitOrder() {
      int place = breakdown.equals(WAIT) ? WAITS.indexOf(category) : -1;
      return place < 0 ? null : (Long) (place + 1L);
    }

    private Kind ofTables() {
      return breakdown.equals(WAIT) && LONG.contains(category)
          ? new Kind(WAIT, OVER_14_DAYS)
          : this;
    }
  }

  private final Map<Place, Map<LocalDate, long[]>> places = new HashMap<>();
  private final Map<Boolean, Set<Kind>> kinds = new HashMap<>();
  private final Map<Kind, Integer> numbers = new HashMap<>();

  /** Takes a count; of one place, month and kind several are added. */
  public void add(Place place, LocalDate month, Kind kind, long appointments) {
    Kind own = kind.ofTables();
    int number = numbers.computeIfAbsent(own, none -> numbers.size());
    long[] all =
        places
            .computeIfAbsent(place, none -> new HashMap<>())
            .merge(month, new long[number + 1], AppointmentCounts::longer);
    all[number] = Math.addExact(all[number], appointments);
    kinds.computeIfAbsent(place.isPractice(), none -> new TreeSet<>(Kind.IN_ORDER)).add(own);
  }

  private static long[] longer(long[] counts, long[] other) {
    return counts.length < other.length ? Arrays.copyOf(counts, other.length) : counts;
  }

  /** From the first month of which anything is told to the last. */
  public Collection<LocalDate> months() {
    TreeSet<LocalDate> told = new TreeSet<>();
    places.values().forEach(months -> told.addAll(months.keySet()));
    for (LocalDate month = told.isEmpty() ? null : told.first();
        month != null && month.isBefore(told.last());
        month = month.plusMonths(1)) {
      told.add(month);
    }
    return told;
  }

  /** What files by practice, or by sub-ICB location, tell apart, in order. */
  public List<Kind> kinds(boolean isByPractice) {
    return List.copyOf(kinds.getOrDefault(isByPractice, Set.of()));
  }

  /** Whether anything is told of a place in a month. */
  public boolean has(Place place, LocalDate month) {
    return of(place).containsKey(month);
  }

  /** How many there are of a kind; empty where nothing is told of the place in the month. */
  public OptionalLong at(Place place, LocalDate month, Kind kind) {
    long[] own = of(place).get(month);
    return own == null ? OptionalLong.empty() : OptionalLong.of(count(own, kind));
  }

  /** Those that patients of a practice attended, by month. */
  public Map<LocalDate, Long> attended(String practice) {
    Map<LocalDate, Long> attended = new TreeMap<>();
    of(new Place(true, practice))
        .forEach((month, own) -> attended.put(month, count(own, Kind.KEPT)));
    return attended;
  }

  private long count(long[] own, Kind kind) {
    int number = numbers.getOrDefault(kind, own.length);
    return number < own.length ? own[number] : 0;
  }

  private Map<LocalDate, long[]> of(Place place) {
    return places.getOrDefault(place, Map.of());
  }
}
