package primarycare.disclosure.attack;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is hidden for each count that relations taken together leave too few values: so many times
 * at most, and nothing where that was in vain.
 */
final class HiddenFor {

  /** Most attempts for a count that is narrow. */
  static final int MOST_FOR_NARROW = 40;

  /** Most attempts for a count of which it is not found out whether it has values enough. */
  static final int MOST_FOR_UNSETTLED = 20;

  private final Hiding hiding;
  private final Map<Integer, Ints> hidden = new HashMap<>();
  private final Map<Rest.Verdict, Map<Integer, Integer>> attempts =
      new EnumMap<>(Rest.Verdict.class);
  private final Set<Integer> givenUp = new HashSet<>();

  HiddenFor(Hiding hiding) {
    this.hiding = hiding;
  }

  /** Whether more may be hidden for a count. */
  boolean mayHide(int cell, Rest.Verdict verdict) {
    int most = verdict == Rest.Verdict.NARROW ? MOST_FOR_NARROW : MOST_FOR_UNSETTLED;
    return !givenUp.contains(cell) && attempts(verdict).getOrDefault(cell, 0) < most;
  }

  /** Hides another for a count, and what that takes. */
  void hide(int cell, Rest.Verdict verdict, int other) {
    int first = hiding.size();
    hiding.hide(other);
    hiding.widen();
    attempts(verdict).merge(cell, 1, Integer::sum);
    Ints all = hidden.computeIfAbsent(cell, none -> new Ints());
    for (int also : hiding.since(first)) {
      all.add(also);
    }
  }

  /** Nothing more is hidden for a count, and what was need not be. */
  void giveUp(int cell) {
    givenUp.add(cell);
    Ints all = hidden.remove(cell);
    if (all != null) {
      hiding.restore(all.toArray());
    }
  }

  private Map<Integer, Integer> attempts(Rest.Verdict verdict) {
    return attempts.computeIfAbsent(verdict, none -> new HashMap<>());
  }
}
