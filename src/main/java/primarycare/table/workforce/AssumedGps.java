package primarycare.table.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import primarycare.figure.Column;
import primarycare.job.Scenario;

/** What a scenario assumes of an age band. */
record AssumedGps(
    @Column(value = "Growth of the registered patients in a year, as assumed.", unit = "%")
        BigDecimal listGrowthPercent,
    @Column(
            value = "Share of the opening FTE that leaves, as assumed.",
            unit = "%",
            whenEmpty = OF_ALL)
        BigDecimal leavingRatePercent,
    @Column(
            value = "Share of the opening FTE that retires, as assumed.",
            unit = "%",
            whenEmpty = OF_ALL)
        BigDecimal retirementRatePercent,
    @Column(value = "Change of hours in a year, as assumed.", unit = "%", whenEmpty = OF_ALL)
        BigDecimal hoursChangePercent) {

  static final String OF_ALL = "the row is for all age bands";

  static AssumedGps of(Scenario scenario, String band) {
    return new AssumedGps(
        decimal(scenario.listGrowthPercent()),
        decimal(scenario.leavingRatePercent().get(band)),
        decimal(scenario.retirementRatePercent().get(band)),
        decimal(scenario.hoursChangePercent()));
  }

  static AssumedGps ofAllBands(Scenario scenario) {
    return new AssumedGps(decimal(scenario.listGrowthPercent()), null, null, null);
  }

  /**
   * @param years of age that the band spans
   * @param opening FTE of the band
   * @param ftePerHead null where it is not known
   * @param joiners FTE of the band who join the area in a year
   */
  GpSupply.Band of(int years, BigDecimal opening, BigDecimal ftePerHead, BigDecimal joiners) {
    return new GpSupply.Band(
        years,
        opening,
        ftePerHead,
        joiners,
        leavingRatePercent,
        retirementRatePercent,
        hoursChangePercent);
  }

  static BigDecimal decimal(BigDecimal number) {
    return number.setScale(GpSupply.SCALE, RoundingMode.HALF_UP);
  }
}
