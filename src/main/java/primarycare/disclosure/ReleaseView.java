package primarycare.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import primarycare.disclosure.attack.Sight;
import primarycare.dossier.Counting;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.figure.DistinctCounts;
import primarycare.job.Columns;
import primarycare.model.Providers;
import primarycare.organisation.History;

/** Makes what a reader sees of a release by a rule, and knows of it together. */
final class ReleaseView {

  /** The order in which counts are numbered, whatever task counted them. */
  private static final Comparator<CountKey> IN_ORDER =
      Comparator.comparing(CountKey::what)
          .thenComparing(CountKey::areaType)
          .thenComparing(CountKey::areaCode)
          .thenComparing(CountKey::part)
          .thenComparingInt(CountKey::firstMonth)
          .thenComparingInt(CountKey::lastMonth)
          .thenComparingInt(CountKey::department)
          .thenComparingInt(CountKey::sex)
          .thenComparingInt(key -> key.ages().first())
          .thenComparingInt(key -> key.ages().last());

  private ReleaseView() {}

  /** Of the counts of some tables of a run. */
  static ReaderView of(
      DisclosureRule rule,
      Collection<DistinctCounts> tables,
      Scope scope,
      EarlierReleases earlier) {
    List<Count> counts = tables.stream().flatMap(some -> some.all().stream()).toList();
    return of(sight(rule), counts, scope, earlier);
  }

  /**
   * What a reader sees of a count: of a hidden one nothing but that it is, as more are hidden than
   * small ones.
   */
  static Sight sight(DisclosureRule rule) {
    return new Sight(
        rule.zeroShown(),
        Math.toIntExact(rule.firstShown()),
        Math.toIntExact(rule.base()),
        Sight.UNBOUNDED);
  }

  /**
   * @param earlier releases before this one, of which counts stand among those of this one
   */
  static ReaderView of(Sight sight, List<Count> counts, Scope scope, EarlierReleases earlier) {
    ReaderView view =
        new ReaderView(
            sight, counts.stream().sorted(Comparator.comparing(Count::key, IN_ORDER)).toList());
    List<CountKey> keys = view.published();
    for (int cell = 0; cell < keys.size(); cell++) {
      CountKey key = keys.get(cell);
      view.cells().weigh(cell, wanted(key));
      if (isWhole(key)) {
        view.cells().neverHide(cell);
      }
      if (isToldTwice(view, key)) {
        view.pair(key, key.withWhat(Counting.WITH_WHAT_THEY_SHOW));
      }
    }
    Scope all = earlier.addTo(view, scope);
    KnownAreas areas = new KnownAreas(view, all);
    new UnseenCounts(view, areas).add();
    new KnownSums(view).add();
    new KnownLocalSums(view).add();
    new KnownAges(view, all.schemes()).add();
    areas.add();
    new ChangedAreas(view, all.members(), earlier.names()).add();
    return view;
  }

  /**
   * Whether two tables tell of the same people a little differently, as practices that areas share
   * by weight are given to them: a reader who takes them to be one number has both.
   */
  private static boolean isToldTwice(ReaderView view, CountKey key) {
    CountKey shown = key.withWhat(Counting.WITH_WHAT_THEY_SHOW);
    return key.what().equals(Counting.ATTENDANCES)
        && view.has(shown)
        && view.exact(key) != view.exact(shown);
  }

  /**
   * How much a count is wanted: one of more people, of a longer time, of an area, or of all
   * providers more.
   */
  private static int wanted(CountKey key) {
    return (Providers.ofPart(key.part()).isPresent() ? 0 : 1)
        + (key.areaType().equals(History.PRACTICE) ? 1 : 2)
        + (key.ages().equals(Ages.EVERY) ? 2 : 0)
        + (key.sex() == CountKey.ALL ? 1 : 0)
        + (key.department() == CountKey.ALL ? 1 : 0)
        + (key.lastMonth() > key.firstMonth() ? 1 : 0);
  }

  /** Whether it is the total of the area of the job. */
  private static boolean isWhole(CountKey key) {
    return key.areaType().equals(Columns.ALL)
        && key.what().equals(Counting.ATTENDANCES)
        && key.part().equals(CountKey.WHOLE)
        && key.ages().equals(Ages.EVERY)
        && key.sex() == CountKey.ALL
        && key.department() == CountKey.ALL;
  }
}
