package primarycare.disclosure.attack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Closes a release to a reader who knows more than it shows. */
final class KnowingMore {

  /**
   * What all of them work with.
   *
   * @param rest for one after another
   * @param isTold whether a cell is not closed to anybody, as is told already
   */
  record Tools(
      Intervals intervals,
      Choice choice,
      Hiding hiding,
      HiddenFor hiddenFor,
      Rest rest,
      IntPredicate isTold) {}

  private final Reader reader;
  private final Tools tools;
  private final Map<Integer, Narrow> narrow = new LinkedHashMap<>();
  private final Once unsettled = new Once();

  /** By what is to be hidden, for which count. */
  private final Map<Integer, Integer> toHide = new LinkedHashMap<>();

  /** How many cells were hidden when it was closed; null before. */
  private Integer settled;

  private int restored;

  /** Cells that were looked at since, in order. */
  private int[] looked = {};

  KnowingMore(Reader reader, Tools tools) {
    this.reader = reader;
    this.tools = tools;
  }

  /** What was wide stays so when more is hidden: then only what is new is looked at. */
  void settle() {
    if (restored != tools.hiding().restored()) {
      startAgain();
    }
    int[] again = {};
    do {
      again = look(again);
      toHide.forEach(this::hide);
    } while (!toHide.isEmpty());
    narrow.keySet().forEach(tools.hiddenFor()::giveUp);
  }

  /** Adds what is not closed to this reader. */
  void tell(List<Narrow> to, Once toUnsettled) {
    to.addAll(narrow.values());
    Arrays.stream(unsettled.toArray()).forEach(toUnsettled::add);
  }

  private void startAgain() {
    restored = tools.hiding().restored();
    settled = null;
    looked = new int[0];
    narrow.clear();
    unsettled.clear();
  }

  /** Chooses what is to be hidden, and returns the cells for which it is. */
  private int[] look(int... again) {
    int[] near = tools.intervals().learn(reader.knows());
    int[] among = toLookAt(near, again);
    settled = tools.hiding().size();
    looked =
        IntStream.concat(IntStream.of(looked), IntStream.of(among)).sorted().distinct().toArray();
    tools.rest().clear();
    toHide.clear();
    Ints hiddenFor = new Ints();
    for (int cell : tools.rest().notWide(among)) {
      if (isToBeHiddenFor(cell)) {
        hiddenFor.add(cell);
      }
    }
    tools.intervals().forget();
    return hiddenFor.toArray();
  }

  /**
   * When more is hidden, knowing more may tighten others, of which anybody knows less, and what was
   * told already may have values enough to anybody.
   */
  private int[] toLookAt(int[] near, int... again) {
    int[] newlyHidden = settled == null ? new int[0] : tools.hiding().since(settled);
    IntStream newlyNear = Arrays.stream(near).filter(cell -> Arrays.binarySearch(looked, cell) < 0);
    return Stream.of(IntStream.of(again), IntStream.of(newlyHidden), newlyNear)
        .flatMapToInt(cells -> cells)
        .filter(this::isToBeKept)
        .distinct()
        .toArray();
  }

  private boolean isToBeKept(int cell) {
    return !tools.hiding().isGivenUp(cell)
        && !tools.isTold().test(cell)
        && !narrow.containsKey(cell)
        && Arrays.stream(reader.knows()).noneMatch(own -> own == cell);
  }

  private boolean isToBeHiddenFor(int cell) {
    Rest.Verdict verdict = tools.rest().settle(cell);
    if (verdict == Rest.Verdict.UNSETTLED) {
      unsettled.add(cell);
    }
    if (verdict != Rest.Verdict.NARROW) {
      return false;
    }
    int other = tools.hiddenFor().mayHide(cell, verdict) ? choose(cell) : Choice.NONE;
    if (other == Choice.NONE) {
      narrow.put(cell, tools.rest().narrow(cell, reader.name()));
    } else {
      toHide.putIfAbsent(other, cell);
    }
    return other != Choice.NONE;
  }

  private int choose(int cell) {
    return tools.rest().isNarrow(cell)
        ? tools.choice().of(cell, reader.knows())
        : tools.choice().near(cell, reader.knows());
  }

  private void hide(int other, int cell) {
    tools.hiddenFor().hide(cell, Rest.Verdict.NARROW, other);
  }
}
