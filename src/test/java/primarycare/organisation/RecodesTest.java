package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Practices C82001 to C82004 of two PCNs, of maps of March and April. */
class RecodesTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private static Said march() {
    return new Said()
        .mapped("2026-03-01", "C82001", "U1")
        .mapped("2026-03-01", "C82002", "U1")
        .mapped("2026-03-01", "C82003", "U2")
        .mapped("2026-03-01", "C82004", "U2");
  }

  private static Said april(String... pcns) {
    Said said = march();
    for (int i = 0; i < pcns.length; i++) {
      if (!pcns[i].isEmpty()) {
        said.mapped("2026-04-01", "C8200" + (i + 1), pcns[i]);
      }
    }
    return said;
  }

  private static List<String> pcns(Said said, LocalDate day) {
    History history = said.history();
    return history.on(day).stream()
        .map(life -> history.practice(life.practice()).orElseThrow().pcn(day).orElseThrow().code())
        .toList();
  }

  private static List<String> recodes(Said said) {
    return said.history().recodes().all().stream()
        .map(
            recode ->
                String.join(
                    " ",
                    recode.type(),
                    recode.from().code(),
                    recode.to().code(),
                    recode.day().toString(),
                    recode.practices().toString()))
        .toList();
  }

  @Test
  void knowsAnAreaByItsNewestCodeAtAllTimes() {
    Said said = april("U1", "U1", "U9", "U9");
    assertThat(recodes(said)).containsExactly("pcn U2 U9 2026-04-01 [C82003, C82004]");
    assertThat(pcns(said, MARCH)).containsExactly("U1", "U1", "U9", "U9");
    assertThat(pcns(said, APRIL)).containsExactly("U1", "U1", "U9", "U9");
    assertThat(said.history().memberships().filter(m -> m.type().equals(History.PCN)))
        .as("one stay of each practice")
        .hasSize(4);
  }

  @Test
  void followsACodeThatChangedTwice() {
    Said said =
        april("U1", "U1", "U8", "U8")
            .mapped("2026-05-01", "C82001", "U1")
            .mapped("2026-05-01", "C82002", "U1")
            .mapped("2026-05-01", "C82003", "U9")
            .mapped("2026-05-01", "C82004", "U9");
    assertThat(recodes(said)).hasSize(2);
    assertThat(pcns(said, MARCH)).containsExactly("U1", "U1", "U9", "U9");
    assertThat(said.history().recodes().newest(History.PCN, "U2")).isEqualTo("U9");
    assertThat(said.history().recodes().newest(History.ICB, "U2")).isEqualTo("U2");
  }

  @Test
  void doesNotTakeAMoveForARecode() {
    assertThat(recodes(april("U1", "U9", "U2", "U2"))).as("one of two left").isEmpty();
    assertThat(recodes(april("U1", "U1", "U1", "U1"))).as("into one that was there").isEmpty();
    assertThat(recodes(april("U1", "U9", "U9", "U9"))).as("with another one").isEmpty();
    assertThat(recodes(april("U9", "U9", "U9", "U9"))).as("two that merged").isEmpty();
    assertThat(recodes(april("U1", "U1", "U8", "U9"))).as("one that split").isEmpty();
  }

  @Test
  void takesNoHeedOfAPracticeThatClosedOrOpenedThen() {
    assertThat(
            recodes(
                april("U1", "U1", "U9", "U9")
                    .mapped("2026-03-01", "C82005", "U2")
                    .mapped("2026-04-01", "C82006", "U9")))
        .containsExactly("pcn U2 U9 2026-04-01 [C82003, C82004]");
  }

  /** Of one practice nobody can say whether it moved. */
  @Test
  void takesOnePracticeByItselfToHaveMoved() {
    assertThat(recodes(april("U1", "U1", "U9", ""))).isEmpty();
  }

  @Test
  void findsTheJobsAreaUnderEitherCodeOfItsLocation() {
    for (String named : List.of("04C", "D2P2L")) {
      Said said = new Said().area(named);
      for (String practice : List.of("C82001", "C82002")) {
        said.mapped("2026-03-01", practice, "U1", "04C")
            .mapped("2026-04-01", practice, "U1", "D2P2L");
      }
      History history = said.history();
      assertThat(history.on(MARCH)).as(named).allMatch(history::isInArea).hasSize(2);
      assertThat(history.on(APRIL)).as(named).allMatch(history::isInArea).hasSize(2);
      assertThat(history.areas(MARCH)).as(named).isEqualTo(history.areas(APRIL));
    }
  }

  @Test
  void aLocalFileMayStateAnAreaByTheCodeThatItHad() {
    StatedAreas areas = StatedAreas.of(april("U1", "U1", "U9", "U9").history());
    assertThat(areas.named("U2")).isEqualTo(areas.named("U9"));
    assertThat(areas.named("U2").type()).isEqualTo(History.PCN);
  }

  @Test
  void tellsThatTheCodeOfEachPracticesAreaChanged() {
    assertThat(Changes.of(april("U1", "U1", "U9", "U9").history(), List.of()))
        .extracting(
            change ->
                String.join(
                    " ",
                    change.practice(),
                    change.day().toString(),
                    change.kind().toString(),
                    change.from().orElseThrow().code(),
                    change.to().orElseThrow().code()))
        .containsExactlyInAnyOrder(
            "C82003 2026-04-01 RECODED U2 U9", "C82004 2026-04-01 RECODED U2 U9");
  }

  @Test
  void aMapAndAMembershipThatHaveOneCodeEachDoNotDiffer() {
    Said said =
        march()
            .networked("C82003", "U2", "2020-01-01", "2026-03-14")
            .networked("C82004", "U2", "2020-01-01", "2026-03-14")
            .networked("C82003", "U9", "2026-03-15", "")
            .networked("C82004", "U9", "2026-03-15", "");
    assertThat(Contradictions.ofMaps(said.statements(), said.history())).isEmpty();
  }
}
