package primarycare.table.appointment;

import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Label;
import primarycare.figure.Quotient;
import primarycare.job.Display;
import primarycare.statistics.Comparison;

/** Appointments of a category beside patients, the whole area and the year before. */
public record AppointmentRate(
    @Column(
            value = "Appointments of the category at practices that are on the list.",
            unit = AppointmentWords.UNIT,
            whenEmpty = "there are none of these, or " + AppointmentWords.MISSING)
        Long appointmentsOfListed,
    @Quotient(
            value = "Appointments of the category per 1,000 registered patients in the month.",
            numerator = "appointments_of_listed",
            denominator = "patients_covered",
            per = 1000)
        Double appointmentsPer1000,
    @Column(
            value = "The same of the whole area.",
            unit = "per 1,000 patients",
            whenEmpty = "the whole area has none")
        Double appointmentsPer1000OfAll,
    @Label(
            figure = "appointments_per_1000",
            reference = "appointments_per_1000_of_all",
            margin = Label.Margin.SIMILAR)
        @Column(
            value =
                "Whether the area has more or fewer appointments per 1,000 patients than the whole"
                    + " area, or similar, by display.similarPercent of the job: a census without a"
                    + " test, of patients of all ages.",
            whenEmpty = "either has none, or the row is of the whole area")
        String comparedWithAll,
    @Column(
            value = "Appointments of the category a weekday per 1,000 registered patients.",
            unit = "per 1,000 patients a weekday",
            whenEmpty = NO_RATE)
        Double appointmentsAWeekdayPer1000,
    @Column(
            value = "The same of the same month a year before.",
            unit = "per 1,000 patients a weekday",
            whenEmpty = "the area had none then")
        Double appointmentsAWeekdayPer1000YearBefore,
    @Column(
            value = "Change since then, in percent of it.",
            unit = "%",
            whenEmpty = "either is empty, or the earlier one is 0")
        Double changeOnYearBeforePercent) {

  static final String NO_RATE = "appointments_per_1000 is empty";

  private static final double PERCENT = 100;

  /**
   * @param ofAll per 1,000 patients of the whole area; null for none
   * @param then a weekday, a year before; null for none
   */
  static AppointmentRate of(
      Point own,
      AppointmentCover cover,
      Double ofAll,
      Double then,
      boolean isAll,
      Display display) {
    Double rate = Figures.ofPublic(1000, own.listed(), cover.patientsCovered());
    boolean isCompared = rate != null && ofAll != null && !isAll;
    Double change = Figures.change(own.aWeekday(), then);
    return new AppointmentRate(
        own.listed(),
        rate,
        ofAll,
        isCompared ? Comparison.withoutTest(rate, ofAll, display.similarPercent()) : null,
        own.aWeekday(),
        then,
        change == null ? null : (Double) (change * PERCENT));
  }

  /**
   * A category of an area in a month.
   *
   * @param listed appointments of practices on the list; null for none
   * @param aWeekday of these per 1,000 patients; null for none
   */
  record Point(Long listed, Double aWeekday) {}
}
