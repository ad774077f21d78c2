package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Closes a release to a reader who knows more than it shows. */
final class KnowingMore {

  private final Reader reader;
  private final Relations relations;
  private final Intervals intervals;
  private final Choice choice;
  private final Hiding hiding;
  private final Rest rest;
  private final Bag unsettled = new Bag();
  private final Bag toHide = new Bag();

  /** How many cells were hidden when it was closed; null before. */
  private Integer settled;

  KnowingMore(
      Reader reader,
      Relations relations,
      Intervals intervals,
      Choice choice,
      Hiding hiding,
      Rest rest) {
    this.reader = reader;
    this.relations = relations;
    this.intervals = intervals;
    this.choice = choice;
    this.hiding = hiding;
    this.rest = rest;
  }

  /** What was wide stays so when more is hidden: then only what is newly hidden is looked at. */
  void settle() {
    int[] narrow = {};
    do {
      narrow = look(narrow);
      for (int cell : toHide.toArray()) {
        hiding.hide(cell);
      }
      hiding.widen();
    } while (toHide.size() > 0);
  }

  void addUnsettled(Bag to) {
    Arrays.stream(unsettled.toArray()).forEach(to::add);
  }

  /** Chooses what is to be hidden, and returns the cells for which it is. */
  private int[] look(int... again) {
    int[] near = intervals.learn(reader.knows());
    int[] among =
        settled == null
            ? near
            : IntStream.concat(IntStream.of(again), IntStream.of(hiding.since(settled))).toArray();
    settled = hiding.size();
    rest.clear();
    toHide.clear();
    Ints narrow = new Ints();
    for (int cell : rest.open(Arrays.stream(among).filter(this::isToBeKept).toArray())) {
      Rest.Verdict verdict = rest.settle(cell);
      if (verdict == Rest.Verdict.NARROW && choose(cell)) {
        narrow.add(cell);
      } else if (verdict == Rest.Verdict.UNSETTLED) {
        unsettled.add(cell);
      }
    }
    intervals.forget();
    return narrow.toArray();
  }

  private boolean isToBeKept(int cell) {
    return !hiding.isGivenUp(cell) && Arrays.stream(reader.knows()).noneMatch(own -> own == cell);
  }

  private boolean choose(int cell) {
    boolean isByIntervals = rest.isNarrow(cell);
    int other = isByIntervals ? choice.of(cell, reader.knows()) : choice.near(cell, reader.knows());
    if (other != Choice.NONE) {
      toHide.add(other);
    } else {
      hiding.giveUp(
          isByIntervals
              ? intervals.narrow(cell, relations)
              : new Narrow(cell, rest.found(cell), Narrow.TOGETHER));
    }
    return other != Choice.NONE;
  }
}
