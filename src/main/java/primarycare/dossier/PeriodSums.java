package primarycare.dossier;

import java.util.BitSet;
import primarycare.dossier.Shape.Kind;

/**
 * What the cells of a dossier come to in a period, by department group and sex, with all of them.
 *
 * <p>A table asks for each of them, and some several times; so the months are added up once.
 */
final class PeriodSums {

  private static final int GROUPS = Shape.GROUPS + 1;
  private static final int SEXES = Shape.SEXES + 1;

  private final int bands;
  private final long[] sums;
  private final BitSet there;

  PeriodSums(Shape shape, Cells cells, RollingPeriod period) {
    this.bands = shape.bands();
    this.sums = new long[Kind.values().length * GROUPS * SEXES * bands];
    this.there = new BitSet(sums.length);
    for (Kind kind : Kind.values()) {
      for (int month : period.members()) {
        add(cells, kind, shape.first(kind, month));
      }
    }
  }

  private void add(Cells cells, Kind kind, int first) {
    int end = first + Shape.GROUPS * Shape.SEXES * bands;
    for (int cell = cells.next(first); cell >= 0 && cell < end; cell = cells.next(cell + 1)) {
      int band = (cell - first) % bands;
      int sex = (cell - first) / bands % Shape.SEXES;
      int group = (cell - first) / bands / Shape.SEXES;
      long count = cells.of(cell);
      add(place(kind, group, sex, band), count);
      add(place(kind, group, Dossier.ALL, band), count);
      add(place(kind, Dossier.ALL, sex, band), count);
      add(place(kind, Dossier.ALL, Dossier.ALL, band), count);
    }
  }

  private void add(int place, long count) {
    sums[place] += count;
    there.set(place);
  }

  /**
   * The number of a sum.
   *
   * @param group its number, or {@link Dossier#ALL}
   * @param sex the same
   */
  int place(Kind kind, int group, int sex, int band) {
    return ((kind.ordinal() * GROUPS + group + 1) * SEXES + sex + 1) * bands + band;
  }

  long of(int place) {
    return sums[place];
  }

  boolean has(int place) {
    return there.get(place);
  }
}
