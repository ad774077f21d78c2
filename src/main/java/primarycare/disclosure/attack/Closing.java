package primarycare.disclosure.attack;

import java.util.List;

/**
 * Hides more cells until each secret count is found to have values enough: for each that has not,
 * the least wanted of the relations that made it so.
 */
public final class Closing {

  private final Relations relations;
  private final Limits limits;

  public Closing(Relations relations, Limits limits) {
    this.relations = relations;
    this.limits = limits;
  }

  /** Closes a whole release to everybody. */
  public Closed closeRelease() {
    return new WholeRelease(relations, limits).close();
  }

  /**
   * Closes them to everybody, and to those who know more, of whom cells are looked at that knowing
   * more tightens, and those in a relation with one of these.
   */
  public Closed close(List<Reader> readers) {
    return new Rounds(relations, limits, readers).close();
  }
}
