package primarycare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Figures of a test beside those that are meant. */
final class Figures {

  /** A figure that there is not. */
  static final double NONE = Double.NaN;

  private Figures() {}

  static double[] of(double... figures) {
    return figures;
  }

  /** Fails unless each figure is as meant, to nine significant digits. */
  static void agree(double[] found, double... meant) {
    assertThat(found).hasSameSizeAs(meant);
    for (int i = 0; i < meant.length; i++) {
      String what = "figure " + i;
      if (Double.isNaN(meant[i])) {
        assertThat(found[i]).as(what).isNaN();
      } else {
        assertThat(found[i])
            .as(what)
            .isCloseTo(meant[i], within(Golden.NINE_DIGITS * Math.abs(meant[i])));
      }
    }
  }

  /** Fails unless none of them is there. */
  static void none(double... found) {
    for (double figure : found) {
      assertThat(figure).isNaN();
    }
  }
}
