package primarycare.dossier;

import java.io.Serializable;
import java.util.stream.IntStream;

/** Patients on the lists of an area's practices by sex and five-year age band, month by month. */
final class RegisteredAges implements Serializable {

  private static final long serialVersionUID = 1;

  private final int[][] patients;
  private final boolean[] lost;

  RegisteredAges(Shape shape, Cells cells) {
    int scheme = shape.fiveYear();
    int strata = Strata.size(shape, scheme);
    int bands = strata / Shape.NO_SEX;
    this.patients = new int[shape.months()][strata];
    this.lost = new boolean[shape.months()];
    for (int month = 0; month < shape.months(); month++) {
      for (int stratum = 0; stratum < strata; stratum++) {
        int sex = stratum / bands;
        int band = shape.firstBand(scheme) + stratum % bands;
        patients[month][stratum] = Math.toIntExact(cells.of(shape.patients(month, sex, band)));
        lost[month] |= cells.of(shape.notGiven(month, sex, band)) > 0;
      }
    }
  }

  /** Whether the lists of all of some months give every band. */
  boolean areGiven(int... months) {
    return IntStream.of(months).noneMatch(month -> lost[month]);
  }

  /** Those of some months together, by stratum of {@link Strata}. */
  long[] in(int... months) {
    long[] sum = new long[patients[0].length];
    for (int month : months) {
      for (int stratum = 0; stratum < sum.length; stratum++) {
        sum[stratum] += patients[month][stratum];
      }
    }
    return sum;
  }
}
