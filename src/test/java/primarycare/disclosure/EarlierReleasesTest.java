package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static primarycare.disclosure.FewCounts.ofAll;
import static primarycare.disclosure.Issues.JULY;
import static primarycare.disclosure.Issues.after;
import static primarycare.disclosure.Issues.closed;
import static primarycare.disclosure.Issues.found;
import static primarycare.disclosure.Issues.naive;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.earlier.SeenCount;
import primarycare.disclosure.earlier.SeenRelease;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.job.Month;
import primarycare.job.Refusal;

/** Hidden counts that follow from two releases and from neither alone. */
class EarlierReleasesTest {

  private static final CountKey ALL = ofAll();
  private static final CountKey WOMEN = ALL.withSex(0);
  private static final CountKey MEN = ALL.withSex(1);

  /** Of all 30 and 26 women: 4 are left, each of two has five values where none need be there. */
  private static final SeenRelease ALL_AND_WOMEN =
      Issues.asItIs(new FewCounts().count(ALL, 30).count(WOMEN, 26).known(), JULY);

  /** Of two that would do, men are hidden rather than all. */
  private static ReaderView counts(long women, long men) {
    ReaderView view =
        new FewCounts()
            .count(ALL, women + men)
            .count(WOMEN, women)
            .count(MEN, men)
            .count(ALL.withSex(Shape.NO_SEX), 0)
            .known();
    view.cells().weigh(0, 1);
    return view;
  }

  private static List<String> hidden(SeenRelease release) {
    return release.counts().stream()
        .filter(count -> count.how() != SeenCount.How.SHOWN)
        .map(count -> count.how() + " " + count.key().sex())
        .toList();
  }

  /** A second run has nothing left to do, and makes the same release all the same. */
  @Test
  void theSameReleaseAgainWasClosedInAsManyRounds() {
    SeenRelease other = Issues.asItIs(counts(3, 12), JULY).withRounds(7);
    assertThat(closed(counts(3, 12), JULY, other).seen().rounds()).isNotEqualTo(7);
    SeenRelease same = closed(counts(3, 12), JULY, EarlierReleases.none()).seen().withRounds(7);
    SeenRelease again = closed(counts(3, 12), JULY, same).seen();
    assertThat(again.rounds()).isEqualTo(7);
    assertThat(again.isSameAs(same)).isTrue();
  }

  /** Of women 3, then 6: the men who were hidden for them are the same. */
  @Test
  void aMonthIssuedAgainBesideTheReleaseBefore() {
    SeenRelease first = naive(counts(3, 12));
    assertThat(hidden(first)).containsExactly("SUPPRESSED 0", "HIDDEN 1");
    assertThat(found(first)).isEmpty();

    SeenRelease alone = naive(counts(6, 12));
    assertThat(hidden(alone)).isEmpty();
    assertThat(found(first, alone))
        .containsExactly("attendances, the whole area, 2026-07, all departments, female, all ages");

    SeenRelease second = after(counts(6, 12), first);
    assertThat(hidden(second)).hasSize(2).contains("HIDDEN 1");
    assertThat(found(first, second)).isEmpty();
  }

  /** Both sexes together are published no more, for which men were hidden. */
  @Test
  void aCountThatWasHiddenIsNotShownNow() {
    SeenRelease first = naive(counts(3, 12));
    FewCounts fewer = new FewCounts().count(WOMEN, 3).count(MEN, 12);

    SeenRelease alone = naive(fewer.known());
    assertThat(hidden(alone)).containsExactly("SUPPRESSED 0");
    assertThat(found(first, alone)).hasSize(1);

    SeenRelease second = after(fewer.known(), first);
    assertThat(hidden(second)).containsExactly("SUPPRESSED 0", "HIDDEN 1");
    assertThat(found(first, second)).isEmpty();
  }

  /** Men alone were published: to hide them hides nothing. */
  @Test
  void aCountThatWasShownHidesNothingNow() {
    SeenRelease first = naive(new FewCounts().count(MEN, 12).known());

    SeenRelease alone = naive(counts(3, 12));
    assertThat(hidden(alone)).containsExactly("SUPPRESSED 0", "HIDDEN 1");
    assertThat(found(first, alone)).hasSize(1);

    SeenRelease second = after(counts(3, 12), first);
    assertThat(hidden(second)).containsExactly("HIDDEN -1", "SUPPRESSED 0");
    assertThat(found(first, second)).isEmpty();
  }

