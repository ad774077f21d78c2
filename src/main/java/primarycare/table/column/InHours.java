package primarycare.table.column;

import primarycare.dossier.Needs;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Quotient;
import primarycare.figure.ShareOfTold;
import primarycare.figure.Shown;
import primarycare.figure.ToldShare;

/** When attendances came. */
public record InHours(
    @People(value = "Attendances with an arrival time recorded.", unit = AttendanceColumns.UNIT)
        Shown attendancesWithArrivalTime,
    @Quotient(
            value = Needs.WITH_TIME + ToldWords.COMPLETENESS,
            numerator = Needs.WITH_TIME,
            denominator = Needs.ATTENDANCES)
        Double arrivalTimeCompleteness,
    @People(
            value =
                "Attendances that arrived Monday to Friday from 08:00 and before 18:30, when"
                    + " practices are open; bank holidays are not known and count as other days.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown inHoursAttendances,
    @ShareOfTold(
            numerator = Needs.IN_HOURS,
            denominator = Needs.WITH_TIME,
            whole = Needs.ATTENDANCES)
        ToldShare inHoursShare) {

  /**
   * @param with those that carry the field
   * @param sign of them those that show it
   * @param leastPercent percentage of all that must carry the field so that there is a share
   */
  public static InHours of(Shown all, Shown with, Shown sign, double leastPercent) {
    ToldShare share = ToldShare.of(sign, with, all, leastPercent);
    return new InHours(with, Figures.ratio(with, all), sign, share);
  }
}
