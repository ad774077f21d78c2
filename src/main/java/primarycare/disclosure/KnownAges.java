package primarycare.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;

/**
 * What everybody knows of counts of ages together: each scheme parts all, and bands of two schemes
 * that begin and end together are the same people.
 */
final class KnownAges {

  private final ReaderView view;
  private final List<List<Ages>> schemes;

  /**
   * @param schemes ways of parting all ages, with those that are not known
   */
  KnownAges(ReaderView view, List<List<Ages>> schemes) {
    this.view = view;
    this.schemes = schemes;
  }

  void add() {
    Set<CountKey> everyAge = new LinkedHashSet<>();
    view.keys().forEach(key -> everyAge.add(key.withAges(Ages.EVERY)));
    everyAge.forEach(this::ages);
  }

  private void ages(CountKey everyAge) {
    CountKey whole =
        everyAge.what().equals(Counting.WITH_WHAT_THEY_SHOW)
            ? everyAge.withWhat(Counting.ATTENDANCES)
            : everyAge;
    for (int one = 0; one < schemes.size(); one++) {
      view.whole("ages", whole, of(everyAge, schemes.get(one)));
      for (int other = one + 1; other < schemes.size(); other++) {
        acrossSchemes(everyAge, schemes.get(one), schemes.get(other));
      }
    }
  }

  private static List<CountKey> of(CountKey everyAge, List<Ages> ages) {
    return ages.stream().map(everyAge::withAges).toList();
  }

  /** Bands of two schemes that begin and end together. */
  private void acrossSchemes(CountKey everyAge, List<Ages> ones, List<Ages> others) {
    int next = 0;
    List<Ages> some = new ArrayList<>();
    List<Ages> same = new ArrayList<>();
    for (Ages one : ones) {
      some.add(one);
      while (next < others.size() && others.get(next).last() <= one.last()) {
        same.add(others.get(next++));
      }
      if (!same.isEmpty() && same.get(same.size() - 1).last() == one.last()) {
        if (!some.equals(same)) {
          view.sameWhereItHolds("ages", of(everyAge, some), of(everyAge, same));
        }
        some.clear();
        same.clear();
      }
    }
  }
}
