package primarycare.table.practice;

import java.util.OptionalLong;
import primarycare.dossier.PeerLabels;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Label;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.statistics.Comparison;
import primarycare.statistics.RatioLines;
import primarycare.table.column.AttendanceRate;

/** Use of the practice beside use of A&amp;E. */
record AppointmentsBeside(
    @Column(
            value =
                "General practice appointments in the period that patients attended, with any"
                    + " member of staff and in any mode; the same in every department group.",
            unit = "appointments",
            whenEmpty = NO_RATE)
        Long gpAppointments,
    @Quotient(
            value = "Appointments attended per 1,000 registered patients over the period.",
            numerator = APPOINTMENTS,
            denominator = AttendanceRate.DENOMINATOR,
            per = AttendanceRate.THOUSAND,
            whenEmpty = NO_RATE)
        Double gpPresentationsPer1000,
    @Column(
            value =
                "The same of all ranked practices that have appointments and attendances,"
                    + " together.",
            unit = "per 1,000 patients",
            whenEmpty = NOT_BESIDE)
        Double gpPresentationsPer1000OfAll,
    @Quotient(
            value = "A&E attendances per 1,000 appointments attended.",
            numerator = AttendanceRate.NUMERATOR,
            denominator = APPOINTMENTS,
            per = AttendanceRate.THOUSAND)
        Double aeAttendancesPer1000Appointments,
    @Label(
            figure = "gp_presentations_per_1000",
            reference = "gp_presentations_per_1000_of_all",
            margin = Label.Margin.SIMILAR,
            words = {"low" + AT_GP, "similar" + AT_GP, "high" + AT_GP})
        @Label(
            figure = "standardised_ratio",
            lower = "funnel_lower",
            upper = "funnel_upper",
            words = {"low" + AT_AE, "similar" + AT_AE, "high" + AT_AE})
        @Column(
            value =
                "Whether patients present at the practice (GP) more or less often than those of all"
                    + " ranked practices, or similarly, by display.similarPercent of the job; and"
                    + " whether at A&E, as verdict says.",
            whenEmpty = NOT_BESIDE + ", or there is no verdict")
        String quadrant) {

  static final String AT_GP = " at GP";
  static final String AT_AE = " at A&E";
  static final String NOT_BESIDE = ComparedAttendances.WITHHELD + ", or there are no appointments";
  static final String APPOINTMENTS = "gp_appointments";
  static final String NO_RATE =
      "there is no rate, or in a month of the period in which the practice has a list no file by"
          + " practice has its appointments";

  /**
   * @param patients null where there is no rate
   * @param verdict of its attendances; null for none
   */
  static AppointmentsBeside of(
      PracticeInPeriod own, Shown attendances, Double patients, PeerLabels labels, String verdict) {
    OptionalLong known =
        patients == null
            ? OptionalLong.empty()
            : own.background().appointments(own.code(), own.period());
    Long appointments = known.isPresent() ? (Long) known.getAsLong() : null;
    Double presentations = Figures.ofPublic(AttendanceRate.THOUSAND, appointments, patients);
    double ofAll = labels.appointments() * AttendanceRate.THOUSAND;
    boolean isBeside = attendances.value() != null && !Double.isNaN(ofAll);
    return new AppointmentsBeside(
        appointments,
        presentations,
        isBeside ? (Double) ofAll : null,
        Figures.per(
            AttendanceRate.THOUSAND,
            attendances,
            appointments == null ? null : (Double) appointments.doubleValue()),
        isBeside && presentations != null && verdict != null
            ? word(Comparison.withoutTest(presentations, ofAll, own.display().similarPercent()))
                + AT_GP
                + ", "
                + word(verdict)
                + AT_AE
            : null);
  }

  private static String word(String compared) {
    return switch (compared) {
      case RatioLines.HIGHER -> "high";
      case RatioLines.LOWER -> "low";
      default -> "similar";
    };
  }
}
