package primarycare.dossier;

import java.io.Serializable;
import java.util.stream.IntStream;
import primarycare.figure.Count;

/** How many people of every age the lists of an area's practices have, month by month. */
final class Registered implements Serializable {

  private static final long serialVersionUID = 1;

  private final long[] patients;
  private final boolean[] lost;

  Registered(Shape shape, Cells cells) {
    this.patients = new long[shape.months()];
    this.lost = new boolean[shape.months()];
    int first = shape.firstBand(shape.fiveYear());
    for (int month = 0; month < shape.months(); month++) {
      for (int sex = 0; sex < Shape.SEXES; sex++) {
        for (int band = first; band < first + shape.bandsOf(shape.fiveYear()); band++) {
          patients[month] += cells.of(shape.patients(month, sex, band));
          lost[month] |= cells.of(shape.notGiven(month, sex, band)) > 0;
        }
      }
    }
  }

  /** In how many of some months somebody is on a list. */
  long listed(int... months) {
    return IntStream.of(months).filter(month -> patients[month] > 0).count();
  }

  /** On average over the months with a list; {@link Count#MANY} where it is not known. */
  long every(int... months) {
    long listed = listed(months);
    return listed == 0 || IntStream.of(months).anyMatch(month -> lost[month])
        ? Count.MANY
        : IntStream.of(months).mapToLong(month -> patients[month]).sum() / listed;
  }
}
