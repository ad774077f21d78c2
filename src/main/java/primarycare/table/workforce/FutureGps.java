package primarycare.table.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;

/**
 * The FTE with which a year of a scenario opens, what changes it, and that with which it closes.
 */
record FutureGps(
    @Column(value = "GPs at the start of the year.", unit = "FTE") BigDecimal openingFte,
    @Column(value = "GPs who join in the year.", unit = "FTE") BigDecimal joinersFte,
    @Column(value = "GPs who leave in the year other than by retiring.", unit = "FTE")
        BigDecimal leaversFte,
    @Column(value = "GPs who retire in the year.", unit = "FTE") BigDecimal retirementsFte,
    @Column(
            value = "Change from the hours of those who stay or join; below 0 if they work fewer.",
            unit = "FTE")
        BigDecimal hoursEffectFte,
    @Column(
            value =
                "GPs who turn the band's lowest age at the end of the year, in hours of the band.",
            unit = "FTE")
        BigDecimal movedInFte,
    @Column(value = "GPs who grow older than the band at the end of the year.", unit = "FTE")
        BigDecimal movedOutFte,
    @Column(value = "GPs at the end of the year: the numerator.", unit = "FTE")
        BigDecimal closingFte,
    @Column(
            value =
                "Registered patients of the same practices at the end of the year: the"
                    + " denominator.",
            unit = "patients")
        long registeredPatients,
    @Quotient(
            value =
                "FTE GPs of the band per 1,000 registered patients at the end of the year, those in"
                    + " training among them: not to be set beside a figure without them.",
            numerator = "closing_fte",
            denominator = "registered_patients",
            per = 1000)
        Double gpsPer1000) {

  static FutureGps of(GpSupply year) {
    long patients = year.patients().setScale(0, RoundingMode.HALF_UP).longValueExact();
    return new FutureGps(
        year.opening(),
        year.joiners(),
        year.leavers(),
        year.retirements(),
        year.hours(),
        year.movedIn(),
        year.movedOut(),
        year.closing(),
        patients,
        Figures.ofPublic(1000, year.closing(), patients));
  }

  /** All bands of one year together, which have the same patients. */
  static FutureGps all(List<FutureGps> bands) {
    long patients = bands.get(0).registeredPatients();
    BigDecimal closing = sum(bands, FutureGps::closingFte);
    return new FutureGps(
        sum(bands, FutureGps::openingFte),
        sum(bands, FutureGps::joinersFte),
        sum(bands, FutureGps::leaversFte),
        sum(bands, FutureGps::retirementsFte),
        sum(bands, FutureGps::hoursEffectFte),
        sum(bands, FutureGps::movedInFte),
        sum(bands, FutureGps::movedOutFte),
        closing,
        patients,
        Figures.ofPublic(1000, closing, patients));
  }

  private static BigDecimal sum(List<FutureGps> bands, Function<FutureGps, BigDecimal> amount) {
    return bands.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
