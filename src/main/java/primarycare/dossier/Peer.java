package primarycare.dossier;

import java.io.Serializable;
import primarycare.figure.Shown;
import primarycare.statistics.Ratio;

/**
 * What others need to know of a practice to be compared with it in a period and department group;
 * not a number, but for its attendances, where it is not ranked, nor they where they are not shown.
 *
 * @param expected attendances at the area's rates; not a number where it cannot be said
 * @param rate per patient
 * @param patients of the lists of the period's months together
 * @param appointments not a number where they are not known
 */
record Peer(double attendances, double expected, double rate, double patients, double appointments)
    implements Serializable {

  static Peer notRanked(double attendances) {
    return new Peer(attendances, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /** The same by what is shown of its attendances; not ranked where they are not. */
  Peer seen(Shown shown, long months) {
    return isRanked() && shown.value() != null
        ? new Peer(
            shown.value(),
            expected,
            Ratio.of(shown.value(), patients / months, 1),
            patients,
            appointments)
        : notRanked(shown.orNaN());
  }

  boolean isRanked() {
    return !Double.isNaN(rate);
  }

  boolean hasBoth() {
    return !Double.isNaN(appointments);
  }
}
