package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Two small releases of which all counts are tried: what both together tell is closed or told. */
class EarlierPropertyTest {

  @Property(tries = 150)
  void closesOneBesideAnEarlierOne(@ForAll("releases") TwoReleases releases) {
    Relations relations = releases.relations();
    Cells cells = relations.cells();
    Closed closed = new Closing(relations, Limits.ofRelease(Releases.ENOUGH)).closeRelease();
    assertThat(closed.unsettled()).isEmpty();
    assertThat(narrow(releases, cells, cells))
        .isEqualTo(closed.left().stream().map(Narrow::cell).collect(Collectors.toSet()));
    Statistics.label("issued again").collect(releases.isIssuedAgain());
    Statistics.label("closed").collect(closed.isClosed());
    Statistics.label("told by the earlier one").collect(cells.told() > 0);
  }

  /** What the later one does not keep secret is shown by one of them or follows without it. */
  @Property(tries = 150)
  void givesUpNothingButWhatTheEarlierOneTells(@ForAll("releases") TwoReleases releases) {
    Relations relations = releases.relations();
    Cells cells = relations.cells();
    Set<Integer> secret = secret(cells);
    new Closing(relations, Limits.ofRelease(Releases.ENOUGH)).closeRelease();
    Set<Integer> before = narrow(releases, cells.withoutRelease(), cells);
    secret.removeAll(secret(cells));
    assertThat(before).containsAll(secret);
    Statistics.label("given up").collect(secret.size());
  }

  private static Set<Integer> secret(Cells cells) {
    return IntStream.range(0, cells.size())
        .filter(cells::isSecret)
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Cells that have too few values as some cells are seen, of those that others keep secret. */
  private static Set<Integer> narrow(TwoReleases releases, Cells seen, Cells secret) {
    List<BitSet> values = Enumeration.of(releases, seen);
    return IntStream.range(0, seen.size())
        .filter(cell -> values.get(cell).cardinality() < Releases.ENOUGH)
        .filter(cell -> secret.isSecret(cell) || seen != secret)
        .boxed()
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<TwoReleases> releases() {
    return TwoReleases.any();
  }
}
