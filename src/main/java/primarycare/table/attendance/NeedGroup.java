package primarycare.table.attendance;

import primarycare.dossier.Dossier;
import primarycare.dossier.Needs;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.job.Columns;

/**
 * Attendances of a department group and an age group, each by its place in the order of
 * publication, where 0 is all.
 */
record NeedGroup(Dossier area, RollingPeriod period, int department, int ages) {

  /** What the ages are called. */
  String label() {
    return ages == 0 ? Columns.ALL : area.shape().needAges().labels().get(ages - 1);
  }

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
