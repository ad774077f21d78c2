package primarycare.table.attendance;

import primarycare.dossier.Dossier;
import primarycare.dossier.Needs;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Count;

/**
 * Attendances of a department group and an age group, each by its place in the order of
 * publication, where 0 is all.
 */
record NeedGroup(Dossier area, RollingPeriod period, int department, int ages) {

  /** The attendances that show a sign. */
  Count count(String sign) {
    return count(Needs.sign(sign));
  }

  Count count(int sign) {
    int group = Shape.published(department);
    return area.needs(period, group, ages - 1, sign).count();
  }

  /** Without a field nothing is known of what it tells, which is not a nought. */
  boolean isCarried(String field) {
    return count(field).isToldOf(count(Shape.EVERY));
  }
}
