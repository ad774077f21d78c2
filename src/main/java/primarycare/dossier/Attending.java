package primarycare.dossier;

import primarycare.dossier.Shape.Keyed;
import primarycare.figure.Count;
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

  /** What attendances with a key come to. */
  long of(int end, Span span, int group, Keyed what) {
    return cells.of(shape.keyed(end, span, group, what));
  }
}
