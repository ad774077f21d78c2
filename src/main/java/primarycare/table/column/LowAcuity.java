package primarycare.table.column;

import primarycare.dossier.Needs;
import primarycare.figure.Figures;
import primarycare.figure.People;
import primarycare.figure.Quotient;
import primarycare.figure.ShareOfTold;
import primarycare.figure.Shown;
import primarycare.figure.ToldShare;

/** How urgent attendances were. */
public record LowAcuity(
    @People(value = "Attendances with an acuity recorded.", unit = AttendanceColumns.UNIT)
        Shown attendancesWithAcuity,
    @Quotient(
            value = Needs.WITH_ACUITY + ToldWords.COMPLETENESS,
            numerator = Needs.WITH_ACUITY,
            denominator = Needs.ATTENDANCES)
        Double acuityCompleteness,
    @People(
            value =
                "Attendances of acuity 4 (standard) or 5 (low acuity), as the department assessed"
                    + " them.",
            unit = AttendanceColumns.UNIT,
            whenEmpty = AttendanceColumns.NO_FIELD)
        Shown lowAcuityAttendances,
    @ShareOfTold(
            numerator = Needs.LOW_ACUITY,
            denominator = Needs.WITH_ACUITY,
            whole = Needs.ATTENDANCES)
        ToldShare lowAcuityShare) {

  /**
   * @param with those that carry the field
   * @param sign of them those that show it
   * @param leastPercent percentage of all that must carry the field so that there is a share
   */
  public static LowAcuity of(Shown all, Shown with, Shown sign, double leastPercent) {
    ToldShare share = ToldShare.of(sign, with, all, leastPercent);
    return new LowAcuity(with, Figures.ratio(with, all), sign, share);
  }
}
