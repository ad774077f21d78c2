package primarycare.rules.lsoa;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.fact.SmallFrames;
import primarycare.rules.key.KeyRules;

/**
 * What became of each LSOA from one edition to the next, with the share of its people in each part.
 *
 * <p>A weight counts against the other weights of its LSOA: of an LSOA that was split, those of its
 * parts; of one that was made of several, those of the several.
 */
public final class LsoaConversion {

  static final String SOURCE = "lsoa_2011_2021";

  private static final int DIGITS = 6;

  private final Map<String, Map<String, BigDecimal>> parts = new TreeMap<>();

  /** That people of an LSOA of the earlier edition live in one of the later. */
  public record Pair(String earlier, String later, BigDecimal weight) {}

  /** What the rows of a run say; nothing where it has none. */
  public static LsoaConversion of(KeyRules rules) {
    return new LsoaConversion(
        rules.given(SOURCE)
            ? SmallFrames.rows(rules.passed(SOURCE)).stream()
                .map(
                    row ->
                        new Pair(row.getAs("lsoa11cd"), row.getAs("lsoa21cd"), row.getAs("weight")))
                .toList()
            : List.of());
  }

  public LsoaConversion(Collection<Pair> pairs) {
    Set<String> earlier = new TreeSet<>();
    Set<String> later = new TreeSet<>();
    Map<String, Map<String, BigDecimal>> forward = new TreeMap<>();
    Map<String, Map<String, BigDecimal>> backward = new TreeMap<>();
    for (Pair pair : pairs) {
      earlier.add(pair.earlier());
      later.add(pair.later());
      add(forward, pair.earlier(), pair.later(), pair.weight());
      add(backward, pair.later(), pair.earlier(), pair.weight());
    }
    forward.forEach((code, weights) -> putUnless(later, code, weights));
    backward.forEach((code, weights) -> putUnless(earlier, code, weights));
  }

  /** A code of both editions stands for itself. */
  private void putUnless(Set<String> other, String code, Map<String, BigDecimal> weights) {
    if (!other.contains(code)) {
      parts.put(code, shares(weights));
    }
  }

  private static void add(
      Map<String, Map<String, BigDecimal>> to, String code, String part, BigDecimal weight) {
    to.computeIfAbsent(code, c -> new TreeMap<>()).merge(part, weight, BigDecimal::add);
  }

  /** Shares that add up to exactly 1: the last part takes what rounding leaves. */
  private static Map<String, BigDecimal> shares(Map<String, BigDecimal> given) {
    Map<String, BigDecimal> weights = weighty(given);
    BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean even = all.signum() == 0;
    BigDecimal whole = even ? BigDecimal.valueOf(weights.size()) : all;
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    BigDecimal left = BigDecimal.ONE;
    List<String> codes = List.copyOf(weights.keySet());
    for (String code : codes) {
      BigDecimal weight = even ? BigDecimal.ONE : weights.get(code);
      BigDecimal share = weight.divide(whole, DIGITS, RoundingMode.HALF_UP).min(left);
      boolean last = code.equals(codes.get(codes.size() - 1));
      shares.put(code, last ? left : share);
      left = left.subtract(share);
    }
    shares.values().removeIf(share -> share.signum() == 0);
    return shares;
  }

  /** The weights of parts in which somebody lives; all where none is told to have anybody. */
  private static Map<String, BigDecimal> weighty(Map<String, BigDecimal> weights) {
    Map<String, BigDecimal> some = new TreeMap<>(weights);
    some.values().removeIf(weight -> weight.signum() == 0);
    return some.isEmpty() ? weights : some;
  }

  boolean isGiven() {
    return !parts.isEmpty();
  }

  /** LSOAs of one edition alone, each with its counterparts in the other and their shares. */
  public Map<String, Map<String, BigDecimal>> parts() {
    return parts;
  }

  /** The counterparts of an LSOA in the other edition; none where it is of both, or not known. */
  Set<String> counterparts(String code) {
    return parts.getOrDefault(code, Map.of()).keySet();
  }
}
