package primarycare.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static primarycare.disclosure.FewCounts.found;
import static primarycare.disclosure.FewCounts.of;
import static primarycare.disclosure.FewCounts.ofAll;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.dossier.Counting;
import primarycare.figure.CountKey;
import primarycare.organisation.Said;

/** What follows from the counts of several areas: U1 has two practices, U2 has one. */
class KnownAreasTest {

  private static final LocalDate JULY = LocalDate.parse("2026-07-01");
  private static final CountKey U1 = of("pcn", "U1");
  private static final CountKey U2 = of("pcn", "U2");

  private static ReaderView known(FewCounts few) {
    Said said =
        new Said()
            .area("04C")
            .mapped(List.of(JULY), "C82001", "U1", "04C")
            .mapped(List.of(JULY), "C82002", "U1", "04C")
            .mapped(List.of(JULY), "C82003", "U2", "04C");
    ReaderView view = few.view(FewCounts.PLAIN);
    new KnownAreas(view, Issues.scope(said, List.of(), JULY)).add();
    return view;
  }

  private static CountKey practice(String code) {
    return of("practice", code);
  }

  @Test
  void anAreaIsWhatTheOthersLeave() {
    FewCounts few = new FewCounts().count(ofAll(), 30).count(U1, 27).count(U2, 3);
    assertThat(found(known(few))).containsExactly(U2);
  }

  @Test
  void aPracticeIsWhatThePcnHasBesideTheOther() {
    FewCounts few =
        new FewCounts().count(U1, 27).count(practice("C82001"), 25).count(practice("C82002"), 2);
    assertThat(found(known(few))).containsExactly(practice("C82002"));
  }

  @Test
  void aPracticeThatIsItsPcnHasItsCount() {
    FewCounts few = new FewCounts().count(U2, 6).count(practice("C82003"), 6);
    ReaderView view = known(few);
    assertThat(view.relations().size()).isEqualTo(1);
    assertThat(view.relations().key(0)).isEqualTo("areas of type practice");
  }

  @Test
  void aLocalCountOfAnAreaIsWhatTheOthersLeaveWhereTheyAddUp() {
    CountKey all = ofAll().withWhat(Counting.CARE_HOME_RESIDENTS);
    CountKey one = U1.withWhat(Counting.CARE_HOME_RESIDENTS);
    CountKey two = U2.withWhat(Counting.CARE_HOME_RESIDENTS);
    assertThat(found(known(new FewCounts().count(all, 30).count(one, 27).count(two, 3))))
        .containsExactly(two);
    assertThat(found(known(new FewCounts().count(all, 30).count(one, 28).count(two, 3)))).isEmpty();
  }

  @Test
  void whatIsLeftOfAnAreaIsACountToo() {
    FewCounts few = new FewCounts().count(ofAll(), 30).count(U1, 27);
    assertThat(found(known(few))).hasSize(1).containsOnlyNulls();
  }

  @Test
  void whatAnAreaHasByWeightItsWholeHasWithout() {
    FewCounts few =
        new FewCounts()
            .count(ofAll().withWhat(Counting.BY_WEIGHT), 0)
            .count(U1.withWhat(Counting.BY_WEIGHT), 3);
    assertThat(known(few).relations().size()).isZero();
  }

  @Test
  void anAreaOfAnotherMonthTellsNothing() {
    FewCounts few =
        new FewCounts()
            .count(ofAll(), 30)
            .count(U1.withMonths(1, 1), 27)
            .count(U2.withMonths(1, 1), 3);
    assertThat(found(known(few))).isEmpty();
  }
}
