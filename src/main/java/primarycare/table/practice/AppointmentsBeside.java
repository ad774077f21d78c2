package primarycare.table.practice;

import java.util.OptionalLong;
import primarycare.dossier.PeerLabels;
import primarycare.figure.Column;
import primarycare.figure.Figures;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
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
    @Quotient(
            value = "A&E attendances per 1,000 appointments attended.",
            numerator = AttendanceRate.NUMERATOR,
            denominator = APPOINTMENTS,
            per = AttendanceRate.THOUSAND)
        Double aeAttendancesPer1000Appointments,
    @Column(
            value =
                "Whether patients present at the practice (GP) and at A&E more often (high) or not"
                    + " (low) than the patients of all ranked practices that have both figures.",
            whenEmpty = ComparedAttendances.WITHHELD)
        String quadrant) {

  static final String APPOINTMENTS = "gp_appointments";
  static final String NO_RATE =
      "there is no rate, or in a month of the period in which the practice has a list no file by"
          + " practice has its appointments";

  /**
   * @param patients null where there is no rate
   */
  static AppointmentsBeside of(
      PracticeInPeriod own, Shown attendances, Double patients, PeerLabels labels) {
    OptionalLong known =
        patients == null
            ? OptionalLong.empty()
            : own.background().appointments(own.code(), own.period());
    Long appointments = known.isPresent() ? (Long) known.getAsLong() : null;
    return new AppointmentsBeside(
        appointments,
        Figures.ofPublic(AttendanceRate.THOUSAND, appointments, patients),
        Figures.per(
            AttendanceRate.THOUSAND,
            attendances,
            appointments == null ? null : (Double) appointments.doubleValue()),
        attendances.value() == null ? null : labels.quadrant());
  }
}
