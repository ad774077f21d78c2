package primarycare.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import primarycare.disclosure.attack.Attack;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Narrow;
import primarycare.disclosure.attack.Relations;
import primarycare.disclosure.attack.Sight;
import primarycare.disclosure.earlier.MonthNumbers;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.disclosure.earlier.SeenReleases;

/** What the readers of a release know from the earlier ones of its store. */
final class EarlierCounts {

  private final ReaderView view;
  private final String id;
  private final SeenView own;
  private final Joined joined;
  private final List<String> others = new ArrayList<>();
  private final Set<Integer> followed = new HashSet<>();
  private boolean isTakenTogether;

  /**
   * @param id of the inputs, job and code of the release
   */
  EarlierCounts(ReaderView view, CountWords words, String id) {
    this.id = id;
    MonthNumbers months = new MonthNumbers(words.months());
    this.view = view;
    this.own = new SeenView(view, months);
    this.joined = new Joined(view, months);
  }

  /**
   * All that the ledger has: those of the same inputs, job and code too, by which this release
   * becomes what they are.
   */
  EarlierCounts with(SeenReleases ledger) {
    for (String name : ledger.names()) {
      SeenRelease release = ledger.read(name);
      joined.add(release);
      if (!release.id().equals(id)) {
        others.add(name);
      }
    }
    return this;
  }

  EarlierCounts with(SeenRelease release) {
    joined.add(release);
    return this;
  }

  /** Hides what they hid, and gives up as secret what follows from them one sum after the other. */
  EarlierCounts hide(int mustBeLeft) {
    joined.hide();
    follow(new Limits(mustBeLeft, 0, 0, false)).forEach(view.cells()::tell);
    return this;
  }

  /** Whether it follows from them, by relations together: this release cannot mend that. */
  boolean follows(int cell, int mustBeLeft) {
    if (!isTakenTogether && joined.hasEarlier()) {
      isTakenTogether = true;
      follow(Limits.ofRelease(mustBeLeft));
    }
    return followed.contains(cell);
  }

  private List<Integer> follow(Limits limits) {
    if (!joined.hasEarlier()) {
      return List.of();
    }
    Relations without = view.relations().withoutRelease();
    List<Integer> cells =
        new Attack(without, limits).run().narrow().stream().map(Narrow::cell).toList();
    followed.addAll(cells);
    return cells;
  }

  /** Which count a cell is, in words. */
  String where(int cell, CountWords words) {
    return joined.where(cell, words);
  }

  Joined joined() {
    return joined;
  }

  /** What the release adds to the ledger when it is closed. */
  LedgerEntry entry(Sight sight) {
    return new LedgerEntry(others, followed.size(), own.of(id, sight));
  }
}
