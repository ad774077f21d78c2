package primarycare.table.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The GPs of one age band over the years of a scenario, in exact decimals of a millionth of an FTE.
 *
 * <p>Those who leave and those who retire are shares of the opening FTE; the hours of all who stay
 * or join change by a share. A band does not age: what grows older is in the rates.
 *
 * @param year from 1, the year after the census
 */
record GpSupply(
    int year,
    BigDecimal opening,
    BigDecimal joiners,
    BigDecimal leavers,
    BigDecimal retirements,
    BigDecimal hours,
    BigDecimal closing,
    BigDecimal patients) {

  static final int SCALE = 6;

  private static final int PERCENT = 2;

  /**
   * What a scenario assumes of a band and area.
   *
   * @param joiners FTE a year
   */
  record Assumptions(
      int years,
      BigDecimal listGrowthPercent,
      BigDecimal joiners,
      BigDecimal leavingPercent,
      BigDecimal retirementPercent,
      BigDecimal hoursPercent) {}

  /** One row per year, each opening where the year before closes. */
  static List<GpSupply> of(BigDecimal opening, BigDecimal patients, Assumptions assumed) {
    List<GpSupply> years = new ArrayList<>();
    BigDecimal open = opening.setScale(SCALE, RoundingMode.HALF_UP);
    BigDecimal list = patients;
    for (int year = 1; year <= assumed.years(); year++) {
      list = list.add(share(list, assumed.listGrowthPercent()));
      GpSupply next = next(year, open, list, assumed);
      years.add(next);
      open = next.closing();
    }
    return years;
  }

  private static GpSupply next(
      int year, BigDecimal opening, BigDecimal patients, Assumptions assumed) {
    BigDecimal joiners = assumed.joiners().setScale(SCALE, RoundingMode.HALF_UP);
    BigDecimal leavers = share(opening, assumed.leavingPercent());
    BigDecimal left = opening.subtract(leavers);
    BigDecimal retirements = share(opening, assumed.retirementPercent()).min(left);
    BigDecimal working = left.subtract(retirements).add(joiners);
    BigDecimal hours = share(working, assumed.hoursPercent());
    return new GpSupply(
        year, opening, joiners, leavers, retirements, hours, working.add(hours), patients);
  }

  private static BigDecimal share(BigDecimal of, BigDecimal percent) {
    return of.multiply(percent).movePointLeft(PERCENT).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
