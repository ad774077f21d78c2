package primarycare.table.practice;

import primarycare.dossier.Needs;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.table.column.InHours;
import primarycare.table.column.LowAcuity;

/** Attendances that a practice might have met. */
record PracticeNeed(LowAcuity acuity, InHours hours) {

  /**
   * @param group of departments
   * @param leastPercent percentage of attendances that must carry a field so that there is a share
   */
  static PracticeNeed of(
      PracticeInPeriod own, int group, double leastPercent, Protection protection) {
    Count every = own.count(group, Shape.EVERY);
    Count withAcuity = own.count(group, Needs.sign(Needs.WITH_ACUITY));
    Count withTime = own.count(group, Needs.sign(Needs.WITH_TIME));
    Count low = own.count(group, Needs.sign(Needs.LOW_ACUITY));
    Count inHours = own.count(group, Needs.sign(Needs.IN_HOURS));
    Shown all = protection.show(every);
    return new PracticeNeed(
        LowAcuity.of(
            all,
            protection.show(withAcuity),
            protection.show(low, withAcuity.isToldOf(every)),
            leastPercent),
        InHours.of(
            all,
            protection.show(withTime),
            protection.show(inHours, withTime.isToldOf(every)),
            leastPercent));
  }
}
