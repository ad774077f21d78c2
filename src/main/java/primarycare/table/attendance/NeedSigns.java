package primarycare.table.attendance;

import primarycare.dossier.Needs;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.Shown;
import primarycare.table.column.AttendanceColumns;

/** Signs of need, each beside the attendances that carry the field which tells it. */
record NeedSigns(
    @People(value = "Attendances with an acuity recorded.", unit = AttendanceColumns.UNIT)
        Shown attendancesWithAcuity,
    @People(
            value =
                "Attendances of acuity 4 (standard) or 5 (low acuity), as the department assessed"
                    + " them.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown lowAcuityAttendances,
    @Quotient(
            value = Needs.LOW_ACUITY + SHARE,
            numerator = Needs.LOW_ACUITY,
            denominator = Needs.WITH_ACUITY)
        Double lowAcuityShare,
    @People(value = "Attendances with an arrival time recorded.", unit = AttendanceColumns.UNIT)
        Shown attendancesWithArrivalTime,
    @People(
            value =
                "Attendances that arrived Monday to Friday from 08:00 and before 18:30, when"
                    + " practices are open; bank holidays are not known and count as other days.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown inHoursAttendances,
    @Quotient(
            value = Needs.IN_HOURS + SHARE,
            numerator = Needs.IN_HOURS,
            denominator = Needs.WITH_TIME)
        Double inHoursShare,
    @People(value = "Attendances with a discharge status recorded.", unit = AttendanceColumns.UNIT)
        Shown attendancesWithDischargeStatus,
    @People(
            value =
                "Attendances where the patient left before initial assessment, after it, or before"
                    + " treatment was completed.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown leftBeforeTreatment,
    @Quotient(value = Needs.LEFT + SHARE, numerator = Needs.LEFT, denominator = Needs.WITH_STATUS)
        Double leftBeforeTreatmentShare,
    @People(
            value =
                "Attendances streamed to primary care, ambulatory emergency care, or a falls,"
                    + " frailty, mental health, dental, eye or pharmacy service; those streamed to"
                    + " an urgent care centre or an emergency department count only there, and are"
                    + " in quarantine_summary.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown streamedAttendances,
    @Quotient(
            value = Needs.STREAMED + SHARE,
            numerator = Needs.STREAMED,
            denominator = Needs.WITH_STATUS)
        Double streamedShare,
    @People(
            value =
                "Attendances at a type 1 department with a discharge status recorded, in files that"
                    + " have investigations or treatments.",
            unit = AttendanceColumns.UNIT)
        Shown attendancesWithInvestigations,
    @People(
            value =
                "Unplanned first attendances at a type 1 department with no investigation other"
                    + " than urinalysis, pregnancy test or dental investigation and no treatment"
                    + " other than advice, prescription or dental treatment, where treatment was"
                    + " completed, the patient was streamed to primary care or the patient left"
                    + " before treatment was completed; a blank counts as none.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown nonUrgentAttendances,
    @Quotient(
            value = Needs.NON_URGENT + SHARE,
            numerator = Needs.NON_URGENT,
            denominator = Needs.WITH_CARE)
        Double nonUrgentShare) {

  static final String SHARE =
      " as a share of the attendances with the field recorded, from 0 to 1.";

  static NeedSigns of(NeedGroup group, Protection protection) {
    Shown withAcuity = protection.show(group.count(Needs.WITH_ACUITY));
    Shown lowAcuity = sign(group, protection, Needs.LOW_ACUITY, Needs.WITH_ACUITY);
    Shown withTime = protection.show(group.count(Needs.WITH_TIME));
    Shown inHours = sign(group, protection, Needs.IN_HOURS, Needs.WITH_TIME);
    Shown withStatus = protection.show(group.count(Needs.WITH_STATUS));
    Shown left = sign(group, protection, Needs.LEFT, Needs.WITH_STATUS);
    Shown streamed = sign(group, protection, Needs.STREAMED, Needs.WITH_STATUS);
    Shown withCare = protection.show(group.count(Needs.WITH_CARE));
    Shown nonUrgent = sign(group, protection, Needs.NON_URGENT, Needs.WITH_CARE);
    return new NeedSigns(
        withAcuity,
        lowAcuity,
        Figures.ratio(lowAcuity, withAcuity),
        withTime,
        inHours,
        Figures.ratio(inHours, withTime),
        withStatus,
        left,
        Figures.ratio(left, withStatus),
        streamed,
        Figures.ratio(streamed, withStatus),
        withCare,
        nonUrgent,
        Figures.ratio(nonUrgent, withCare));
  }

  private static Shown sign(NeedGroup group, Protection protection, String sign, String field) {
    return protection.show(group.count(sign), group.isCarried(field));
  }
}
