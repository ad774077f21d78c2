package primarycare.disclosure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import primarycare.disclosure.earlier.MonthNumbers;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;

/**
 * Counts of an earlier release that stand among those of a later one, as bands of other ages: where
 * the later one lacks them, and all attendances of their area and months are as many as they were.
 */
final class EarlierKeys {

  private final ReaderView view;
  private final MonthNumbers months;

  EarlierKeys(ReaderView view, MonthNumbers months) {
    this.view = view;
    this.months = months;
  }

  void add(SeenRelease release) {
    Map<CountKey, Integer> then = new LinkedHashMap<>();
    for (SeenCount count : release.counts()) {
      if (count.key() != null && count.how() != SeenCount.How.UNSEEN) {
        months.placed(count.key()).ifPresent(key -> then.put(key, count.exact()));
      }
    }
    Set<CountKey> changed = new HashSet<>();
    then.forEach(
        (key, people) -> {
          if (key.equals(all(key)) && view.has(key) && view.exact(key) != people) {
            changed.add(key);
            changed.add(key.withArea("", ""));
          }
        });
    then.forEach(
        (key, people) -> {
          if (!view.has(key) && !hasChanged(all(key), changed)) {
            view.unseen(key, people);
          }
        });
  }

  /** Of an area that the later release lacks, whether any other has changed. */
  private boolean hasChanged(CountKey all, Set<CountKey> changed) {
    return changed.contains(view.has(all) ? all : all.withArea("", ""));
  }

  private static CountKey all(CountKey key) {
    return key.withWhat(Counting.ATTENDANCES)
        .withPart(CountKey.WHOLE)
        .withDepartment(CountKey.ALL)
        .withSex(CountKey.ALL)
        .withAges(Ages.EVERY);
  }
}
