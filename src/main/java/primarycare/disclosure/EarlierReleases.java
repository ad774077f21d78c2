package primarycare.disclosure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.disclosure.earlier.SeenReleases;
import primarycare.figure.CountKey.Ages;
import primarycare.organisation.AreaMembers.Named;

/** The releases before one, each read when it is asked for: together they may be large. */
final class EarlierReleases {

  private final List<String> releases;
  private final Function<String, SeenRelease> ledger;
  private UnaryOperator<SeenRelease> naming = UnaryOperator.identity();
  private Map<Named, Named> names = Map.of();

  private EarlierReleases(List<String> releases, Function<String, SeenRelease> ledger) {
    this.releases = releases;
    this.ledger = ledger;
  }

  static EarlierReleases none() {
    return of();
  }

  static EarlierReleases of(SeenRelease... some) {
    List<SeenRelease> all = List.of(some);
    List<String> numbers = IntStream.range(0, some.length).mapToObj(Integer::toString).toList();
    return new EarlierReleases(numbers, number -> all.get(Integer.parseInt(number)));
  }

  static EarlierReleases of(SeenReleases ledger) {
    return new EarlierReleases(ledger.names(), ledger::read);
  }

  /**
   * Adds to a view their counts that it lacks, where nothing says that they have changed since.
   *
   * @return the areas and ages of all
   */
  Scope addTo(ReaderView view, Scope scope) {
    OtherAreas areas = new OtherAreas(view, scope.lasting(), scope.months());
    EarlierKeys keys = new EarlierKeys(view, scope.months());
    Set<List<Ages>> schemes = new LinkedHashSet<>();
    naming = areas::named;
    forEach(
        (name, release) -> {
          keys.add(release);
          schemes.addAll(release.scope().schemes());
        });
    names = areas.names();
    return scope.with(scope.members().and(areas.others()), schemes.stream());
  }

  /** Areas that had other practices, and what they are called now. */
  Map<Named, Named> names() {
    return names;
  }

  /** Each of them by its name. */
  void forEach(BiConsumer<String, SeenRelease> to) {
    releases.forEach(name -> to.accept(name, naming.apply(ledger.apply(name))));
  }
}
