package primarycare.disclosure.attack;

import java.util.stream.IntStream;

/** What follows from earlier releases alone, which no hiding in this one mends. */
final class Before {

  private final Relations relations;
  private final Limits limits;
  private final boolean isSilent;
  private Rest rest;

  Before(Relations relations, Limits limits) {
    this.relations = relations;
    this.limits = limits;
    Cells without = relations.cells().withoutRelease();
    this.isSilent = IntStream.range(0, without.size()).noneMatch(cell -> isTold(without, cell));
  }

  private static boolean isTold(Cells without, int cell) {
    return without.low(cell) > 0 || without.high(cell) < Sight.UNBOUNDED;
  }

  /** Whether they leave a count too few values, as far as the part about it tells. */
  boolean isNarrow(int cell) {
    return !isSilent && (rest().isNarrow(cell) || rest().isNarrowTogether(cell));
  }

  private Rest rest() {
    if (rest == null) {
      Relations without = relations.withoutRelease();
      Links links = without.links();
      rest = new Rest(without, links, new Intervals(without.cells(), links), limits);
    }
    return rest;
  }
}
