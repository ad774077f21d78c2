package primarycare.table.attendance;

import primarycare.dossier.Needs;
import primarycare.figure.People;
import primarycare.figure.Protection;
import primarycare.figure.Quotient;
import primarycare.figure.ShareOfTold;
import primarycare.figure.Shown;
import primarycare.figure.ToldShare;
import primarycare.table.column.AttendanceColumns;
import primarycare.table.column.InHours;
import primarycare.table.column.LowAcuity;
import primarycare.table.column.ToldWords;

/**
 * Signs of need, each beside the attendances that carry the field which tells it.
 *
 * @param acuity how urgent they were
 * @param hours when they came
 * @param outcome how they ended
 * @param care what was done for them
 */
record NeedSigns(LowAcuity acuity, InHours hours, Outcome outcome, Care care) {

  /**
   * @param all attendances of the group, as they are shown
   * @param leastPercent percentage of them that must carry a field so that there is a share
   */
  static NeedSigns of(NeedCounts group, Shown all, double leastPercent, Protection protection) {
    NeedTold told = new NeedTold(group, all, leastPercent, protection);
    return new NeedSigns(
        LowAcuity.of(
            all,
            told.with(Needs.WITH_ACUITY),
            told.count(Needs.LOW_ACUITY, Needs.WITH_ACUITY),
            leastPercent),
        InHours.of(
            all,
            told.with(Needs.WITH_TIME),
            told.count(Needs.IN_HOURS, Needs.WITH_TIME),
            leastPercent),
        Outcome.of(told),
        Care.of(told));
  }

  /** How attendances ended. */
  record Outcome(
      @People(
              value = "Attendances with a discharge status recorded.",
              unit = AttendanceColumns.UNIT)
          Shown attendancesWithDischargeStatus,
      @Quotient(
              value = Needs.WITH_STATUS + ToldWords.COMPLETENESS,
              numerator = Needs.WITH_STATUS,
              denominator = Needs.ATTENDANCES)
          Double dischargeStatusCompleteness,
      @People(
              value =
                  "Attendances where the patient left before initial assessment, after it, or"
                      + " before treatment was completed.",
              unit = AttendanceColumns.UNIT,
              whenEmpty = AttendanceColumns.NO_FIELD)
          Shown leftBeforeTreatment,
      @ShareOfTold(
              numerator = Needs.LEFT,
              denominator = Needs.WITH_STATUS,
              whole = Needs.ATTENDANCES)
          ToldShare leftBeforeTreatmentShare,
      @People(
              value =
                  "Attendances streamed to primary care, ambulatory emergency care, or a falls,"
                      + " frailty, mental health, dental, eye or pharmacy service; those streamed"
                      + " to an urgent care centre or an emergency department count only there, and"
                      + " are in quarantine_summary.",
              unit = AttendanceColumns.UNIT,
              whenEmpty = AttendanceColumns.NO_FIELD)
          Shown streamedAttendances,
      @ShareOfTold(
              numerator = Needs.STREAMED,
              denominator = Needs.WITH_STATUS,
              whole = Needs.ATTENDANCES)
          ToldShare streamedShare) {

    static Outcome of(NeedTold told) {
      Shown with = told.with(Needs.WITH_STATUS);
      Shown leftBeforeTreatment = told.count(Needs.LEFT, Needs.WITH_STATUS);
      ToldShare leftBeforeTreatmentShare = told.share(leftBeforeTreatment, with);
      Shown streamed = told.count(Needs.STREAMED, Needs.WITH_STATUS);
      ToldShare streamedShare = told.share(streamed, with);
      return new Outcome(
          with,
          told.completeness(with),
          leftBeforeTreatment,
          leftBeforeTreatmentShare,
          streamed,
          streamedShare);
    }
  }

  /** What was done for those who attended. */
  record Care(
      @People(
              value =
                  "Attendances at a type 1 department with a discharge status recorded, in files"
                      + " that have investigations or treatments.",
              unit = AttendanceColumns.UNIT)
          Shown attendancesWithInvestigations,
      @Quotient(
              value = Needs.WITH_CARE + ToldWords.COMPLETENESS,
              numerator = Needs.WITH_CARE,
              denominator = Needs.ATTENDANCES)
          Double investigationsCompleteness,
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
      @ShareOfTold(
              numerator = Needs.NON_URGENT,
              denominator = Needs.WITH_CARE,
              whole = Needs.ATTENDANCES)
          ToldShare nonUrgentShare) {

    static Care of(NeedTold told) {
      Shown with = told.with(Needs.WITH_CARE);
      Shown nonUrgent = told.count(Needs.NON_URGENT, Needs.WITH_CARE);
      ToldShare nonUrgentShare = told.share(nonUrgent, with);
      return new Care(with, told.completeness(with), nonUrgent, nonUrgentShare);
    }
  }
}
