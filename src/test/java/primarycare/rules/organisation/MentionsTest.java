package primarycare.rules.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import primarycare.rules.organisation.Mentions.Mention;
import primarycare.rules.organisation.Mentions.Question;
import primarycare.support.Frames;

/** Rows say each thing once, with how many say it and where the first does. */
class MentionsTest {

  private static Mentions of(Question... questions) {
    return Mentions.of(List.of(questions));
  }

  @Test
  void sayEachCombinationOnceWithItsRecordsAndTheLineOfTheFirst() {
    Dataset<Row> rows =
        Frames.of(
            "practice_code, day, line",
            "('C82001', DATE'2026-07-01', 9L)",
            "('C82001', DATE'2026-07-01', 4L)",
            "('C82001', NULL, 3L)");

    assertThat(of(new Question("staff", rows)).of("staff"))
        .extracting(
            said -> said.text("practice_code"),
            said -> said.day("day"),
            Mention::records,
            Mention::firstLine)
        .containsExactlyInAnyOrder(
            tuple("C82001", LocalDate.of(2026, 7, 1), 2L, 4L), tuple("C82001", null, 1L, 3L));
  }

  @Test
  void addUpTheRecordsAndDaysThatRowsStandFor() {
    Dataset<Row> rows =
        Frames.of(
            "practice_code, records, days, line",
            "('C82001', 5L, 1L, 0L)",
            "('C82001', -2L, 4L, 0L)",
            "('C82001', 0L, 4L, 0L)");

    assertThat(of(new Question("facts", rows)).of("facts"))
        .singleElement()
        .returns(List.of("practice_code"), Mention::columns)
        .returns(3L, Mention::records)
        .returns(5L, Mention::days);
  }

  @Test
  void answerEachQuestionByItselfAndSeveralOfOneNameTogether() {
    Dataset<Row> one = Frames.of("code, line", "('A', 1L)");
    Dataset<Row> other = Frames.of("code, line", "('B', 2L)", "('A', 7L)");
    Mentions said =
        of(new Question("both", one), new Question("both", other), new Question("other", other));

    assertThat(said.of("both"))
        .extracting(row -> row.text("code"), Mention::records)
        .containsExactlyInAnyOrder(tuple("A", 2L), tuple("B", 1L));
    assertThat(said.of("other")).hasSize(2);
    assertThat(said.of("none")).isEmpty();
    assertThat(of().of("both")).isEmpty();
  }

  @Test
  void haveDaysThatAreNumbersToo() {
    assertThat(Mentioned.of("part").says(1, "20635").dayOf("part"))
        .isEqualTo(LocalDate.of(2026, 7, 1));
  }
}
