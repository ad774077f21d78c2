package primarycare.table.attendance;

import primarycare.figure.Column;
import primarycare.figure.Count;
import primarycare.figure.Figures;
import primarycare.figure.Label;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;

/**
 * Attendances in the extract beside the official total.
 *
 * <p>From the protected count only: beside the public total nothing may give it back.
 */
record CoveredAttendances(
    @People(value = "Attendances in the extract that count.", unit = UNIT)
        Shown attendancesInExtract,
    @Column(
            value = "Attendances that the provider reported, booked or not.",
            unit = UNIT,
            whenEmpty = "the month's publication has no figure for the provider")
        Long officialAttendances,
    @Quotient(
            value = "Share of the provider's official total that is in the extract.",
            numerator = IN_EXTRACT,
            denominator = OFFICIAL,
            per = 100,
            whenEmpty = NOT_BOTH)
        Double coveredPercent,
    @Column(
            value = "Attendances in the extract less the official total.",
            unit = UNIT,
            whenEmpty = NOT_BOTH)
        Long difference,
    @Column(
            "Whether the extract has no attendance at the provider in the department group and"
                + " month, but has some in another month, or the job expects the provider and it"
                + " reported some.")
        boolean gap,
    @Label(
            figure = IN_EXTRACT,
            reference = OFFICIAL,
            margin = Label.Margin.ROUNDING,
            words = {"false", "false", "true"})
        @Column(
            value =
                "Whether the extract has more attendances than the official total, by more than"
                    + " rounding can explain.",
            whenEmpty = NOT_BOTH)
        Boolean exceedsOfficial) {

  static final String UNIT = "attendances";
  static final String IN_EXTRACT = "attendances_in_extract";
  static final String OFFICIAL = "official_attendances";
  static final String NOT_BOTH = "the count is suppressed, or there is no official total";

  /**
   * @param official null where there is none
   */
  static CoveredAttendances of(Count count, Long official, boolean isGap, Protection protection) {
    Shown shown = protection.show(count);
    boolean areBoth = shown.value() != null && official != null;
    return new CoveredAttendances(
        shown,
        official,
        Figures.per(100, shown, official == null ? null : (Double) official.doubleValue()),
        areBoth ? (Long) (shown.value() - official) : null,
        isGap,
        areBoth ? (Boolean) (shown.value() - protection.mostAdded() > official) : null);
  }
}
