package primarycare.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import primarycare.disclosure.attack.Cells;
import primarycare.disclosure.attack.Relations;
import primarycare.disclosure.attack.Sight;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.disclosure.earlier.SeenSum;
import primarycare.figure.CountKey;

/**
 * A release as its readers have it, for the ledger: of those cells and relations that it had before
 * any of an earlier release was added.
 *
 * <p>A count of a month that is not in the calendar is left out, with its sums.
 */
final class SeenView {

  private static final int LEFT_OUT = -1;

  private final ReaderView view;
  private final Scope scope;
  private final int cells;
  private final int sums;

  SeenView(ReaderView view, Scope scope) {
    this.view = view;
    this.scope = scope;
    this.cells = view.cells().size();
    this.sums = view.relations().size();
  }

  /** What is seen of it when it is closed. */
  SeenRelease of(String id, Sight sight, long rounds) {
    int[] places = new int[cells];
    List<SeenCount> counts = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      CountKey key = key(cell);
      places[cell] = key == null && hasKey(cell) ? LEFT_OUT : counts.size();
      if (places[cell] != LEFT_OUT) {
        counts.add(new SeenCount(key, view.cells().exact(cell), how(cell)));
      }
    }
    List<SeenSum> seen = new ArrayList<>();
    for (int sum = 0; sum < sums; sum++) {
      add(sum, places, seen);
    }
    return new SeenRelease(id, sight, rounds, counts, seen, scope.lasting());
  }

  private void add(int sum, int[] places, List<SeenSum> to) {
    Relations relations = view.relations();
    int[] counts = Arrays.stream(relations.cells(sum)).map(cell -> places[cell]).toArray();
    if (Arrays.stream(counts).allMatch(place -> place != LEFT_OUT)) {
      to.add(
          new SeenSum(relations.key(sum), relations.isAtMost(sum), counts, relations.times(sum)));
    }
  }

  private boolean hasKey(int cell) {
    return cell < view.keys().size();
  }

  private CountKey key(int cell) {
    return hasKey(cell) ? scope.months().lasting(view.keys().get(cell)).orElse(null) : null;
  }

  private SeenCount.How how(int cell) {
    Cells all = view.cells();
    if (all.isHidden(cell)) {
      return all.isHiddenSecond(cell) ? SeenCount.How.HIDDEN : SeenCount.How.SUPPRESSED;
    }
    if (all.isShown(cell)) {
      return SeenCount.How.SHOWN;
    }
    return cell < view.published().size() ? SeenCount.How.WITHHELD : SeenCount.How.UNSEEN;
  }
}
