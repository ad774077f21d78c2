package primarycare.table.column;

import primarycare.figure.Figures;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;

/** Shown attendances over those expected, with limits that allow for the rounding of the count. */
public record StandardisedRatio(
    @Quotient(
            value =
                "Attendances over expected_attendances; 1 is as many as expected: "
                    + StandardisedRatio.INDIRECT
                    + ". Compare it with 1, not with another ratio.",
            numerator = AttendanceRate.NUMERATOR,
            denominator = EXPECTED,
            whenEmpty = NONE)
        Double standardisedRatio,
    @Quotient(
            part = Quotient.Part.LOWER,
            value =
                "Lower 95% limit of standardised_ratio"
                    + AttendanceRate.METHOD_OF_LIMITS_OF_ROUNDED,
            numerator = AttendanceRate.NUMERATOR,
            denominator = EXPECTED,
            whenEmpty = NONE)
        Double standardisedRatioLower,
    @Quotient(
            part = Quotient.Part.UPPER,
            value =
                "Upper 95% limit of standardised_ratio"
                    + AttendanceRate.METHOD_OF_LIMITS_OF_ROUNDED,
            numerator = AttendanceRate.NUMERATOR,
            denominator = EXPECTED,
            whenEmpty = NONE)
        Double standardisedRatioUpper) {

  public static final String EXPECTED = "expected_attendances";

  /** The words of a method of {@link primarycare.statistics.Methods}. */
  public static final String INDIRECT =
      "observed events over those expected at the reference's rates, with exact or Byar's limits"
          + " (Breslow and Day, IARC 1987)";

  static final String NONE =
      "attendances are suppressed or there is no rate of them, or expected_attendances is empty or"
          + " 0";

  /**
   * @param expected null where there is nothing to compare with
   */
  public static StandardisedRatio of(Shown attendances, Double expected, Protection protection) {
    return new StandardisedRatio(
        Figures.per(1, attendances, expected),
        Figures.lowerRatio(attendances, expected, protection),
        Figures.upperRatio(attendances, expected, protection));
  }
}
