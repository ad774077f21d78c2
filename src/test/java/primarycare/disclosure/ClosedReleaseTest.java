package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static primarycare.disclosure.FewCounts.ofAll;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.disclosure.attack.Closed;
import primarycare.disclosure.attack.Narrow;
import primarycare.dossier.Shape;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.job.Month;
import primarycare.job.Refusal;

/** What is hidden second, so that what is hidden first does not follow. */
class ClosedReleaseTest {

  private static final CountKey ALL = ofAll();

  /** 1 to 4 are hidden and the rest is exact, and five values must be left. */
  private static final DisclosureRule RULE =
      new DisclosureRule("plain", "Plain.", "tests", true, 5, 1, 5, false);

  private static final CountWords WORDS = new CountWords(List.of(new Month(2026, 7)));

  /** Women are hidden, and are what men leave of all. */
  private static FewCounts leaking() {
    return new FewCounts()
        .count(ALL, 30)
        .count(ALL.withSex(0), 3)
        .count(ALL.withSex(1), 27)
        .count(ALL.withSex(Shape.NO_SEX), 0);
  }

  private static ClosedRelease closed(ReaderView view) {
    return ClosedRelease.closed(RULE, view, WORDS, new EarlierCounts(view, Issues.JULY, "this"));
  }

  private static Shown shown(Protection protection, CountKey key, long people) {
    return protection.show(Count.of(people, key));
  }

  @Test
  void hidesAnotherCountWhereAHiddenOneFollows() {
    ReaderView view = leaking().known();
    assertThat(FewCounts.found(view)).containsExactly(ALL.withSex(0));
    ClosedRelease closed = closed(view);
    assertThat(closed).returns(4L, ClosedRelease::counts).returns(1L, ClosedRelease::hiddenFirst);
    assertThat(closed.hiddenSecond()).isPositive();
    assertThat(FewCounts.found(view)).isEmpty();
  }

  @Test
  void givesBothKindsOfHidingOneStatus() {
    Protection protection = closed(leaking().known()).protection();
    long hidden =
        leakingCounts().stream()
            .filter(count -> protection.show(count).status() == Shown.Status.SUPPRESSED)
            .count();
    assertThat(hidden).isEqualTo(2);
    assertThat(shown(protection, ALL.withSex(0), 3).status()).isEqualTo(Shown.Status.SUPPRESSED);
    assertThat(shown(protection, ALL.withSex(Shape.NO_SEX), 0).value()).isZero();
  }

  private static List<Count> leakingCounts() {
    return List.of(
        Count.of(30, ALL),
        Count.of(3, ALL.withSex(0)),
        Count.of(27, ALL.withSex(1)),
        Count.of(0, ALL.withSex(Shape.NO_SEX)));
  }

  @Test
  void hidesNothingWhereNothingFollows() {
    ClosedRelease closed = closed(new FewCounts().count(ALL, 3).known());
    assertThat(closed.hiddenSecond()).isZero();
    assertThat(shown(closed.protection(), ALL.withSex(1), 27).value()).isEqualTo(27);
  }

  @Test
  void asksTheRuleForWhatIsOfNoKey() {
    Protection protection = closed(leaking().known()).protection();
    assertThat(protection.show(Count.of(27)).value()).isEqualTo(27);
    assertThat(protection.mostAdded()).isEqualTo(RULE.mostAdded());
  }

  @Test
  void stopsWhereACountCannotBeClosedAndSaysWhichWithoutAValue() {
    ReaderView view = leaking().known();
    for (int cell = 0; cell < view.keys().size(); cell++) {
      view.cells().neverHide(cell);
    }
    assertThatThrownBy(() -> closed(view))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CHECK))
        .hasMessage(
            String.format(
                "a hidden count of people follows from what is shown, whatever is hidden besides%n"
                    + "    where    attendances, the whole area, 2026-07, all departments,"
                    + " female, all ages%n"
                    + "    found    fewer values are left by sexes%n"
                    + "    allowed  at least 5 values that it may have%n"
                    + "    do       publish fewer tables or cells by the keys publish and cells"
                    + " of the job, or report this"));
  }

  @Test
  void tellsTenOfManyAndHowManyMoreThereAre() {
    FewCounts many = new FewCounts();
    for (int part = 0; part < 12; part++) {
      CountKey all = ALL.withArea("pcn", "U" + part);
      many.count(all, 30)
          .count(all.withSex(0), 3)
          .count(all.withSex(1), 27)
          .count(all.withSex(Shape.NO_SEX), 0);
    }
    ReaderView view = many.known();
    for (int cell = 0; cell < view.keys().size(); cell++) {
      view.cells().neverHide(cell);
    }
    assertThatThrownBy(() -> closed(view))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.problems())
                    .hasSize(11)
                    .last()
                    .asString()
                    .contains("more hidden counts follow", "2 more"));
  }

  /** Only the rest is narrow, and nothing may be hidden for it. */
  @Test
  void saysOfWhatARestIsLeft() {
    ReaderView view = new FewCounts().count(ALL, 30).count(ALL.withSex(1), 28).known();
    view.cells().neverHide(0).neverHide(1);
    assertThatThrownBy(() -> closed(view))
        .hasMessageContaining(
            "where    what is left by sexes of attendances, the whole area, 2026-07,"
                + " all departments, all sexes, all ages");
  }

  @Test
  void asksForNoCountWhereThePresetLeavesNoValues() {
    ClosedRelease closed = ClosedRelease.of(DisclosureRule.EXACT, null, null, null, "");
    assertThat(closed.protection()).isEqualTo(DisclosureRule.EXACT);
  }

  /** 1 is hidden for others: what relations together leave it is told, what one does is refused. */
  @Test
  void refusesWhatIsSmallOrFollowsFromOneSumAfterTheOther() {
    Narrow together = new Narrow(1, 4, Narrow.ANYBODY, Narrow.TOGETHER);
    Narrow small = new Narrow(2, 4, Narrow.ANYBODY, Narrow.TOGETHER);
    Narrow sexes = new Narrow(1, 4, Narrow.ANYBODY, "sexes");
    Closed closed = new Closed(1, new int[0], List.of(together, small, sexes));
    assertThat(ClosedRelease.refused(closed, cell -> cell == 1)).containsExactly(small, sexes);
  }

  @Test
  void tellsTheOwnerHowManyAreSuppressed() {
    assertThat(closed(leaking().known()).inWords())
        .isEqualTo(
            "of 4 counts of people that were attacked 1 are suppressed by the rule and 1 for"
                + " others; of 0 of these too few values are left by several relations together,"
                + " and of 0 suppressed ones that was not found out");
  }
}
