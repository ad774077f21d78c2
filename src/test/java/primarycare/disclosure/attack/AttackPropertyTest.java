package primarycare.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.attack.Releases.ENOUGH;
import static primarycare.disclosure.attack.Releases.LIMITS;

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

/** Small releases of which all counts are tried: what is passed has values enough. */
class AttackPropertyTest {

  @Property(tries = 200)
  void tellsJustTheCellsThatTryingAllFindsNarrow(@ForAll("releases") SmallRelease release) {
    Relations relations = release.relations();
    Cells cells = relations.cells();
    List<BitSet> values = Enumeration.of(release, cells);
    Attacked attacked = new Attack(relations, LIMITS).run();
    assertThat(attacked.unsettled()).isEmpty();
    assertThat(cells(attacked)).isEqualTo(narrow(cells, values));
    Intervals intervals = new Intervals(cells, relations.links());
    for (int cell : narrow(cells, values)) {
      Statistics.label("narrow, as intervals alone have it")
          .collect(intervals.left(cell) < ENOUGH ? "found" : "missed");
    }
  }

  @Property(tries = 150)
  void closesAllButWhatItTells(@ForAll("releases") SmallRelease release) {
    Relations relations = release.relations();
    Cells cells = relations.cells();
    Closed closed = new Closing(relations, LIMITS).close(List.of());
    assertThat(closed.unsettled()).isEmpty();
    assertThat(narrow(cells, Enumeration.of(release, cells)))
        .isEqualTo(closed.left().stream().map(Narrow::cell).collect(Collectors.toSet()));
    Statistics.label("closed").collect(closed.isClosed());
    Statistics.label("hidden second").collect(closed.hidden().length);
  }

  @Property(tries = 100)
  void tellsWhatOneWhoKnowsMoreFinds(@ForAll("releases") SmallRelease release) {
    Relations relations = release.relations();
    Cells cells = relations.cells();
    Attack attack = new Attack(relations, LIMITS);
    Set<Integer> before = cells(attack.run());
    Attacked attacked = attack.run(new Reader("a group", 0));
    assertThat(cells(attack.run())).as("and it is forgotten").isEqualTo(before);
    cells.bound(0, release.atoms().get(0), release.atoms().get(0));
    Set<Integer> narrow = narrow(cells, Enumeration.of(release, cells));
    narrow.remove(0);
    assertThat(narrow).containsAll(cells(attacked));
    assertThat(cells(attacked))
        .containsAll(narrow.stream().filter(c -> !before.contains(c)).toList());
  }

  private static Set<Integer> cells(Attacked attacked) {
    return attacked.narrow().stream().map(Narrow::cell).collect(Collectors.toSet());
  }

  private static Set<Integer> narrow(Cells cells, List<BitSet> values) {
    return IntStream.range(0, cells.size())
        .filter(cell -> cells.isSecret(cell) && values.get(cell).cardinality() < ENOUGH)
        .boxed()
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<SmallRelease> releases() {
    return SmallRelease.any();
  }
}
