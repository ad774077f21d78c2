package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.OLD;
import static primarycare.disclosure.FewCounts.YOUNG;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.FewCounts.ofAll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import primarycare.dossier.Counting;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.job.Month;
import primarycare.organisation.Registration;
import primarycare.organisation.Said;

/** Which counts of a release are hidden for others: U1 has two practices. */
class ReleaseViewTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-01");
  private static final CountKey ALL = ofAll();
  private static final CountKey U1 = of("pcn", "U1");

  /** 1 to 4 are hidden and the rest is exact, and five values must be left. */
  private static final DisclosureRule RULE =
      new DisclosureRule("plain", "Plain.", "tests", true, 5, 1, 5, false);

  private static ReaderView view(List<Count> counts) {
    Said said =
        new Said()
            .area("04C")
            .mapped(List.of(JULY), "C82001", "U1", "04C")
            .mapped(List.of(JULY), "C82002", "U1", "04C");
    Scope scope = Issues.scope(said, List.of(List.of(YOUNG, OLD, Ages.NOT_KNOWN)), JULY);
    return ReleaseView.of(ReleaseView.sight(RULE), counts, scope, EarlierReleases.none());
  }

  private static Set<CountKey> hiddenSecond(List<Count> counts) {
    CountWords words = new CountWords(List.of(new Month(2026, 7)));
    ReaderView view = view(counts);
    EarlierCounts none = new EarlierCounts(view, Issues.JULY, "this");
    return ((ClosedRule) ClosedRelease.closed(RULE, view, words, none).protection()).hidden();
  }

  /** It is as cheap as the count of everybody, and comes before it. */
  @Test
  void theTotalOfTheAreaStaysShown() {
    CountKey everybody = of(Registration.TYPE, "all");
    assertThat(
            hiddenSecond(
                List.of(
                    Count.of(33, everybody),
                    Count.of(30, ALL),
                    Count.of(3, of("", "unknown_practice")))))
        .containsExactly(everybody);
  }

  @Test
  void ofAWholeAndAPartThePartIsHidden() {
    assertThat(
            hiddenSecond(
                List.of(Count.of(30, U1), Count.of(3, U1.withSex(0)), Count.of(27, U1.withSex(1)))))
        .containsExactly(U1.withSex(1));
  }

  @Test
  void ofAnAreaAndAPracticeThePracticeIsHidden() {
    assertThat(
            hiddenSecond(
                List.of(
                    Count.of(30, U1),
                    Count.of(3, of("practice", "C82001")),
                    Count.of(27, of("practice", "C82002")))))
        .containsExactly(of("practice", "C82002"));
  }

  @Test
  void knowsOfAgesAndAreasTogether() {
    ReaderView view =
        view(
            List.of(
                Count.of(30, ALL),
                Count.of(30, U1),
                Count.of(20, U1.withAges(YOUNG)),
                Count.of(10, U1.withAges(OLD))));
    assertThat(view.relations().size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsInAnotherOrderGiveTheSameCells(long seed) {
    List<Count> counts =
        List.of(
            Count.of(30, ALL),
            Count.of(30, U1),
            Count.of(3, U1.withSex(0)),
            Count.of(27, U1.withSex(1)),
            Count.of(2, of("practice", "C82001")),
            Count.of(28, of("practice", "C82002")),
            Count.of(14, U1.withAges(YOUNG)),
            Count.of(16, U1.withAges(OLD)));
    List<Count> shuffled = new ArrayList<>(counts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(shuffled).extracting(Count::key).isNotEqualTo(keys(counts));
    assertThat(view(shuffled).keys()).isEqualTo(view(counts).keys());
    assertThat(hiddenSecond(shuffled)).isEqualTo(hiddenSecond(counts)).hasSizeGreaterThan(1);
  }

  /** Whoever reads both tables as one number would still have the other. */
  @Test
  void anAgeThatTwoTablesTellDifferentlyIsHiddenForOthersInBoth() {
    CountKey young = U1.withAges(YOUNG);
    CountKey again = young.withWhat(Counting.WITH_WHAT_THEY_SHOW);
    List<Count> counts =
        List.of(
            Count.of(23, U1),
            Count.of(20, young),
            Count.of(3, U1.withAges(OLD)),
            Count.of(21, again));
    assertThat(hiddenSecond(counts)).containsExactlyInAnyOrder(young, again);
  }

  private static List<CountKey> keys(List<Count> counts) {
    return counts.stream().map(Count::key).toList();
  }
}
