package primarycare.dossier;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * At which A&amp;E providers the patients of each area are expected, and which of them an extract
 * lacks: nothing here grows with people.
 */
public final class AreaProviders implements Serializable {

  private static final long serialVersionUID = 1;
  private static final SortedMap<String, BigDecimal> NONE = new TreeMap<>();
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /** Where a job expects no provider of any area. */
  public static final AreaProviders NOTHING_SAID = new AreaProviders(Map.of(), Map.of());

  /**
   * What an extract has of the providers of an area in a period.
   *
   * @param missing those that it lacks in some month, in order; blank for none, null where it is
   *     not said which are expected, or some month names no provider
   * @param percent of the area's attendances that are usually at those that it has; null where that
   *     is not said
   */
  public record Cover(String missing, Double percent) {

    public static final Cover NOT_KNOWN = new Cover(null, null);

    /** Whether some provider is known to be missing. */
    public boolean isIncomplete() {
      return missing != null && !missing.isEmpty();
    }

    /** Whether two are known to lack different providers. */
    public boolean lacksOthersThan(Cover other) {
      return missing != null && other.missing != null && !missing.equals(other.missing);
    }
  }

  /** By area and month the usual share of each provider that is expected; null where not said. */
  private final Map<String, Map<Integer, SortedMap<String, BigDecimal>>> expected;

  private final Map<Integer, Set<String>> present;

  /**
   * @param present providers that some attendance of a month names, by the month's number
   */
  public AreaProviders(
      Map<String, Map<Integer, SortedMap<String, BigDecimal>>> expected,
      Map<Integer, Set<String>> present) {
    this.expected = expected;
    this.present = present;
  }

  /** What areas are called here. */
  public static String key(String type, String code) {
    return type + " " + code;
  }

  /** What the extract has of the providers that are expected in the last month. */
  public Cover of(String areaType, String areaCode, RollingPeriod period) {
    return of(areaType, areaCode, period.members());
  }

  /**
   * The same of any months.
   *
   * @param months their numbers, in order
   */
  public Cover of(String areaType, String areaCode, int[] months) {
    int last = months.length == 0 ? -1 : months[months.length - 1];
    SortedMap<String, BigDecimal> own =
        expected.getOrDefault(key(areaType, areaCode), Map.of()).getOrDefault(last, NONE);
    List<Set<String>> there =
        IntStream.of(months).mapToObj(month -> present.getOrDefault(month, Set.of())).toList();
    if (own.isEmpty() || there.stream().anyMatch(Set::isEmpty)) {
      return Cover.NOT_KNOWN;
    }
    SortedMap<String, Long> missing = new TreeMap<>();
    for (String provider : own.keySet()) {
      long without = there.stream().filter(month -> !month.contains(provider)).count();
      if (without > 0) {
        missing.put(provider, without);
      }
    }
    return new Cover(String.join(", ", missing.keySet()), percent(own, missing, there.size()));
  }

  private static Double percent(
      SortedMap<String, BigDecimal> shares, SortedMap<String, Long> missing, int months) {
    BigDecimal percent = PERCENT;
    for (Map.Entry<String, Long> provider : missing.entrySet()) {
      BigDecimal share = shares.get(provider.getKey());
      if (share == null) {
        return null;
      }
      BigDecimal lost = share.multiply(PERCENT).multiply(BigDecimal.valueOf(provider.getValue()));
      percent = percent.subtract(lost.divide(BigDecimal.valueOf(months), MathContext.DECIMAL64));
    }
    return percent.max(BigDecimal.ZERO).doubleValue();
  }
}
