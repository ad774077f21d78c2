package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import primarycare.support.Answered;
import primarycare.support.Duck;
import primarycare.table.Answers;
import primarycare.table.Catalogue;
import primarycare.table.Question;
import primarycare.table.Questions;

/**
 * Every question is answered by a query that runs on the release of the sample, and what it answers
 * is written below it in {@code docs}, the same on both lines of Spark.
 */
class AnswersOfTheSampleTest {

  private static final String RENEW =
      "mvn -B test -Dtest=AnswersOfTheSampleTest -Drenew.answers && git diff docs/questions.md";
  private static final Path WRITTEN =
      Path.of("src/main/resources/primarycare/table/answers-of-the-sample.md");
  private static final Path PAGE = Path.of("docs", "questions.md");

  /** How a query names a table. */
  private static final String ANY_ORDER = "\\$$1";

  /** The same, its rows the other way round. */
  private static final String REVERSED = "(SELECT * FROM \\$$1 ORDER BY ALL DESC)";

  @Test
  void whatIsWrittenBelowAQuestionIsWhatTheSampleAnswers() throws IOException {
    List<Question> questions = Questions.all();
    Map<String, String> found = new TreeMap<>();
    for (Question question : questions) {
      found.put(question.asked(), ask(question, ANY_ORDER).markdown());
    }
    Answers answers = new Answers(found);
    if (System.getProperty("renew.answers") != null) {
      Files.writeString(WRITTEN, answers.text(questions));
      Files.writeString(PAGE, QuestionsText.markdown(questions, answers, Catalogue.specs()));
      Assumptions.abort("renewed " + PAGE + ": now read git diff");
    }
    for (Question question : questions) {
      assertThat(found.get(question.asked()))
          .as("%s Where the answer should have changed: %s", question.asked(), RENEW)
          .isEqualTo(Answers.ofTheSample().to(question));
    }
    assertThat(Files.readString(WRITTEN)).isEqualTo(answers.text(questions));
  }

  @Test
  void anAnswerWithoutAFigureIsExplainedAndNoOtherIs() {
    for (Question question : Questions.all()) {
      assertThat(hasFigure(ask(question, ANY_ORDER)))
          .as("%s It has a figure, or questions.sql says why not", question.asked())
          .isEqualTo(question.emptyBecause().isEmpty());
    }
  }

  @Test
  void anAnswerDoesNotDependOnTheOrderOfRows() {
    for (Question question : Questions.all()) {
      assertThat(ask(question, REVERSED).markdown())
          .as(question.asked())
          .isEqualTo(ask(question, ANY_ORDER).markdown());
    }
  }

  /** The tables as {@link Duck} names those of a release. */
  private static Answered ask(Question question, String table) {
    String query =
        QuestionsText.onFiles(question.query(), Catalogue.specs())
            .replaceAll("'out/current/tables/(\\w+)\\.parquet'", table);
    return Duck.answered(Sample.byDefault(), query);
  }

  private static boolean hasFigure(Answered answer) {
    return answer.cells().stream()
        .flatMap(List::stream)
        .anyMatch(cell -> cell.matches(".*[0-9].*"));
  }
}
