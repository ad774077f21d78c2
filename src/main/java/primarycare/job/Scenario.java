package primarycare.job;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One possible future of the GPs of an area: every assumption, none of them built in.
 *
 * @param name as the job calls it: low, central or high, or any other
 * @param years how many years after the census
 * @param listGrowthPercent growth of the registered patients in a year
 * @param joinersFte by age band, FTE of the GPs who join the job's whole area in a year
 * @param leavingRatePercent by age band, share of the opening FTE that leaves before retirement
 * @param retirementRatePercent by age band, share of the opening FTE that retires
 * @param hoursChangePercent change in a year of the hours of the GPs who stay or join
 */
public record Scenario(
    String name,
    int years,
    BigDecimal listGrowthPercent,
    Map<String, BigDecimal> joinersFte,
    Map<String, BigDecimal> leavingRatePercent,
    Map<String, BigDecimal> retirementRatePercent,
    BigDecimal hoursChangePercent) {

  /** Age bands of General Practice Workforce; the last one is of GPs whose age it does not tell. */
  public static final List<String> AGE_BANDS =
      List.of(
          "under 30",
          "30-34",
          "35-39",
          "40-44",
          "45-49",
          "50-54",
          "55-59",
          "60-64",
          "65-69",
          "70+",
          "not known");

  /** GPs qualify at 25 or later, so that those under 30 are of five years. */
  private static final int YEARS_UNDER_30 = 5;

  /** The years of age of a band, from which a part grows older each year; 0 if nobody does. */
  public static int yearsOf(String band) {
    if (band.equals(AGE_BANDS.get(0))) {
      return YEARS_UNDER_30;
    }
    String[] ages = band.split("-", -1);
    return ages.length == 2 ? Integer.parseInt(ages[1]) - Integer.parseInt(ages[0]) + 1 : 0;
  }
}
