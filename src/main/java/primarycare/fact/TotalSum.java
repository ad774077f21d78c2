package primarycare.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A total, or two of the same rows, and what these rows come to. */
final class TotalSum {

  /** Half of the last place that a publisher prints of a fraction. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.005");

  /** From here on a number is no count. */
  private static final BigDecimal MOST = new BigDecimal("1000000000000000");

  private final TotalForm.Figure figure;
  private final String label;
  private final long period;
  private long most = Long.MIN_VALUE;
  private long least = Long.MAX_VALUE;
  private long parts;
  private BigDecimal beyond = BigDecimal.ZERO;
  private long rows;
  private long gaps;

  /**
   * @param label what it is of, as a report may tell it
   * @param period in days from 1970; 0 for none
   */
  TotalSum(TotalForm.Figure figure, String label, long period) {
    this.figure = figure;
    this.label = label;
    this.period = period;
  }

  long period() {
    return period;
  }

  boolean hasGaps() {
    return gaps > 0;
  }

  void addTotal(long total) {
    most = Math.max(most, total);
    least = Math.min(least, total);
  }

  /** Adds a row that has no figure. */
  void addGap() {
    rows++;
    gaps++;
  }

  void addPart(long part) {
    rows++;
    long sum = parts + part;
    if (((parts ^ sum) & (part ^ sum)) < 0) {
      beyond = beyond.add(figure.of(parts));
      sum = part;
    }
    parts = sum;
  }

  private BigDecimal sum() {
    return beyond.add(figure.of(parts));
  }

  /** Of two totals that differ one is held that the rows do not come to. */
  private BigDecimal total() {
    return figure.of(sum().compareTo(figure.of(most)) == 0 ? least : most);
  }

  /** Whole numbers add up exactly; fractions as far as each is rounded. */
  boolean isRight() {
    BigDecimal tolerance =
        figure.isFraction() ? ROUNDING.multiply(BigDecimal.valueOf(rows + 1)) : BigDecimal.ZERO;
    return sum().subtract(total()).abs().compareTo(tolerance) <= 0;
  }

  /**
   * What it is of, with both figures.
   *
   * @param isWhole whether no figure of the source is a fraction
   */
  String difference(boolean isWhole) {
    return "%s: rows %s, total %s".formatted(label, text(isWhole, sum()), text(isWhole, total()));
  }

  private static String text(boolean isWhole, BigDecimal number) {
    boolean tooMany = isWhole && number.abs().compareTo(MOST) >= 0;
    return tooMany ? null : number.setScale(isWhole ? 0 : 2, RoundingMode.HALF_UP).toPlainString();
  }
}
