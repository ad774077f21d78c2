package primarycare.disclosure;

import java.util.ArrayList;
import java.util.List;
import primarycare.disclosure.attack.Attack;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Sight;
import primarycare.disclosure.earlier.SeenRelease;

/** What the readers of a release know from the earlier ones of its store. */
final class EarlierCounts {

  private final ReaderView view;
  private final String id;
  private final SeenView own;
  private final Joined joined;
  private final List<String> others = new ArrayList<>();
  private final List<SeenRelease> same = new ArrayList<>();

  /**
   * @param id of the inputs, job and code of the release
   */
  EarlierCounts(ReaderView view, Scope scope, String id) {
    this.id = id;
    this.view = view;
    this.own = new SeenView(view, scope);
    this.joined = new Joined(view, scope.months());
  }

  /**
   * All of them: those of the same inputs, job and code too, by which this release becomes what
   * they are.
   */
  EarlierCounts with(EarlierReleases earlier) {
    earlier.forEach(
        (name, release) -> {
          joined.add(release);
          if (release.id().equals(id)) {
            same.add(release);
          } else {
            others.add(name);
          }
        });
    return this;
  }

  /** Hides what they hid, and gives up as secret what follows from them one sum after the other. */
  void hide(int mustBeLeft) {
    joined.hide();
    if (joined.hasEarlier()) {
      Limits sums = new Limits(mustBeLeft, 0, 0, false);
      new Attack(view.relations().withoutRelease(), sums)
          .run()
          .narrow()
          .forEach(narrow -> view.cells().tell(narrow.cell()));
    }
  }

  /** Which count a cell is, in words. */
  String where(int cell, CountWords words) {
    return joined.where(cell, words);
  }

  Joined joined() {
    return joined;
  }

  /**
   * What the release adds to the ledger when it is closed: the same as before where it is the same,
   * though less was to be done.
   */
  LedgerEntry entry(Sight sight, long rounds) {
    SeenRelease seen = own.of(id, sight, rounds);
    return new LedgerEntry(
        others,
        view.cells().told(),
        same.stream()
            .filter(seen::isSameAs)
            .findFirst()
            .map(before -> seen.withRounds(before.rounds()))
            .orElse(seen));
  }
}
