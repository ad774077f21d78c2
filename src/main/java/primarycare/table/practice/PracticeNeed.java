package primarycare.table.practice;

import primarycare.dossier.Needs;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.table.column.AttendanceColumns;

/** Attendances that a practice might have met. */
record PracticeNeed(
    @People(value = "Attendances with an acuity recorded.", unit = AttendanceColumns.UNIT)
        Shown attendancesWithAcuity,
    @People(
            value = "Attendances of acuity 4 or 5.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown lowAcuityAttendances,
    @Quotient(value = SHARE, numerator = Needs.LOW_ACUITY, denominator = Needs.WITH_ACUITY)
        Double lowAcuityShare,
    @People(value = "Attendances with an arrival time recorded.", unit = AttendanceColumns.UNIT)
        Shown attendancesWithArrivalTime,
    @People(
            value =
                "Attendances that arrived in the opening hours of practices, as in"
                    + " attendance_need.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown inHoursAttendances,
    @Quotient(value = SHARE, numerator = Needs.IN_HOURS, denominator = Needs.WITH_TIME)
        Double inHoursShare) {

  static final String SHARE = "Share of the attendances with the field recorded, from 0 to 1.";

  /**
   * @param group of departments
   */
  static PracticeNeed of(PracticeInPeriod own, int group, Protection protection) {
    Count all = own.count(group, Shape.EVERY);
    Count withAcuity = own.count(group, Needs.sign(Needs.WITH_ACUITY));
    Count withTime = own.count(group, Needs.sign(Needs.WITH_TIME));
    Shown acuity = protection.show(withAcuity);
    Shown low =
        protection.show(own.count(group, Needs.sign(Needs.LOW_ACUITY)), withAcuity.isToldOf(all));
    Shown time = protection.show(withTime);
    Shown inHours =
        protection.show(own.count(group, Needs.sign(Needs.IN_HOURS)), withTime.isToldOf(all));
    return new PracticeNeed(
        acuity, low, Figures.ratio(low, acuity), time, inHours, Figures.ratio(inHours, time));
  }
}
