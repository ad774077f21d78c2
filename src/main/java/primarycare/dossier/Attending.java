package primarycare.dossier;

import primarycare.dossier.Shape.Keyed;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.job.Span;

/** How many people the attendances of a practice are of, as far as keys of the person tell. */
record Attending(Shape shape, Cells cells) {

  /**
   * At most: each attendance without a key may be of another person; {@link Count#MANY} where none
   * has a key.
   *
   * @param end the last month of the period
   * @param group its number, or {@link Dossier#ALL}
   * @param all attendances of the period and group
   */
  long most(int end, Span span, int group, long all) {
    long keyed = of(end, span, group, Keyed.ATTENDANCES);
    return keyed == 0 ? Count.MANY : of(end, span, group, Keyed.PEOPLE) + (all - keyed);
  }

  /** Attendances of a period, of every age and sex. */
  long all(RollingPeriod period, int group) {
    int first = group == CountKey.ALL ? 0 : group;
    int last = group == CountKey.ALL ? Shape.GROUPS - 1 : group;
    long all = 0;
    for (int month : period.members()) {
      for (int own = first; own <= last; own++) {
        for (int ages = 0; ages < shape.needAges().size(); ages++) {
          all += cells.of(shape.need(month, own, ages, Shape.EVERY));
        }
      }
    }
    return all;
  }

  /** What attendances with a key come to. */
  long of(int end, Span span, int group, Keyed what) {
    return cells.of(shape.keyed(end, span, group, what));
  }
}
