package primarycare.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import primarycare.dossier.AreaProviders;
import primarycare.job.Columns;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;

/**
 * What a job says of the A&amp;E providers of areas, for each area and month.
 *
 * <p>An area's are those of its practices, and those that are said of itself.
 */
final class StatedProviders {

  private static final SortedMap<String, BigDecimal> NONE = new TreeMap<>();

  private StatedProviders() {}

  /**
   * @param stated what a job says of areas
   * @param present providers that some attendance of a month names, by the month's number
   */
  static AreaProviders of(
      List<Placement> placements,
      List<Providers.Expected> stated,
      Calendar calendar,
      Map<Integer, Set<String>> present) {
    Map<LocalDate, Integer> months = numbers(calendar);
    Map<String, SortedMap<String, BigDecimal>> said = said(stated);
    Map<String, Map<Integer, List<SortedMap<String, BigDecimal>>>> ofPractices = new HashMap<>();
    placements.stream()
        .filter(Placement::isInArea)
        .forEach(placement -> add(placement, nearest(placement, said), months, ofPractices));
    Map<String, Map<Integer, SortedMap<String, BigDecimal>>> expected = new HashMap<>();
    ofPractices.forEach(
        (area, byMonth) ->
            byMonth.forEach(
                (month, practices) ->
                    expected
                        .computeIfAbsent(area, none -> new HashMap<>())
                        .put(month, together(practices, said.getOrDefault(area, NONE)))));
    return new AreaProviders(expected, present);
  }

  /**
   * The providers that attendances of each month name, by its number.
   *
   * @param attended rows of {@link CountedAttendances#byProvider}
   */
  static Map<Integer, Set<String>> present(List<Row> attended, Calendar calendar) {
    Map<LocalDate, Integer> months = numbers(calendar);
    Map<Integer, Set<String>> present = new HashMap<>();
    for (Row row : attended) {
      String provider = row.getAs(Providers.PROVIDER_CODE);
      if (!provider.equals(Providers.UNKNOWN)) {
        present
            .computeIfAbsent(
                months.get(row.<LocalDate>getAs(Columns.MONTH)), month -> new TreeSet<>())
            .add(provider);
      }
    }
    return present;
  }

  private static Map<LocalDate, Integer> numbers(Calendar calendar) {
    Map<LocalDate, Integer> months = new HashMap<>();
    calendar.entries().forEach(entry -> months.put(entry.month().first(), months.size()));
    return months;
  }

  private static void add(
      Placement placement,
      SortedMap<String, BigDecimal> own,
      Map<LocalDate, Integer> months,
      Map<String, Map<Integer, List<SortedMap<String, BigDecimal>>>> ofPractices) {
    for (Share share : placement.shares()) {
      Map<Integer, List<SortedMap<String, BigDecimal>>> byMonth =
          ofPractices.computeIfAbsent(
              AreaProviders.key(share.type(), share.area().code()), none -> new HashMap<>());
      placement
          .months()
          .forEach(
              entry ->
                  byMonth
                      .computeIfAbsent(months.get(entry.month().first()), none -> new ArrayList<>())
                      .add(own));
    }
  }

  private static Map<String, SortedMap<String, BigDecimal>> said(List<Providers.Expected> stated) {
    Map<String, SortedMap<String, BigDecimal>> said = new HashMap<>();
    for (Providers.Expected row : stated) {
      SortedMap<String, BigDecimal> own =
          said.computeIfAbsent(
              AreaProviders.key(row.areaType(), row.areaCode()), none -> new TreeMap<>());
      if (own.get(row.providerCode()) == null) {
        own.put(row.providerCode(), row.share());
      }
    }
    return said;
  }

  /** What is said of a practice itself counts; else of its areas; else of the whole. */
  private static SortedMap<String, BigDecimal> nearest(
      Placement placement, Map<String, SortedMap<String, BigDecimal>> said) {
    TreeMap<Integer, List<SortedMap<String, BigDecimal>>> byDistance = new TreeMap<>();
    for (Share share : placement.shares()) {
      SortedMap<String, BigDecimal> own =
          said.get(AreaProviders.key(share.type(), share.area().code()));
      if (own != null) {
        byDistance.computeIfAbsent(far(share), none -> new ArrayList<>()).add(own);
      }
    }
    return byDistance.isEmpty() ? NONE : together(byDistance.firstEntry().getValue(), NONE);
  }

  private static int far(Share share) {
    return switch (share.type()) {
      case History.PRACTICE -> 0;
      case Columns.ALL -> 2;
      default -> 1;
    };
  }

  /** All that are expected somewhere; with a share where all have the same, or it is said so. */
  private static SortedMap<String, BigDecimal> together(
      List<SortedMap<String, BigDecimal>> parts, SortedMap<String, BigDecimal> whole) {
    SortedMap<String, BigDecimal> together = new TreeMap<>();
    for (SortedMap<String, BigDecimal> part : parts) {
      part.keySet().forEach(provider -> together.put(provider, same(provider, parts)));
    }
    whole.forEach(
        (provider, share) -> {
          if (share != null || !together.containsKey(provider)) {
            together.put(provider, share);
          }
        });
    return together;
  }

  private static BigDecimal same(String provider, List<SortedMap<String, BigDecimal>> parts) {
    BigDecimal first = parts.get(0).get(provider);
    boolean isSame =
        first != null
            && parts.stream()
                .map(part -> part.get(provider))
                .allMatch(share -> share != null && share.compareTo(first) == 0);
    return isSame ? first : null;
  }
}
