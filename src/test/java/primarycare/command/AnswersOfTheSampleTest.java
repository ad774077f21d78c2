package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  private static final int MOST_ROWS = 10;
  private static final int MOST_COLUMNS = 7;
  private static final Predicate<String> IN_PLAIN_WORDS =
      Pattern.compile("[A-Z0-9][A-Za-z0-9 ,&%()-]*").asMatchPredicate();

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
  void aColumnWithoutAFigureIsExplainedAndNoOtherIs() {
    for (Question question : Questions.all()) {
      assertThat(isSilent(ask(question, ANY_ORDER)))
          .as("%s It has a figure in each column, or questions.sql says why not", question.asked())
          .isEqualTo(!question.emptyBecause().isEmpty());
    }
  }

  /** A few rows, a sentence's worth of columns under plain words, and the caveat of each row. */
  @Test
  void anAnswerIsAsShortAsASentenceAndEndsWithItsCaveat() {
    for (Question question : Questions.all()) {
      Answered answer = ask(question, ANY_ORDER);
      int last = answer.headings().size() - 1;
      assertThat(answer.rows()).as(question.asked()).hasSizeLessThanOrEqualTo(MOST_ROWS);
      assertThat(answer.headings()).as(question.asked()).hasSizeBetween(3, MOST_COLUMNS);
      assertThat(answer.headings()).as(question.asked()).doesNotHaveDuplicates();
      assertThat(answer.headings()).as(question.asked()).allMatch(IN_PLAIN_WORDS);
      assertThat(answer.headings().get(last)).as(question.asked()).isEqualTo("Caveat");
      assertThat(answer.rows())
          .as(question.asked())
          .noneMatch(row -> row.get(last) == null || row.get(last).toString().isBlank());
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

  /** Whether there is no row, or a column but the caveat has nothing in any. */
  private static boolean isSilent(Answered answer) {
    return IntStream.range(0, answer.headings().size() - 1)
        .anyMatch(column -> answer.column(column).isEmpty());
  }
}
