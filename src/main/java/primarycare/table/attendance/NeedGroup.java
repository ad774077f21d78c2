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
record NeedGroup(Dossier area, RollingPeriod period, int department, int ages)
    implements NeedCounts {

  /** What the ages are called. */
  String label() {
    return ages == 0 ? Columns.ALL : area.shape().needAges().labels().get(ages - 1);
  }

  @Override
  public Count count(String sign) {
    return count(Needs.sign(sign));
  }

  @Override
  public Count all() {
    return count(Shape.EVERY);
  }

  private Count count(int sign) {
    int group = Shape.published(department);
    return area.needs(period, group, ages - 1, sign).count();
  }
}
