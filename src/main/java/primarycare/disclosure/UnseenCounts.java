package primarycare.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import primarycare.dossier.Counting;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.model.Providers;

/**
 * Counts that no table has and that stand among others as if one had them: of the months that two
 * years share, of those who do not show a sign, of the one sex or department group that is left of
 * all, of practices of an area that are in none of another type. A reader adds them up over areas
 * and ages as the rest.
 */
final class UnseenCounts {

  /** What does not add up over months: a person may be in several. */
  private static final Set<String> NOT_ADDED = Set.of(Counting.PEOPLE, Counting.SQUARES);

  /** Of practices that others are set beside, or of people of whom a key is known. */
  private static final Set<String> OF_SOME =
      Set.of(
          Counting.OF_THE_LISTED,
          Counting.OF_THE_UNLISTED,
          Counting.BEYOND_LISTS,
          Counting.OF_REFERENCE,
          Counting.WITH_KEY,
          Counting.PEOPLE,
          Counting.SQUARES);

  private static final Comparator<CountKey> BY_MONTHS =
      Comparator.comparingInt(CountKey::firstMonth).thenComparingInt(CountKey::lastMonth);

  private final ReaderView view;
  private final KnownAreas areas;

  /** Years of which a part is shared, with what they are made of. */
  private final Map<CountKey, List<List<CountKey>>> years = new LinkedHashMap<>();

  UnseenCounts(ReaderView view, KnownAreas areas) {
    this.view = view;
    this.areas = areas;
  }

  void add() {
    months();
    List.copyOf(view.keys()).forEach(this::others);
    yearsOfProviders();
    List.copyOf(view.keys()).forEach(this::theOneLeft);
    areas.wholes(this::ofAreas);
    years.forEach(
        (year, ways) -> ways.forEach(parts -> view.whole("years that overlap", year, parts)));
  }

  private void months() {
    Map<CountKey, List<CountKey>> alike = new LinkedHashMap<>();
    view.keys().stream()
        .filter(key -> key.firstMonth() < key.lastMonth())
        .filter(key -> !NOT_ADDED.contains(key.what()) && !Counting.isLocal(key.what()))
        .forEach(
            key -> alike.computeIfAbsent(key.withMonths(0, 0), all -> new ArrayList<>()).add(key));
    for (List<CountKey> of : alike.values()) {
      of.sort(BY_MONTHS);
      for (int i = 0; i + 1 < of.size(); i++) {
        shared(of.get(i), of.get(i + 1));
      }
    }
  }

  /** What two years share is what the months that only the first has leave of it. */
  private void shared(CountKey year, CountKey next) {
    CountKey shared = year.withMonths(next.firstMonth(), year.lastMonth());
    List<CountKey> before = months(year, year.firstMonth(), next.firstMonth() - 1);
    boolean isKnown =
        shared.firstMonth() < shared.lastMonth()
            && !before.isEmpty()
            && before.stream().allMatch(view::has);
    if (!isKnown) {
      return;
    }
    if (!view.has(shared)) {
      view.unseen(shared, view.exact(year) - before.stream().mapToLong(view::exact).sum());
    }
    before.add(shared);
    List<CountKey> after = months(year, year.lastMonth() + 1, next.lastMonth());
    after.add(shared);
    years.computeIfAbsent(year, y -> new ArrayList<>()).add(before);
    years.computeIfAbsent(next, y -> new ArrayList<>()).add(after);
  }

  private static List<CountKey> months(CountKey key, int first, int last) {
    List<CountKey> months = new ArrayList<>();
    IntStream.rangeClosed(first, last)
        .mapToObj(month -> key.withMonths(month, month))
        .forEach(months::add);
    return months;
  }

  /** Of providers, which a release has by month, the years of which it has those of an area. */
  private void yearsOfProviders() {
    Set<CountKey> years = new LinkedHashSet<>();
    Set<String> providers = new LinkedHashSet<>();
    for (CountKey key : view.keys()) {
      if (key.areaType().equals(Providers.TYPE)) {
        providers.add(key.areaCode());
      } else if (Providers.ofPart(key.part()).isPresent() && key.firstMonth() < key.lastMonth()) {
        years.add(key.withArea(Providers.TYPE, "").withPart(CountKey.WHOLE));
      }
    }
    years.forEach(
        year ->
            providers.forEach(provider -> sumOfMonths(year.withArea(Providers.TYPE, provider))));
  }

  private void sumOfMonths(CountKey year) {
    List<CountKey> months = months(year, year.firstMonth(), year.lastMonth());
    if (!view.has(year) && months.stream().allMatch(view::has)) {
      view.unseen(year, months.stream().mapToLong(view::exact).sum());
    }
  }

  /** Those who do not show a sign, and those who show none of some signs that are apart. */
  private void others(CountKey key) {
    if (Counting.isOfSign(key.what())) {
      left(KnownSums.all(key), List.of(key), KnownSums.without(key));
      Counting.within(key.what())
          .map(key::withWhat)
          .ifPresent(
              whole -> {
                List<CountKey> apart = KnownSums.apart(view, key);
                left(whole, apart, KnownSums.none(whole, apart));
              });
    }
  }

  private void theOneLeft(CountKey key) {
    if (NOT_ADDED.contains(key.what())) {
      return;
    }
    if (key.sex() == CountKey.ALL) {
      theOneLeft(key, Shape.SEXES, key::withSex);
    }
    if (key.department() == CountKey.ALL) {
      theOneLeft(key, Shape.GROUPS, key::withDepartment);
    }
  }

  private void theOneLeft(CountKey whole, int parts, IntFunction<CountKey> part) {
    List<CountKey> missing =
        IntStream.range(0, parts).mapToObj(part).filter(key -> !view.has(key)).toList();
    if (missing.size() == 1) {
      List<CountKey> others = IntStream.range(0, parts).mapToObj(part).filter(view::has).toList();
      left(whole, others, missing.get(0));
    }
  }

  /** Where an area has no count, what others leave is of other practices. */
  private void ofAreas(String type, CountKey whole, List<CountKey> parts, CountKey left) {
    boolean isOfAll = !OF_SOME.contains(whole.what()) && !Counting.isLocal(whole.what());
    if (isOfAll && parts.stream().allMatch(view::has)) {
      left(whole, parts, left);
    }
  }

  /** What parts leave of a whole. Where nobody is left a reader is taken to know it. */
  private void left(CountKey whole, List<CountKey> parts, CountKey left) {
    if (view.has(whole) && !view.has(left)) {
      long people = view.exact(whole) - parts.stream().mapToLong(view::exact).sum();
      if (people > 0) {
        view.unseen(left, people);
      }
    }
  }
}
