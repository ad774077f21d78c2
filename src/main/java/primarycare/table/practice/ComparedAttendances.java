package primarycare.table.practice;

import primarycare.dossier.PeerLabels;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Label;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.statistics.RatioLines;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.AttendanceRate;
import primarycare.table.column.StandardisedRatio;

/** How a practice compares with the area, England and others, age and sex considered. */
record ComparedAttendances(
    @Column(
            value =
                "Attendances expected if the practice's patients attended at the rates of the"
                    + " area's practices, by five-year age band and sex; not rounded, as it is made"
                    + " of protected counts and lists.",
            unit = "attendances",
            whenEmpty = NOT_EXPECTED)
        Double expectedAttendances,
    StandardisedRatio ratio,
    @Column(
            value =
                "Whether some attendances are of an age and sex of which the practice's list has no"
                    + " patients: nothing is expected of them, so that the ratio is too high.",
            whenEmpty =
                "there is no attendance, attendances or those of such an age and sex are"
                    + " suppressed, or a list of the period does not give every five-year band")
        Boolean hasAttendancesBeyondList,
    @Column(
            value =
                "The ratio below which a practice of which so many are expected has fewer"
                    + " attendances than practices usually do: "
                    + FUNNELLED
                    + "; less what rounding may add to the count.",
            unit = "ratio",
            whenEmpty = NO_VERDICT)
        Double funnelLower,
    @Column(
            value = "The ratio above which it has more; and what rounding may take from the count.",
            unit = "ratio",
            whenEmpty = NO_VERDICT)
        Double funnelUpper,
    @Label(
            figure = "standardised_ratio",
            lower = "funnel_lower",
            upper = "funnel_upper",
            words = {RatioLines.LOWER, RatioLines.WITHIN, RatioLines.HIGHER})
        @Column(
            value =
                "The one verdict of the row: higher or lower where standardised_ratio lies outside"
                    + " funnel_lower and funnel_upper, so that chance and what practices usually"
                    + " differ by do not explain it; else within.",
            whenEmpty = NO_VERDICT)
        String verdict,
    @Column(
            value = "Practices that are ranked in the period and department group.",
            unit = "practices",
            whenEmpty = WITHHELD)
        Long practicesRanked,
    @Column(
            value =
                "Quintile of the practices by rate, 1 the lowest: "
                    + AttendanceColumns.RANKED
                    + ".",
            whenEmpty = WITHHELD + ", or practices_ranked is below display.fewestAreas of the job")
        Long rateQuintile,
    @Column(
            value =
                "Expected attendances at England's rates, from the latest year of"
                    + " reference_attendance; for a month, by its days out of 365. Without that"
                    + " file, and where the job's area is all of England, at the area's.",
            unit = "attendances",
            whenEmpty = NO_ENGLAND)
        Double expectedAttendancesAtEnglandRates,
    @Quotient(
            value =
                "Ratio at England's rates: attendances over expected_attendances_at_england_rates.",
            numerator = AttendanceRate.NUMERATOR,
            denominator = AT_ENGLAND,
            whenEmpty = NO_NATIONAL_RATIO)
        Double standardisedRatioToEngland,
    @Quotient(
            part = Quotient.Part.LOWER,
            value = "Lower 95% limit of standardised_ratio_to_england" + LIMIT,
            numerator = AttendanceRate.NUMERATOR,
            denominator = AT_ENGLAND,
            whenEmpty = NO_NATIONAL_RATIO)
        Double standardisedRatioToEnglandLower,
    @Quotient(
            part = Quotient.Part.UPPER,
            value = "Upper 95% limit of standardised_ratio_to_england" + LIMIT,
            numerator = AttendanceRate.NUMERATOR,
            denominator = AT_ENGLAND,
            whenEmpty = NO_NATIONAL_RATIO)
        Double standardisedRatioToEnglandUpper) {

  static final String AT_ENGLAND = "expected_attendances_at_england_rates";
  static final String LIMIT = AttendanceRate.METHOD_OF_LIMITS_OF_ROUNDED;
  static final String NOT_EXPECTED =
      "there is no rate, a list of the period does not give every five-year band, or the practice"
          + " has patients of an age and sex that no practice of reference has";
  static final String OR_NOTHING = ", attendances are suppressed, or nothing is expected";
  static final String NO_ENGLAND =
      "there is no rate, a list of the period does not give every five-year band, or the job has no"
          + " reference_attendance for the department group that gives every band and its area is"
          + " not all of England";
  static final String NO_NATIONAL_RATIO = NO_ENGLAND + OR_NOTHING;
  static final String WITHHELD =
      "there is no rate or nothing to compare it with, the practice is not ranked, or attendances"
          + " are suppressed";
  static final String NO_VERDICT = WITHHELD + ", or only one practice can be compared";

  /** The words of a method of {@link primarycare.statistics.Methods}. */
  static final String FUNNELLED =
      "limits at 99.8% widened by tau squared, from scores winsorised at 10%"
          + " (Spiegelhalter et al., JRSS A 2012)";

  /** Null where it is not told, and of nobody. */
  private static Boolean beyond(PeerLabels labels, Shown attendances, Protection protection) {
    Long some = labels.beyondLists() == null ? null : protection.show(labels.beyondLists()).value();
    return (some == null || attendances.orNaN() == 0) ? null : (Boolean) (some > 0);
  }

  /** Without a label where the count that it describes is suppressed. */
  static ComparedAttendances of(PeerLabels labels, Shown attendances, Protection protection) {
    Double expected = orNull(labels.expected());
    Double atEngland = orNull(labels.expectedAtNationalRates());
    boolean isShown = attendances.value() != null;
    StandardisedRatio ratio = StandardisedRatio.of(attendances, expected, protection);
    RatioLines lines =
        isShown
            ? labels.lines().allowing(Figures.margin(attendances, protection), labels.expected())
            : RatioLines.NONE;
    return new ComparedAttendances(
        expected,
        ratio,
        isShown ? beyond(labels, attendances, protection) : null,
        orNull(lines.lower()),
        orNull(lines.upper()),
        ratio.standardisedRatio() == null ? null : lines.verdict(ratio.standardisedRatio()),
        isShown ? labels.ranked() : null,
        isShown ? labels.fifth() : null,
        atEngland,
        Figures.per(1, attendances, atEngland),
        Figures.lowerRatio(attendances, atEngland, protection),
        Figures.upperRatio(attendances, atEngland, protection));
  }

  private static Double orNull(double number) {
    return Double.isNaN(number) ? null : (Double) number;
  }
}
