package primarycare.disclosure.attack;

import java.util.BitSet;

/**
 * The counts of people of a release, with what a reader sees of each.
 *
 * <p>A cell is a number from 0 on, which the caller keeps for its key.
 */
public final class Cells {

  private final Sight sight;
  private final Ints counts = new Ints();
  private final Bounds seen = new Bounds();
  private final Bounds open = new Bounds();
  private final Ints weights = new Ints();
  private final BitSet published = new BitSet();
  private final BitSet watched = new BitSet();
  private final BitSet guarded = new BitSet();
  private final BitSet second = new BitSet();
  private final BitSet shown = new BitSet();
  private final BitSet never = new BitSet();
  private final BitSet known = new BitSet();
  private final BitSet told = new BitSet();
  private final Pairs pairs = new Pairs();

  public Cells(Sight sight) {
    this.sight = sight;
  }

  /** A count that the release publishes: hidden where the preset hides it, else shown. */
  public int count(int count) {
    int cell = figure(count, sight.low(count), sight.high(count));
    published.set(cell);
    watched.set(cell);
    shown.set(cell, !sight.hides(count));
    return cell;
  }

  /** No count: while it is shown, the count behind it is seen to be between two. */
  public int figure(int count, int low, int high) {
    int cell = unseen(count);
    seen.narrow(cell, count, low, high);
    shown.set(cell);
    return cell;
  }

  /** A count that no table has, of which nothing is seen but what follows. */
  public int unseen(int count) {
    Bounds.requireWithin(count, 0, Sight.UNBOUNDED - 1);
    counts.add(count);
    seen.add();
    open.add();
    weights.add(0);
    return counts.size() - 1;
  }

  /** A reader must not learn it, though no table has it. */
  public Cells watch(int cell) {
    watched.set(cell);
    return this;
  }

  /** A reader must not learn it by one sum after the other, though no table has it. */
  public Cells guard(int cell) {
    guarded.set(cell);
    return this;
  }

  /** Another primary rule than that for small counts hides it, as for few people who come often. */
  public Cells suppress(int cell) {
    if (!isHidden(cell) && !mayBeHidden(cell)) {
      throw new IllegalArgumentException("a count that cannot stand among hidden ones");
    }
    shown.clear(cell);
    second.clear(cell);
    return this;
  }

  /** How much it is wanted: of two, the one that weighs less is hidden. */
  public Cells weigh(int cell, int weight) {
    weights.set(cell, weight);
    return this;
  }

  boolean isSeen(int cell) {
    return known.get(cell) || (never.get(cell) && shown.get(cell));
  }

  /** It stays shown, whatever follows from it. */
  public Cells neverHide(int cell) {
    never.set(cell);
    return this;
  }

  /** Where one of two is hidden for others, both are. */
  public Pairs pairs() {
    return pairs;
  }

  /** An earlier release showed it: hiding it hides nothing, and it is nobody's secret. */
  public Cells shownBefore(int cell, Sight then) {
    known.set(cell);
    return bound(cell, then.low(counts.get(cell)), then.high(counts.get(cell)));
  }

  /**
   * An earlier release hid it, for others or not: so it is, if none showed it and it can be. What
   * this release or any earlier one hides by itself is not hidden for others.
   */
  public Cells hiddenBefore(int cell, Sight then, boolean isForOthers) {
    if (!known.get(cell)) {
      boolean canBe = mayBeHidden(cell);
      boolean isNotByItself = second.get(cell) || canBe || !watched.get(cell);
      watched.set(cell);
      shown.set(cell, shown.get(cell) && !canBe);
      second.set(cell, isForOthers && isNotByItself);
    }
    return bound(cell, then.leastHidden(), then.mostHidden());
  }

  /** Nothing is seen of it, not even that it is somebody; if it is not, that is no secret. */
  public void withhold(int cell) {
    shown.clear(cell);
    published.clear(cell);
    watched.set(cell, counts.get(cell) > 0);
  }

  /** Whether it is hidden, or nobody and shown as that, and no earlier release showed it. */
  public boolean mayBeWithheld(int cell) {
    boolean isNobody = shown.get(cell) && counts.get(cell) == 0 && !never.get(cell);
    return published.get(cell) && !known.get(cell) && (isNobody || !shown.get(cell));
  }

  /** It follows from earlier releases alone: no secret, but hiding it may keep others. */
  public void tell(int cell) {
    told.set(cell);
  }

  public int told() {
    return told.cardinality();
  }

  /** What a reader knows of them who has earlier releases and not this one. */
  Cells withoutRelease() {
    Cells without = new Cells(sight);
    for (int cell = 0; cell < size(); cell++) {
      without.bound(without.unseen(counts.get(cell)), open.low(cell), open.high(cell));
    }
    without.watched.or(watched);
    without.guarded.or(guarded);
    without.second.or(second);
    without.known.or(known);
    without.told.or(told);
    return without;
  }

  /** What follows for it from what everybody knows, whether or not it is shown. */
  public Cells bound(int cell, int low, int high) {
    open.narrow(cell, counts.get(cell), low, high);
    return this;
  }

  public int size() {
    return counts.size();
  }

  public boolean isShown(int cell) {
    return shown.get(cell);
  }

  /** Whether the release has it as hidden. */
  public boolean isHidden(int cell) {
    return published.get(cell) && !shown.get(cell);
  }

  boolean isSecret(int cell) {
    return watched.get(cell) && !isOpen(cell);
  }

  /** Whether a reader must not learn it by one sum after the other. */
  boolean isGuarded(int cell) {
    return isSecret(cell) || (guarded.get(cell) && !isOpen(cell));
  }

  private boolean isOpen(int cell) {
    return shown.get(cell) || known.get(cell) || told.get(cell);
  }

  /** Whether hiding it is possible, and the other of its pair with it. */
  boolean mayBeHidden(int cell) {
    return shown.get(cell) && pairs.with(cell).allMatch(one -> !shown.get(one) || canBeHidden(one));
  }

  /** Where nobody is shown as such, nobody is not hidden. */
  private boolean canBeHidden(int cell) {
    return !never.get(cell)
        && !known.get(cell)
        && (!published.get(cell) || sight.mayBeHidden(counts.get(cell)));
  }

  public boolean isHiddenSecond(int cell) {
    return second.get(cell);
  }

  void hide(int cell) {
    shown.clear(cell);
    second.set(cell);
  }

  /** It need not be hidden second: it is shown. */
  void restore(int cell) {
    if (!second.get(cell)) {
      throw new IllegalStateException("what is hidden first stays hidden");
    }
    shown.set(cell);
    second.clear(cell);
  }

  public int exact(int cell) {
    return counts.get(cell);
  }

  long cost(int cell, int times) {
    return (long) times * weights.get(cell);
  }

  /** Whether a reader sees of a shown count that it is one of several. */
  boolean isRounded(int cell) {
    return published.get(cell) && shown.get(cell) && seen.low(cell) < seen.high(cell);
  }

  /** What a reader sees it to be at least. */
  int low(int cell) {
    return Math.max(open.low(cell), isShown(cell) ? seen.low(cell) : lowHidden(cell));
  }

  int high(int cell) {
    return Math.min(open.high(cell), isShown(cell) ? seen.high(cell) : highHidden(cell));
  }

  /** What a reader would see it to be at least if it were hidden. */
  int lowHidden(int cell) {
    return Math.max(open.low(cell), published.get(cell) ? sight.leastHidden() : 0);
  }

  int highHidden(int cell) {
    return Math.min(open.high(cell), published.get(cell) ? sight.mostHidden() : Sight.UNBOUNDED);
  }
}
