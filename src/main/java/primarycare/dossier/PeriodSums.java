package primarycare.dossier;

import java.util.List;
import primarycare.dossier.Shape.Kind;

/**
 * What the cells of a dossier come to in a period, by department group and sex, with all of them.
 *
 * <p>A table asks for each of them, and some several times; so the months are added up once.
 */
final class PeriodSums {

  private static final int GROUPS = Shape.GROUPS + 1;
  private static final int SEXES = Shape.SEXES + 1;

  private static final List<Kind> KINDS = List.of(Kind.values());

  private final Shape shape;
  private final int bands;
  private final long[] sums;
  private final boolean[] there;

  PeriodSums(Shape shape, Cells cells, RollingPeriod period) {
    this.shape = shape;
    this.bands = shape.bands();
    this.sums = new long[KINDS.size() * GROUPS * SEXES * bands];
    this.there = new boolean[sums.length];
    for (Kind kind : KINDS) {
      for (int month : period.members()) {
        addMonth(cells, kind, shape.first(kind, month));
      }
      addUp(kind);
    }
  }

  /** Adds the cells of a month as they are: a group and sex after the other. */
  private void addMonth(Cells cells, Kind kind, int first) {
    int end = first + Shape.GROUPS * Shape.SEXES * bands;
    int cell = cells.next(first);
    for (int from = first; from < end && cell >= 0 && cell < end; from += bands) {
      int line = (from - first) / bands;
      int shift = place(kind, line / Shape.SEXES, line % Shape.SEXES, 0) - from;
      while (cell >= 0 && cell < from + bands) {
        add(cell + shift, cells.of(cell));
        cell = cells.next(cell + 1);
      }
    }
  }

  /** Adds the cells of all months together to those of all groups, of all sexes, and of all. */
  private void addUp(Kind kind) {
    for (int group = 0; group < Shape.GROUPS; group++) {
      for (int sex = 0; sex < Shape.SEXES; sex++) {
        int own = place(kind, group, sex, 0);
        int bySex = place(kind, Dossier.ALL, sex, 0);
        int byGroup = place(kind, group, Dossier.ALL, 0);
        int all = place(kind, Dossier.ALL, Dossier.ALL, 0);
        for (int band = 0; band < bands; band++) {
          if (there[own + band]) {
            long count = sums[own + band];
            add(bySex + band, count);
            add(byGroup + band, count);
            add(all + band, count);
          }
        }
      }
    }
  }

  private void add(int place, long count) {
    sums[place] += count;
    there[place] = true;
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
    return there[place];
  }

  /** Of all bands of a scheme, and of people whose age is not known. */
  long ofScheme(Kind kind, int group, int sex, int scheme) {
    int first = place(kind, group, sex, shape.firstBand(scheme));
    long all = 0;
    for (int place = first; place < first + shape.bandsOf(scheme); place++) {
      all += sums[place];
    }
    return all;
  }
}
