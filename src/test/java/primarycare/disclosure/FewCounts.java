package primarycare.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import primarycare.disclosure.attack.Attack;
import primarycare.disclosure.attack.Limits;
import primarycare.disclosure.attack.Narrow;
import primarycare.disclosure.attack.Sight;
import primarycare.dossier.Counting;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;

/** A release of few counts, as tests tell it. */
final class FewCounts {

  /** 1 to 4 are hidden and the rest is exact: what follows is plain. */
  static final Sight PLAIN = new Sight(true, 5, 1, Sight.UNBOUNDED);

  static final Ages YOUNG = new Ages(0, 17);
  static final Ages OLD = new Ages(18, 150);

  private final List<Count> counts = new ArrayList<>();

  /** All attendances of an area in the first month. */
  static CountKey of(String type, String code) {
    return CountKey.ofAll(Counting.ATTENDANCES, type, code, 0, 0);
  }

  static CountKey ofAll() {
    return of("all", "all");
  }

  FewCounts count(CountKey key, long people) {
    counts.add(Count.of(people, key));
    return this;
  }

  /** One of people of whom there are few. */
  FewCounts count(CountKey key, long people, long among) {
    counts.add(new Count(people, key, among));
    return this;
  }

  List<Count> all() {
    return List.copyOf(counts);
  }

  ReaderView view(Sight sight) {
    return new ReaderView(sight, counts);
  }

  /** With what everybody knows of one area. */
  ReaderView known() {
    return known(PLAIN, List.of(List.of(YOUNG, OLD, Ages.NOT_KNOWN)));
  }

  ReaderView known(Sight sight, List<List<Ages>> schemes) {
    ReaderView view = view(sight);
    new KnownSums(view).add();
    new KnownLocalSums(view).add();
    new KnownAges(view, schemes).add();
    return view;
  }

  /** Why each relation of a view holds, in their order. */
  static List<String> whys(ReaderView view) {
    return IntStream.range(0, view.relations().size()).mapToObj(view.relations()::key).toList();
  }

  /** Whose counts a reader works out, but for fewer than five values; null for no table's. */
  static List<CountKey> found(ReaderView view) {
    return new Attack(view.relations(), new Limits(5, 200, 1000))
        .run().narrow().stream()
            .map(Narrow::cell)
            .map(cell -> cell < view.keys().size() ? view.keys().get(cell) : null)
            .toList();
  }
}
