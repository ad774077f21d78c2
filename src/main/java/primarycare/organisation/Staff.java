package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Staff of every practice at the censuses of general practice, by staff group. */
public final class Staff {

  /** Decimal places of FTE: as exact as accepted records have it. */
  public static final int SCALE = 9;

  private static final long NONE = Long.MIN_VALUE;

  private final Map<String, Map<String, Series>> practices = new TreeMap<>();
  private final Map<LocalDate, Set<String>> groups = new HashMap<>();

  /**
   * What a census says of a group of a practice.
   *
   * @param fte null where the practice did not report the group
   * @param headcount null where it is not told
   */
  public record Count(BigDecimal fte, Long headcount) {

    /** Of a group that the census does not tell of. */
    public static final Count NONE = new Count(null, null);

    public boolean isReported() {
      return fte != null;
    }
  }

  /** The censuses of one group of a practice, in the order of their days. */
  private static final class Series {
    private long[] days = new long[0];
    private long[] fte = new long[0];
    private long[] heads = new long[0];

    void add(long day, long ofFte, long ofHeads) {
      int found = Arrays.binarySearch(days, day);
      if (found >= 0) {
        throw new IllegalArgumentException("two counts of a practice, group and census");
      }
      days = with(days, -found - 1, day);
      fte = with(fte, -found - 1, ofFte);
      heads = with(heads, -found - 1, ofHeads);
    }

    private static long[] with(long[] all, int place, long one) {
      long[] more = Arrays.copyOf(all, all.length + 1);
      System.arraycopy(all, place, more, place + 1, all.length - place);
      more[place] = one;
      return more;
    }

    Count at(long day) {
      int place = Arrays.binarySearch(days, day);
      return place < 0
          ? Count.NONE
          : new Count(
              fte[place] == NONE ? null : BigDecimal.valueOf(fte[place], SCALE),
              heads[place] == NONE ? null : (Long) heads[place]);
    }
  }

  /**
   * Takes a count; each practice, group and census once.
   *
   * @param census first day of its month
   */
  public Staff add(String practice, String group, LocalDate census, Count count) {
    groups.computeIfAbsent(census, none -> new TreeSet<>(Texts.BY_BYTES)).add(group);
    practices
        .computeIfAbsent(practice, none -> new HashMap<>())
        .computeIfAbsent(group, none -> new Series())
        .add(
            census.toEpochDay(),
            count.fte() == null
                ? NONE
                : count.fte().setScale(SCALE).unscaledValue().longValueExact(),
            count.headcount() == null ? NONE : count.headcount());
    return this;
  }

  /** What a census says of a group of a practice. */
  public Count at(String practice, String group, LocalDate census) {
    Series series = practices.getOrDefault(practice, Map.of()).get(group);
    return series == null ? Count.NONE : series.at(census.toEpochDay());
  }

  /** What each census says of a group of a practice, by its day. */
  public SortedMap<LocalDate, Count> of(String practice, String group) {
    SortedMap<LocalDate, Count> counts = new TreeMap<>();
    Series series = practices.getOrDefault(practice, Map.of()).getOrDefault(group, new Series());
    for (long day : series.days) {
      counts.put(LocalDate.ofEpochDay(day), series.at(day));
    }
    return counts;
  }

  /** The practices that each census tells of. */
  public SortedMap<LocalDate, Set<String>> byCensus() {
    SortedMap<LocalDate, Set<String>> censuses = new TreeMap<>();
    practices.forEach(
        (practice, own) ->
            own.values().stream()
                .flatMapToLong(series -> LongStream.of(series.days))
                .mapToObj(LocalDate::ofEpochDay)
                .forEach(
                    day -> censuses.computeIfAbsent(day, none -> new TreeSet<>()).add(practice)));
    return censuses;
  }

  /** The groups that a census tells of, wherever the practice is. */
  public Set<String> groups(LocalDate census) {
    return groups.getOrDefault(census, Set.of());
  }

  /** Every practice that a census tells of. */
  public Set<String> practices() {
    return practices.keySet();
  }
}
