package primarycare.table.attendance;

import primarycare.figure.Figures;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.figure.ToldShare;

/**
 * What is shown of the signs of a group, of those whose records tell of each.
 *
 * @param all attendances of the group, as they are shown
 * @param leastPercent percentage of them that must tell so that there is a share
 */
record NeedTold(NeedCounts group, Shown all, double leastPercent, Protection protection) {

  /** Those that carry a field. */
  Shown with(String field) {
    return protection.show(group.count(field));
  }

  Double completeness(Shown with) {
    return Figures.ratio(with, all);
  }

  /** Those that show a sign, where some carry the field that tells it. */
  Shown count(String sign, String field) {
    return protection.show(group.count(sign), group.isCarried(field));
  }

  ToldShare share(Shown sign, Shown with) {
    return ToldShare.of(sign, with, all, leastPercent);
  }
}
