package primarycare.table.practice;

import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.figure.Protection;
import primarycare.job.Display;
import primarycare.model.PracticeBackground;
import primarycare.organisation.WithoutPractice;
import primarycare.table.column.NoRate;

/**
 * A practice in a period.
 *
 * @param isKeyed whether it is known how many people attended
 * @param display below what figures are not given alone
 */
record PracticeInPeriod(
    Dossier practice,
    RollingPeriod period,
    PracticeBackground background,
    boolean isKeyed,
    Display display) {

  String code() {
    return practice.area().code();
  }

  /** Every department group of a practice of the area; otherwise those of its attendances. */
  boolean hasRow(int place) {
    return background.isInArea(code(), period)
        || practice.attendances(period, Shape.published(place)).isThere();
  }

  /** Attendances that show a sign. */
  Count count(int group, int sign) {
    return practice.needs(period, group, Dossier.ALL, sign).count();
  }

  /** Whether it is known how many people its attendances are of. */
  boolean isPeopled(int group) {
    return !practice.withKey(period, group).isZero()
        || (isKeyed && count(group, Shape.EVERY).isZero());
  }

  long patients() {
    return background.patients(code(), period).orElse(0);
  }

  /** Null where there is a rate. */
  String noRate(int place, Protection protection) {
    if (WithoutPractice.codes().contains(code())) {
      return NoRate.NO_LIST_OF_THEM;
    }
    if (period.listsMissing() > 0) {
      return NoRate.noList(period).orElseThrow();
    }
    if (protection.mayBeSomebody(
        practice.unlisted(period, Shape.published(place), Dossier.ALL, Dossier.ALL))) {
      return NoRate.NOT_ON_LIST;
    }
    return patients() == 0 ? NoRate.NOBODY : null;
  }
}
