package primarycare.disclosure.attack;

/** What follows from earlier releases alone, which no hiding in this one mends. */
final class Before {

  private final Relations relations;
  private final Limits limits;
  private Rest rest;

  Before(Relations relations, Limits limits) {
    this.relations = relations;
    this.limits = limits;
  }

  /** Whether they leave a count too few values, as far as the part about it tells. */
  boolean isNarrow(int cell) {
    if (rest == null) {
      Relations without = relations.withoutRelease();
      Links links = without.links();
      rest = new Rest(without, links, new Intervals(without.cells(), links), limits);
    }
    return rest.isNarrow(cell) || rest.isNarrowTogether(cell);
  }
}
