package primarycare.dossier;

import java.io.Serializable;

/**
 * What others need to know of a practice to be compared with it in a period and department group;
 * not a number, but for its attendances, where it is not ranked.
 *
 * @param expected attendances at the area's rates; not a number where it cannot be said
 * @param rate per patient
 * @param patients of the lists of the period's months together
 * @param appointments not a number where they are not known
 */
record Peer(long attendances, double expected, double rate, double patients, double appointments)
    implements Serializable {

  static Peer notRanked(long attendances) {
    return new Peer(attendances, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  boolean isRanked() {
    return !Double.isNaN(rate);
  }

  boolean hasBoth() {
    return !Double.isNaN(appointments);
  }
}
