package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.figure.CountKey;
import primarycare.organisation.AreaMembers.Named;
import primarycare.organisation.Said;

/** What areas are called that had other practices in an earlier release. */
class OtherAreasTest {

  private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
  private static final LocalDate JULY = JUNE.plusMonths(1);
  private static final CountKey U1 = of("pcn", "U1");
  private static final CountKey BOTH = U1.withMonths(0, 1);
  private static final List<String> ONE = List.of("C82001");
  private static final List<String> TWO = List.of("C82001", "C82002");
  private static final Scope NOW = networks(List.of("C82009"), List.of("C82009"));

  /** The practices of U1 in June and in July. */
  private static Scope networks(List<String> june, List<String> july) {
    Said said = new Said().area("04C");
    june.forEach(practice -> said.mapped(List.of(JUNE), practice, "U1", "04C"));
    july.forEach(practice -> said.mapped(List.of(JULY), practice, "U1", "04C"));
    return Issues.scope(said, List.of(), JUNE, JULY);
  }

  private static SeenRelease release(Scope scope, CountKey... keys) {
    FewCounts counts = new FewCounts();
    for (CountKey key : keys) {
      counts.count(key, 23);
    }
    return Issues.asItIs(counts.known(), scope);
  }

  private static OtherAreas now(Scope scope) {
    return new OtherAreas(new FewCounts().known(), scope.lasting(), scope.months());
  }

  private static List<String> types(OtherAreas areas, SeenRelease release) {
    return areas.named(release).counts().stream()
        .map(SeenCount::key)
        .map(CountKey::areaType)
        .toList();
  }

  @Test
  void anAreaWithTheSamePracticesKeepsItsName() {
    OtherAreas areas = now(networks(TWO, ONE));
    assertThat(types(areas, release(networks(TWO, ONE), BOTH))).containsExactly("pcn");
    assertThat(areas.names()).isEmpty();
  }

  /** Their texts have equal hashes in Java. */
  @Test
  void areasOfOtherPracticesHaveOtherNames() {
    List<String> outer = List.of("C82001", "C82004");
    List<String> inner = List.of("C82002", "C82003");
    Set<String> names = new TreeSet<>();
    OtherAreas areas = now(NOW);
    for (List<String> some : List.of(outer, inner)) {
      names.addAll(types(areas, release(networks(some, some), U1)));
    }
    assertThat(names).hasSize(2).allMatch(name -> name.startsWith("pcn with practices "));
    assertThat(areas.names()).hasSize(2).containsValue(new Named("pcn", "U1"));
  }

  /** The ledger has it, so that a run on another machine must call it the same. */
  @Test
  void theNameIsMadeOfThePracticesAlone() {
    assertThat(types(now(NOW), release(networks(TWO, TWO), U1, BOTH)))
        .containsExactly(
            "pcn with practices c359446eca9e2fd4", "pcn with practices c359446eca9e2fd4");
  }

  @Test
  void monthsFromWhichOnAnAreaHasOthersTellItApart() {
    OtherAreas areas = now(networks(ONE, TWO));
    assertThat(types(areas, release(networks(TWO, TWO), BOTH))).doesNotContain("pcn");
    assertThat(types(areas, release(networks(TWO, ONE), BOTH))).doesNotContain("pcn");
    assertThat(types(areas, release(networks(TWO, TWO), U1.withMonths(1, 1))))
        .containsExactly("pcn");
  }

  /** A practice is itself, and of a month that nobody has now there is nothing to tell apart. */
  @Test
  void neitherPracticesNorOtherMonthsHaveOtherNames() {
    CountKey practice = of("practice", "C82001");
    OtherAreas areas = now(Issues.scope(new Said().area("04C"), List.of(), JULY));
    assertThat(types(areas, release(networks(TWO, TWO), practice, U1, practice.withMonths(1, 1))))
        .containsExactly("practice", "pcn", "practice");
  }

  /** The release before had it so of one before itself. */
  @Test
  void anAreaThatHasAnotherNameKeepsIt() {
    SeenRelease release = release(networks(TWO, TWO), of("pcn with practices c359", "U1"));
    assertThat(types(now(NOW), release)).containsExactly("pcn with practices c359");
  }

  @Test
  void whatElsePeopleAreGroupedByHasThePracticesOfTheWholeArea() {
    SeenRelease release = release(networks(TWO, TWO), of("provider", "RA901"));
    assertThat(types(now(networks(TWO, ONE)), release)).containsExactly("provider");
    assertThat(types(now(NOW), release)).allMatch(name -> name.startsWith("provider with "));
    assertThat(now(NOW).others()).isEmpty();
  }

  /** In one release U1 has one practice in June alone, in another in July alone. */
  @Test
  void aNameHasItsPracticesInEachMonthInWhichSomeReleaseHasIt() {
    OtherAreas areas = now(NOW);
    String june = types(areas, release(networks(ONE, TWO), U1)).get(0);
    String july = types(areas, release(networks(TWO, ONE), U1.withMonths(1, 1))).get(0);
    assertThat(july).isEqualTo(june);
    assertThat(areas.others()).containsOnlyKeys(new Named(june, "U1"));
    Map<Integer, ? extends Map<String, ?>> own = areas.others().get(new Named(june, "U1"));
    assertThat(own.get(0)).containsOnlyKeys("C82001");
    assertThat(own.get(1)).containsOnlyKeys("C82001");
  }
}
