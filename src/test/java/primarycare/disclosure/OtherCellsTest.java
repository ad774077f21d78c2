package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.OLD;
import static primarycare.disclosure.FewCounts.YOUNG;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.Issues.JULY;
import static primarycare.disclosure.Issues.after;
import static primarycare.disclosure.Issues.found;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.figure.CountKey;
import primarycare.figure.CountKey.Ages;
import primarycare.organisation.Said;

/** Hidden counts that follow from two releases which have other cells. */
class OtherCellsTest {

  private static final LocalDate DAY = LocalDate.parse("2026-07-01");
  private static final Ages CHILDREN = new Ages(0, 9);
  private static final Ages TEENS = new Ages(10, 17);
  private static final CountKey U1 = of("pcn", "U1");
  private static final CountKey FIRST = of("practice", "C82001");
  private static final CountKey THIRD = of("practice", "C82003");

  /** All of the practices are of one network. */
  private static Scope network(String... practices) {
    Said said = new Said().area("04C");
    for (String practice : practices) {
      said.mapped(List.of(DAY), practice, "U1", "04C");
    }
    return Issues.scope(said, List.of(), DAY);
  }

  private static Scope ages(Ages... bands) {
    return new Scope(JULY.months(), JULY.members(), List.of(List.of(bands)));
  }

  private static Stream<CountKey> hidden(SeenRelease release) {
    return release.counts().stream()
        .filter(
            count -> count.how() == SeenCount.How.HIDDEN || count.how() == SeenCount.How.SUPPRESSED)
        .map(SeenCount::key);
  }

  private static SeenRelease bands() {
    return after(
        new FewCounts().count(U1.withAges(YOUNG), 11).count(U1.withAges(OLD), 20),
        ages(YOUNG, OLD, Ages.NOT_KNOWN));
  }

  @Test
  void aLaterReleaseWithOtherBands() {
    FewCounts counts = new FewCounts().count(U1.withAges(CHILDREN), 3).count(U1.withAges(TEENS), 8);
    Scope scope = ages(CHILDREN, TEENS, OLD, Ages.NOT_KNOWN);

    SeenRelease alone = after(counts, scope);
    assertThat(hidden(alone)).hasSize(1);
    assertThat(found(alone)).isEmpty();
    assertThat(found(bands(), alone)).hasSize(1);

    SeenRelease second = after(counts, scope, bands());
    assertThat(hidden(second)).hasSize(2);
    assertThat(found(bands(), second)).isEmpty();
  }

  /** Of all ages there are others than then. */
  @Test
  void bandsOfAMonthThatHasChangedAreNotAddedUp() {
    FewCounts then =
        new FewCounts().count(U1, 31).count(U1.withAges(YOUNG), 11).count(U1.withAges(OLD), 20);
    SeenRelease first = after(then, ages(YOUNG, OLD, Ages.NOT_KNOWN));
    FewCounts now =
        new FewCounts()
            .count(U1, 33)
            .count(U1.withAges(CHILDREN), 3)
            .count(U1.withAges(TEENS), 8)
            .count(of("pcn", "U2"), 20);
    Scope scope = ages(CHILDREN, TEENS, OLD, Ages.NOT_KNOWN);
    assertThat(hidden(after(now, scope, first))).hasSize(1);
  }

  @Test
  void theSameDataForAnAreaWithAndWithoutOnePractice() {
    Scope two = network("C82001", "C82002");
    Scope three = network("C82001", "C82002", "C82003");
    SeenRelease first = after(new FewCounts().count(U1, 23), two);
    FewCounts counts = new FewCounts().count(U1, 26).count(THIRD, 3);

    SeenRelease alone = after(counts, three);
    assertThat(hidden(alone)).hasSize(1);
    assertThat(found(three, alone)).isEmpty();
    assertThat(found(three, first, alone)).isNotEmpty();

    SeenRelease second = after(counts, three, first);
    assertThat(hidden(second)).hasSize(2);
    assertThat(found(three, first, second)).isEmpty();
  }

  /** And the other way round. */
  @Test
  void anAreaThatAPracticeHasLeft() {
    Scope two = network("C82001", "C82002");
    Scope three = network("C82001", "C82002", "C82003");
    SeenRelease first = after(new FewCounts().count(U1, 26).count(THIRD, 3), three);
    FewCounts counts = new FewCounts().count(U1, 23);

    assertThat(found(two, first, after(counts, two))).isNotEmpty();
    SeenRelease second = after(counts, two, first);
    assertThat(hidden(second)).hasSize(1);
    assertThat(found(two, first, second)).isEmpty();
  }

  /** C82001 has gone, and C82003 has come. */
  @Test
  void anAreaOfWhichOnePracticeCameAndAnotherWent() {
    Scope then = network("C82001", "C82002");
    Scope now = network("C82002", "C82003");
    SeenRelease first = after(new FewCounts().count(U1, 23).count(FIRST, 12), then);
    FewCounts counts = new FewCounts().count(U1, 14).count(THIRD, 3);

    assertThat(found(now, first, after(counts, now))).isNotEmpty();
    SeenRelease second = after(counts, now, first);
    assertThat(found(now, first, second)).isEmpty();
  }
}
