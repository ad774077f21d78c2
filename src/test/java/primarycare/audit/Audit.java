package primarycare.audit;

import java.nio.file.Path;

/**
 * How much of what a release hides follows from all that it shows.
 *
 * @param cells figures of people that it publishes, each once
 * @param hidden of them, those that it hides
 * @param exact of those, how many follow exactly
 * @param narrow how many have fewer possible values than must be left
 * @param example one of them, as an equation in words; empty where there is none
 */
record Audit(int cells, int hidden, int exact, int narrow, String example) {

  /** How many values must be possible. */
  static final int LEFT = 5;

  /** Attacks a release, whose folder this is. */
  static Audit of(Path release, Rule rule) {
    return Attacked.of(release, rule).audit();
  }
}