  /** A stricter rule hid what is shown now; where another release shows it too it is known. */
  @Test
  void whatAnotherReleaseShowedIsShownThoughOneHidIt() {
    SeenRelease hiding = naive(counts(3, 12));
    SeenRelease showing = naive(new FewCounts().count(MEN, 12).known());
    FewCounts men = new FewCounts().count(MEN, 12);
    assertThat(hidden(after(men.known(), hiding))).containsExactly("HIDDEN 1");
    assertThat(hidden(after(men.known(), hiding, showing))).isEmpty();
    assertThat(hidden(after(men.known(), showing, hiding))).isEmpty();
  }

  /** What everybody has already cannot be hidden: it is told how many, and stops nothing. */
  @Test
  void aCountThatFollowsFromEarlierReleasesAloneIsTold() {
    SeenRelease first = Issues.asItIs(counts(3, 12), JULY);
    assertThat(found(first)).hasSize(1);

    LedgerEntry entry = closed(counts(3, 12), JULY, first);
    assertThat(entry.followed()).isEqualTo(1);
    assertThat(hidden(entry.seen())).containsExactly("SUPPRESSED 0");
  }

  @Test
  void aCountThatFollowsWithThisReleaseAloneStopsItWithoutAValue() {
    SeenRelease first = naive(counts(3, 12));
    ReaderView view = counts(6, 12);
    view.cells().neverHide(0).neverHide(1);
    assertThatThrownBy(() -> after(view, first))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK))
        .hasMessageContaining(
            "where    attendances, the whole area, 2026-07, all departments, male, all ages%n"
                .formatted())
        .hasMessageContaining("found    fewer values are left by sexes%n".formatted())
        .hasMessageContaining("female, all ages, in an earlier release");
  }

  /** Its calendar begins a month later, so that July has another number. */
  @Test
  void monthsAreTheSameWhateverTheirNumber() {
    Scope scope = Issues.scope(new Month(2026, 6), new Month(2026, 7));
    ReaderView before =
        new FewCounts()
            .count(WOMEN.withMonths(1, 1), 3)
            .count(MEN.withMonths(1, 1), 12)
            .count(ALL.withMonths(1, 1), 15)
            .known();
    SeenRelease first = closed(before, scope).seen();
    assertThat(hidden(after(counts(6, 12), first))).contains("HIDDEN 1");
  }

  @Test
  void theSameReleaseAfterItselfIsTheSame() {
    SeenRelease first = naive(counts(3, 12));
    SeenRelease again = after(counts(3, 12), first);
    assertThat(again.counts()).isEqualTo(first.counts());
    assertThat(again.hidden()).isEqualTo(first.hidden());
    assertThat(after(counts(6, 12), first).hidden()).isNotEqualTo(first.hidden());
  }

  private static ReaderView menAndOthers() {
    return new FewCounts()
        .count(ALL, 30)
        .count(WOMEN, 26)
        .count(MEN, 1)
        .count(ALL.withSex(Shape.NO_SEX), 3)
        .known();
  }

  @Test
  void whereEarlierReleasesToldTheRestNothingIsSeen() {
    assertThat(found(ALL_AND_WOMEN, naive(menAndOthers()))).isNotEmpty();

    SeenRelease second = after(menAndOthers(), ALL_AND_WOMEN);
    assertThat(hidden(second)).containsExactly("WITHHELD 1", "WITHHELD " + Shape.NO_SEX);
    assertThat(found(ALL_AND_WOMEN, second)).hasSameSizeAs(found(ALL_AND_WOMEN));
  }

  @Test
  void whatWasWithheldIsWithheldAgain() {
    SeenRelease second = after(menAndOthers(), ALL_AND_WOMEN);
    assertThat(hidden(after(menAndOthers(), second))).isEqualTo(hidden(second));
  }
}
