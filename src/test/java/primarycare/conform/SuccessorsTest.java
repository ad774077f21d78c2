package primarycare.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.support.Frames;

/** Practices that stand for others, from the day of the merger on. */
class SuccessorsTest {

  @Test
  void standsForThePracticeFromTheDayOfTheMergerOn() {
    assertThat(at("('A', 'B', DATE'2026-06-01')"))
        .containsExactly("2026-06-01 A B", "2026-07-01 A B");
    assertThat(at("('A', 'B', DATE'2026-06-02')")).containsExactly("2026-07-01 A B");
  }

  @Test
  void followsSuccessorsToTheLastOneOfTheDay() {
    assertThat(at("('A', 'B', DATE'2026-05-01')", "('B', 'C', DATE'2026-06-15')"))
        .containsExactly("2026-06-01 A B", "2026-07-01 A C", "2026-07-01 B C");
  }

  @Test
  void doesNotFollowACircleAndTellsOfIt() {
    String[] circle = {"('A', 'B', DATE'2026-05-01')", "('B', 'A', DATE'2026-05-01')"};
    assertThat(at(circle)).isEmpty();
    assertThat(endless(circle)).containsExactly("A", "B");
    assertThat(endless("('A', 'A', DATE'2026-05-01')")).containsExactly("A");
    assertThat(at("('A', 'A', DATE'2026-05-01')")).isEmpty();
  }

  @Test
  void followsFiveStepsAndNotSix() {
    String[] five = {
      merger("A", "B"), merger("B", "C"), merger("C", "D"), merger("D", "E"), merger("E", "F")
    };
    assertThat(at(five)).contains("2026-07-01 A F");
    assertThat(endless(five)).isEmpty();
    String[] six = {
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
  void tellsOfASuccessorThatNoRegisterKnows() {
    KnownPractices known =
        new KnownPractices(
            Frames.of("practice_code", "('B')"),
            Frames.of("practice_code, open_date, close_date", "('D', DATE(NULL), DATE(NULL))"));
    Dataset<Row> issues =
        successors("('A', 'B', DATE'2026-05-01')", "('C', 'Z', DATE'2026-05-01')").unknown(known);
    assertThat(Frames.lines(issues.select("issue", "practice_code", "other_code")))
        .containsExactly("unknown successor C Z");
  }

  private static String merger(String practice, String successor) {
    return "('" + practice + "', '" + successor + "', DATE'2026-05-01')";
  }

  private static List<String> at(String... mergers) {
    Dataset<Row> days =
        Frames.of(
            "month, as_at",
            "(DATE'2026-06-01', DATE'2026-06-01')",
            "(DATE'2026-07-01', DATE'2026-07-01')");
    return Frames.lines(successors(mergers).at(days).orderBy("month", "practice_code"));
  }

  private static List<String> endless(String... mergers) {
    return Frames.lines(
        successors(mergers).endless().select("practice_code").orderBy("practice_code"));
  }

  private static Successors successors(String... mergers) {
    return new Successors(Frames.of("practice_code, successor_code, date", mergers));
  }
}
