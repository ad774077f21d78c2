package primarycare.table.column;

import java.time.LocalDate;
import primarycare.dossier.RollingPeriod;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.statistics.Poisson;

/**
 * Attendances per 1,000 registered patients with 95% limits, or why there is no rate.
 *
 * <p>Limits are those of {@link Poisson} of the attendances that are shown.
 */
public record AttendanceRate(
    @Column(value = PATIENTS, unit = PATIENTS_UNIT, whenEmpty = REASON_SAYS)
        Double registeredPatients,
    @Column(value = LIST, whenEmpty = NO_LIST) LocalDate listExtractDate,
    @Quotient(
            value = "Attendances" + PER,
            numerator = NUMERATOR,
            denominator = DENOMINATOR,
            per = THOUSAND,
            whenEmpty = REASON_SAYS)
        Double ratePer1000,
    @Quotient(
            part = Quotient.Part.LOWER,
            value = "Lower" + LIMIT,
            numerator = NUMERATOR,
            denominator = DENOMINATOR,
            per = THOUSAND,
            whenEmpty = REASON_SAYS)
        Double rateLower,
    @Quotient(
            part = Quotient.Part.UPPER,
            value = "Upper" + LIMIT,
            numerator = NUMERATOR,
            denominator = DENOMINATOR,
            per = THOUSAND,
            whenEmpty = REASON_SAYS)
        Double rateUpper,
    @Column(value = NoRate.DESCRIPTION, whenEmpty = IS_A_RATE) String noRateReason) {

  static final String PATIENTS = "Registered patients: the denominator.";
  public static final String PATIENTS_UNIT = "patients; person-years over a year";
  static final String LIST = "Extract date of the list; for a year, of its last list.";
  static final String NO_LIST = "no list was extracted on the first of the month";
  static final String PER =
      " per 1,000 registered patients over the period; a year is per 1,000 person-years.";
  public static final String NUMERATOR = "attendances";
  public static final String DENOMINATOR = "registered_patients";
  public static final double THOUSAND = 1000;
  public static final String REASON_SAYS = "no_rate_reason says why";
  public static final String IS_A_RATE = "there is a rate";
  public static final String METHOD_OF_LIMITS =
      ": exact (Poisson) below 10 events, Byar's from 10.";

  /** The same where a limit allows for the rounding of the count. */
  public static final String METHOD_OF_LIMITS_OF_ROUNDED =
      ", of the lowest or highest count that may be shown so" + METHOD_OF_LIMITS;

  static final String LIMIT = " 95% limit of rate_per_1000" + METHOD_OF_LIMITS;

  /**
   * @param patients of the lists of the period's months together
   * @param reason why nothing can divide the attendances; null where these patients do
   */
  public static AttendanceRate of(
      Shown attendances, long patients, RollingPeriod period, String reason) {
    Double denominator = reason == null ? (Double) ((double) patients / period.months()) : null;
    return new AttendanceRate(
        denominator,
        period.list(),
        Figures.per(THOUSAND, attendances, denominator),
        Figures.lowerPer(THOUSAND, attendances, denominator),
        Figures.upperPer(THOUSAND, attendances, denominator),
        reason == null && attendances.value() == null ? NoRate.SUPPRESSED : reason);
  }
}
