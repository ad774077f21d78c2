package primarycare.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Practices that stand for others, from the day of the merger on. */
class SuccessorsTest {

  @Test
  void standsForThePracticeFromTheDayOfTheMergerOn() {
    assertThat(at(merger("A", "B", "2026-06-01")))
        .containsExactly("2026-06-01 A B", "2026-07-01 A B");
    assertThat(at(merger("A", "B", "2026-06-02"))).containsExactly("2026-07-01 A B");
  }

  @Test
  void followsSuccessorsToTheLastOneOfTheDay() {
    assertThat(at(merger("A", "B", "2026-05-01"), merger("B", "C", "2026-06-15")))
        .containsExactly("2026-06-01 A B", "2026-07-01 A C", "2026-07-01 B C");
  }

  @Test
  void doesNotFollowACircleAndTellsOfIt() {
    Merger[] circle = {merger("A", "B", "2026-05-01"), merger("B", "A", "2026-05-01")};
    assertThat(at(circle)).isEmpty();
    assertThat(endless(circle)).containsExactly("A", "B");
    assertThat(endless(merger("A", "A", "2026-05-01"))).containsExactly("A");
    assertThat(at(merger("A", "A", "2026-05-01"))).isEmpty();
  }

  @Test
  void followsFiveStepsAndNotSix() {
    Merger[] five = {
      merger("A", "B"), merger("B", "C"), merger("C", "D"), merger("D", "E"), merger("E", "F")
    };
    assertThat(at(five)).contains("2026-07-01 A F");
    assertThat(endless(five)).isEmpty();
    Merger[] six = {
      merger("A", "B"),
      merger("B", "C"),
      merger("C", "D"),
      merger("D", "E"),
      merger("E", "F"),
      merger("F", "G")
    };
    assertThat(at(six)).contains("2026-07-01 B G").doesNotContain("2026-07-01 A G");
    assertThat(endless(six)).containsExactly("A");
  }

  @Test
  void keepsEveryMergerAlsoOneThatItDoesNotFollow() {
    Merger[] circle = {merger("A", "B"), merger("B", "A"), merger("C", "D")};
    assertThat(new Successors(List.of(circle)).mergers()).containsExactly(circle);
  }

  @Test
  void tellsOfASuccessorThatNoRegisterKnows() {
    List<Conflict> unknown =
        new Successors(List.of(merger("A", "B", "2026-05-01"), merger("C", "Z", "2026-05-01")))
            .unknown(Set.of("B", "D"));
    assertThat(unknown)
        .extracting(Conflict::issue, Conflict::practice, Conflict::other)
        .containsExactly(tuple("unknown successor", "C", "Z"));
  }

  private static Merger merger(String practice, String successor) {
    return merger(practice, successor, "2026-05-01");
  }

  private static Merger merger(String practice, String successor, String day) {
    return new Merger(practice, successor, LocalDate.parse(day));
  }

  private static List<String> at(Merger... mergers) {
    List<String> found = new ArrayList<>();
    for (String day : List.of("2026-06-01", "2026-07-01")) {
      new Successors(List.of(mergers))
          .at(LocalDate.parse(day))
          .forEach((practice, successor) -> found.add(day + " " + practice + " " + successor));
    }
    return found;
  }

  private static List<String> endless(Merger... mergers) {
    return new Successors(List.of(mergers))
        .endless().stream().map(Conflict::practice).sorted().toList();
  }
}
