package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static primarycare.disclosure.FewCounts.PLAIN;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.FewCounts.ofAll;

import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.figure.CountKey;

class ReaderViewTest {

  private static final CountKey ALL = ofAll();

  @Test
  void countsTheSamePeopleOnce() {
    FewCounts few =
        new FewCounts()
            .count(of("pcn", "registered_elsewhere"), 7)
            .count(of("icb", "registered_elsewhere"), 7);
    assertThat(few.view(PLAIN).keys()).containsExactly(of("", "registered_elsewhere"));
  }

  @Test
  void refusesTwoNumbersOfTheSamePeopleWithoutSayingThem() {
    FewCounts few = new FewCounts().count(ALL, 71).count(ALL, 72);
    assertThatThrownBy(() -> few.view(PLAIN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("areaCode=all")
        .hasMessageNotContainingAny("71", "72");
  }

  @Test
  void hidesWhatThePresetHides() {
    ReaderView view = new FewCounts().count(ALL, 4).count(ALL.withSex(0), 5).view(PLAIN);
    assertThat(view.cells().isHidden(0)).isTrue();
    assertThat(view.cells().isHidden(1)).isFalse();
  }

  @Test
  void hidesCountsOfFewPeopleButNobody() {
    ReaderView view =
        new FewCounts()
            .count(ALL, 9, 4)
            .count(ALL.withSex(0), 9, 5)
            .count(ALL.withSex(1), 0, 4)
            .view(PLAIN);
    assertThat(view.cells().isHidden(0)).isTrue();
    assertThat(view.cells().isHidden(1)).isFalse();
    assertThat(view.cells().isHidden(2)).isFalse();
  }

  @Test
  void knowsNothingOfAWholeThatItsPartsPassWhereTheyMay() {
    ReaderView view = new FewCounts().count(ALL, 9).count(ALL.withSex(0), 10).view(PLAIN);
    view.wholeWhereItHolds("sexes", ALL, List.of(ALL.withSex(0)));
    assertThat(view.relations().size()).isZero();
  }

  @Test
  void knowsNothingOfAWholeThatUnseenPartsPass() {
    ReaderView view = new FewCounts().count(ALL, 9).view(PLAIN);
    view.unseen(ALL.withSex(0), 10);
    view.whole("sexes", ALL, List.of(ALL.withSex(0)));
    assertThat(view.relations().size()).isZero();
  }

  @Test
  void knowsNoWholeOfWhichNoPartIsThere() {
    ReaderView view = new FewCounts().count(ALL, 9).view(PLAIN);
    view.whole("sexes", ALL, List.of(ALL.withSex(0), ALL.withSex(1)));
    assertThat(view.relations().size()).isZero();
  }

  @Test
  void aWholeOfWhichNobodyIsLeftIsItsParts() {
    ReaderView view = new FewCounts().count(ALL, 9).count(ALL.withSex(0), 9).view(PLAIN);
    view.whole("sexes", ALL, List.of(ALL.withSex(0), ALL.withSex(1)));
    assertThat(view.cells().size()).isEqualTo(2);
    assertThat(view.relations().key(0)).isEqualTo("sexes");
  }

  @Test
  void knowsOfWhatARestIsLeft() {
    ReaderView view = new FewCounts().count(ALL, 9).count(ALL.withSex(0), 7).view(PLAIN);
    view.whole("sexes", ALL, List.of(ALL.withSex(0)));
    assertThat(view.rest(2)).isEqualTo(new ReaderView.Rest(ALL, "sexes"));
  }

  @Test
  void refusesPartsThatAreMoreThanTheirWholeWithoutSayingThem() {
    ReaderView view = new FewCounts().count(ALL, 71).count(ALL.withSex(0), 72).view(PLAIN);
    assertThatThrownBy(() -> view.whole("sexes", ALL, List.of(ALL.withSex(0))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the sexes are more than their whole: ")
        .hasMessageContaining("areaCode=all")
        .hasMessageNotContainingAny("71", "72");
  }

  @Test
  void leavesOutOfTwoSumsWhatIsInBoth() {
    CountKey one = ALL.withSex(0);
    CountKey other = ALL.withSex(1);
    ReaderView view = new FewCounts().count(ALL, 9).count(one, 3).count(other, 3).view(PLAIN);
    view.same("sexes", List.of(ALL, one), List.of(ALL, other));
    view.same("sexes", List.of(ALL), List.of(ALL));
    assertThat(view.relations().size()).isEqualTo(1);
  }

  @Test
  void aPartIsAtMostItsWhole() {
    ReaderView view = new FewCounts().count(ALL, 9).count(ALL.withWhat("people"), 3).view(PLAIN);
    view.atMost("people", ALL.withWhat("people"), ALL);
    view.atMost("people", ALL.withWhat("others"), ALL);
    assertThat(view.relations().size()).isEqualTo(1);
  }
}
