package primarycare.conform;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.layout.FieldType;
import primarycare.layout.Source;

/**
 * The totals of one entry against the sums of its rows: a total has the texts that its rows share,
 * and none in the columns that it adds up.
 *
 * <p>Totals are added before rows; only sums that have a total are kept.
 */
final class TotalSums {

  /** Half of the last place that a publisher prints of a fraction. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.005");

  /** From here on a number is no count. */
  private static final BigDecimal MOST = new BigDecimal("1000000000000000");

  private final Form form;
  private final Map<Key, Sum> sums = new HashMap<>();
  private final Set<BitSet> patterns = new LinkedHashSet<>();

  /**
   * What a source's totals look like.
   *
   * @param over the places of key columns over which there may be a total
   * @param figures the columns of figures, with whether each is a fraction
   */
  record Form(List<Integer> over, Map<String, Boolean> figures) implements Serializable {

    static Form of(Source source) {
      Set<String> totalled =
          source.layouts().stream()
              .flatMap(layout -> layout.totalled().stream())
              .collect(Collectors.toSet());
      Map<String, Boolean> figures = new LinkedHashMap<>();
      source
          .totals()
          .sum()
          .forEach(name -> figures.put(name, source.field(name).type() == FieldType.DECIMAL));
      return new Form(
          IntStream.range(0, source.key().size())
              .filter(place -> totalled.contains(source.key().get(place)))
              .boxed()
              .toList(),
          figures);
    }

    private boolean isWhole() {
      return figures.values().stream().noneMatch(fraction -> fraction);
    }
  }

  /** A figure of rows that share some texts; null stands for a column that is added up. */
  private record Key(BitSet added, String figure, List<String> texts) {}

  private static final class Sum {
    private final String label;
    private BigDecimal most;
    private BigDecimal least;
    private BigDecimal parts = BigDecimal.ZERO;
    private long rows;
    private long gaps;

    Sum(String label) {
      this.label = label;
    }

    void addTotal(BigDecimal total) {
      most = most == null ? total : most.max(total);
      least = least == null ? total : least.min(total);
    }

    void addPart(BigDecimal part) {
      rows++;
      if (part == null) {
        gaps++;
      } else {
        parts = parts.add(part);
      }
    }

    /** Of two totals that differ one is held that the rows do not come to. */
    BigDecimal total() {
      return parts.compareTo(most) == 0 ? least : most;
    }
  }

  TotalSums(Form form) {
    this.form = form;
  }

  /**
   * Adds a total.
   *
   * @param key the texts of its key columns, null where it has none
   * @param labels the same as a report may tell them
   * @param figures in the order of the source's; null where it has none
   */
  void addTotal(List<String> key, List<String> labels, List<BigDecimal> figures) {
    BitSet added = new BitSet();
    form.over().stream().filter(place -> key.get(place) == null).forEach(added::set);
    patterns.add(added);
    int place = 0;
    for (String figure : form.figures().keySet()) {
      BigDecimal total = figures.get(place++);
      if (total != null) {
        sums.computeIfAbsent(key(added, figure, key), k -> new Sum(label(added, figure, labels)))
            .addTotal(total);
      }
    }
  }

  /** Adds a row. */
  void addPart(List<String> key, List<BigDecimal> figures) {
    for (BitSet added : patterns) {
      int place = 0;
      for (String figure : form.figures().keySet()) {
        BigDecimal part = figures.get(place++);
        Sum sum = sums.get(key(added, figure, key));
        if (sum != null) {
          sum.addPart(part);
        }
      }
    }
  }

  private static Key key(BitSet added, String figure, List<String> key) {
    List<String> texts = new ArrayList<>(key);
    added.stream().forEach(place -> texts.set(place, null));
    return new Key(added, figure, texts);
  }

  private String label(BitSet added, String figure, List<String> labels) {
    Stream<String> told =
        IntStream.range(0, labels.size())
            .filter(place -> !added.get(place))
            .mapToObj(labels::get)
            .filter(text -> text != null);
    Stream<String> ofFigure = form.figures().size() == 1 ? Stream.empty() : Stream.of(figure);
    return Stream.concat(told, ofFigure).collect(Collectors.joining(", "));
  }

  long totals() {
    return sums.size();
  }

  /** How many of the totals are the sum of their rows. */
  long right() {
    return sums.entrySet().stream().filter(sum -> isRight(sum.getKey(), sum.getValue())).count();
  }

  /** Whether a row that some total adds up has no figure. */
  boolean hasGaps() {
    return sums.values().stream().anyMatch(sum -> sum.gaps > 0);
  }

  /** Whole numbers add up exactly; fractions as far as each is rounded. */
  private boolean isRight(Key key, Sum sum) {
    BigDecimal tolerance =
        form.figures().get(key.figure())
            ? ROUNDING.multiply(BigDecimal.valueOf(sum.rows + 1))
            : BigDecimal.ZERO;
    return sum.parts.subtract(sum.total()).abs().compareTo(tolerance) <= 0;
  }

  /** The first by the alphabet of the totals that are not, each with both figures. */
  List<String> differences(int most) {
    return sums.entrySet().stream()
        .filter(sum -> !isRight(sum.getKey(), sum.getValue()))
        .map(Map.Entry::getValue)
        .map(sum -> difference(sum))
        .sorted()
        .limit(most)
        .toList();
  }

  private String difference(Sum sum) {
    return "%s: rows %s, total %s".formatted(sum.label, text(sum.parts), text(sum.total()));
  }

  private String text(BigDecimal number) {
    boolean tooMany = form.isWhole() && number.abs().compareTo(MOST) >= 0;
    return tooMany
        ? null
        : number.setScale(form.isWhole() ? 0 : 2, RoundingMode.HALF_UP).toPlainString();
  }
}
