package primarycare.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** People of consecutive age bands a year on: the oldest of each band move into the next. */
public final class Ageing {

  private Ageing() {}

  /**
   * What leaves each band by age in a year, as if its ages were spread evenly: a fifth of a band of
   * five years, a tenth of one of ten.
   *
   * @param widths of the bands in years; 0 for one without a next band, which nobody leaves
   * @param scale decimal places, halves rounded up
   */
  public static List<BigDecimal> movingOut(
      List<BigDecimal> amounts, List<Integer> widths, int scale) {
    List<BigDecimal> out = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      out.add(
          widths.get(i) == 0
              ? BigDecimal.ZERO.setScale(scale)
              : amounts
                  .get(i)
                  .divide(BigDecimal.valueOf(widths.get(i)), scale, RoundingMode.HALF_UP));
    }
    return out;
  }

  /**
   * What enters each band by age: the heads that leave the band before, times the amount a head of
   * the band that they enter. Where either amount a head is not known, or is not above 0, they take
   * their own with them.
   *
   * @param out what leaves each band
   * @param aHead amount a head of each band; null where it is not known
   */
  public static List<BigDecimal> movingIn(List<BigDecimal> out, List<BigDecimal> aHead, int scale) {
    List<BigDecimal> in = new ArrayList<>();
    in.add(BigDecimal.ZERO.setScale(scale));
    for (int i = 1; i < out.size(); i++) {
      BigDecimal from = aHead.get(i - 1);
      BigDecimal to = aHead.get(i);
      in.add(
          isAbove0(from) && isAbove0(to)
              ? out.get(i - 1).multiply(to).divide(from, scale, RoundingMode.HALF_UP)
              : out.get(i - 1));
    }
    return in;
  }

  private static boolean isAbove0(BigDecimal amount) {
    return amount != null && amount.signum() > 0;
  }
}
