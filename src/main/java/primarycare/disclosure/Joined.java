package primarycare.disclosure;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import primarycare.disclosure.attack.Cells;
import primarycare.disclosure.attack.Relations;
import primarycare.disclosure.attack.Sight;
import primarycare.disclosure.earlier.MonthNumbers;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.disclosure.earlier.SeenSum;
import primarycare.figure.CountKey;

/**
 * Joins earlier releases to what a reader sees of one: counts of the same people that are as many
 * are one cell, and what is known of the same cells is known once.
 */
final class Joined {

  private static final int LEFT = -1;
  private static final long MASK = 0xffffffffL;

  private final ReaderView view;
  private final Map<Then, Integer> numbers = new HashMap<>();
  private final Set<IntBuffer> sums = new HashSet<>();
  private final Map<Integer, Where> earlier = new HashMap<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private final Set<Integer> withheld = new TreeSet<>();

  private boolean hasEarlier;

  /** A count by whom it counts, and how many they were. */
  private record Then(CountKey key, int exact) {}

  /**
   * @param key whom it counts, or of whom it is what is left
   * @param why it is left; blank where it is not
   */
  private record Where(CountKey key, String why) {}

  private record Hidden(int cell, Sight sight, boolean isForOthers) {}

  Joined(ReaderView view, MonthNumbers months) {
    this.view = view;
    for (int cell = 0; cell < view.keys().size(); cell++) {
      int exact = view.cells().exact(cell);
      int number = cell;
      months
          .lasting(view.keys().get(cell))
          .ifPresent(key -> numbers.put(new Then(key, exact), number));
    }
    Relations relations = view.relations();
    for (int sum = 0; sum < relations.size(); sum++) {
      int[] cells = Arrays.stream(relations.cells(sum)).map(this::orLeft).toArray();
      sums.add(signature(relations.isAtMost(sum), cells, relations.times(sum)));
    }
  }

  private int orLeft(int cell) {
    return cell < view.keys().size() ? cell : LEFT;
  }

  /** Whether there is any. */
  boolean hasEarlier() {
    return hasEarlier;
  }

  void add(SeenRelease release) {
    hasEarlier = true;
    int[] cells = release.counts().stream().mapToInt(count -> cell(count, release)).toArray();
    release.sums().forEach(sum -> add(sum, cells, release));
  }

  /** Hides and withholds what an earlier release did, when it is known what others showed. */
  void hide() {
    Cells cells = view.cells();
    hidden.forEach(of -> cells.hiddenBefore(of.cell(), of.sight(), of.isForOthers()));
    withheld.stream().filter(cells::mayBeWithheld).forEach(cells::withhold);
  }

  /** Somebody stays hidden too, of whom nothing was seen. */
  private void withhold(int cell, Sight then) {
    withheld.add(cell);
    if (view.cells().exact(cell) > 0) {
      hidden.add(new Hidden(cell, then.ofNothing(), true));
    }
  }

  /** Which count a cell is, in words: one of the release, or of an earlier one. */
  String where(int cell, CountWords words) {
    if (earlier.containsKey(cell)) {
      Where where = earlier.get(cell);
      return (where.why().isEmpty() ? "" : "what is left by " + where.why() + " of ")
          + words.of(where.key(), MonthNumbers.words(where.key()))
          + ", in an earlier release";
    }
    return cell < view.keys().size() ? words.of(view.keys().get(cell)) : words.of(view.rest(cell));
  }

  private int cell(SeenCount count, SeenRelease of) {
    if (count.key() == null) {
      return LEFT;
    }
    Cells cells = view.cells();
    int cell =
        numbers.computeIfAbsent(
            new Then(count.key(), count.exact()),
            then -> addEarlier(new Where(then.key(), ""), then.exact()));
    switch (count.how()) {
      case SHOWN -> cells.shownBefore(cell, of.sight());
      case HIDDEN -> hidden.add(new Hidden(cell, of.sight(), true));
      case SUPPRESSED -> hidden.add(new Hidden(cell, of.sight(), false));
      case WITHHELD -> withhold(cell, of.sight());
      case UNSEEN -> guard(cell, count, of);
    }
    return cell;
  }

  private int addEarlier(Where where, int exact) {
    int cell = view.cells().unseen(exact);
    earlier.put(cell, where);
    return cell;
  }

  private void guard(int cell, SeenCount count, SeenRelease of) {
    if (of.sight().hides(count.exact())) {
      view.cells().guard(cell);
    }
  }

  private void add(SeenSum sum, int[] cells, SeenRelease of) {
    int[] known = Arrays.stream(sum.counts()).map(count -> cells[count]).toArray();
    if (!sums.add(signature(sum.isAtMost(), known, sum.times()))) {
      return;
    }
    for (int i = 0; i < known.length; i++) {
      if (known[i] == LEFT) {
        SeenCount left = of.counts().get(sum.counts()[i]);
        known[i] = addEarlier(new Where(whole(sum, of), sum.why()), left.exact());
        guard(known[i], left, of);
      }
    }
    String why = sum.why() + ", as an earlier release has them";
    if (sum.isAtMost()) {
      view.relations().atMost(why, known[0], known[1]);
    } else {
      view.relations().zero(why, known, sum.times());
    }
  }

  /** The one of which the others are parts. */
  private static CountKey whole(SeenSum sum, SeenRelease of) {
    return IntStream.range(0, sum.counts().length)
        .filter(i -> sum.times()[i] > 0)
        .mapToObj(i -> of.counts().get(sum.counts()[i]).key())
        .findFirst()
        .orElse(null);
  }

  /** Equal for relations of the same cells, whatever is left beside them. */
  private static IntBuffer signature(boolean isAtMost, int[] cells, int[] times) {
    long[] terms = new long[cells.length];
    Arrays.setAll(terms, i -> ((long) cells[i] << Integer.SIZE) | (times[i] & MASK));
    Arrays.sort(terms);
    int sign = isAtMost ? 1 : sign(terms);
    IntBuffer signature = IntBuffer.allocate(2 * terms.length + 1).put(isAtMost ? 1 : 0);
    for (long term : terms) {
      signature.put((int) (term >> Integer.SIZE)).put(sign * (int) term);
    }
    return signature.flip();
  }

  /** That of the first cell which has a number: a sum that is nothing may be told either way. */
  private static int sign(long... terms) {
    return Arrays.stream(terms)
        .filter(term -> term >> Integer.SIZE != LEFT)
        .mapToInt(term -> Integer.signum((int) term))
        .findFirst()
        .orElse(1);
  }
}
