package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.Duck;
import primarycare.support.Shared;
import primarycare.table.Catalogue;
import primarycare.table.Question;
import primarycare.table.Questions;
import primarycare.table.spec.TableSpec;

/** Every question is answered by a query that runs on the release of the sample. */
class QuestionsTest {

  private static final int MOST = 20;

  /** Of an answer by age, which has a row for each band and for people whose age is not known. */
  private static final int MOST_BY_AGE = 22;

  @Test
  void everyQueryFindsItsAnswerInTheSample() {
    for (Question question : Questions.all()) {
      List<List<String>> rows = Duck.query(Sample.byDefault(), onViews(question.query()));
      assertThat(rows).as(question.asked()).hasSizeBetween(1, most(question));
      assertThat(rows)
          .as(question.asked() + " has a figure")
          .anyMatch(row -> row.stream().anyMatch(cell -> cell.matches("-?[0-9.E]+")));
    }
  }

  private static int most(Question question) {
    String columns = question.query().substring(0, question.query().indexOf("FROM"));
    boolean byAge = columns.matches("(?s).*\\bage_(band|group)\\b.*");
    return byAge ? MOST_BY_AGE : MOST;
  }

  @Test
  void everyTableThatMeasuresAnswersAQuestion() {
    List<String> told = List.of("intake", "dictionary");
    assertThat(Catalogue.specs())
        .extracting(TableSpec::name)
        .filteredOn(name -> !told.contains(name))
        .allMatch(name -> Questions.of(name).findAny().isPresent());
    assertThat(Questions.all())
        .extracting(Question::table)
        .isSubsetOf(Catalogue.specs().stream().map(TableSpec::name).toList());
  }

  @Test
  void everyFigureOfTheDocumentsHasItsQuestion() throws IOException {
    Path figures = Shared.file("seed-figures/README.md");
    List<String> named =
        Files.readString(figures)
            .lines()
            .takeWhile(line -> !line.startsWith("## "))
            .filter(line -> line.startsWith("| ") && !line.startsWith("| figure"))
            .map(line -> line.substring(2, line.indexOf(" |")))
            .toList();
    assertThat(named).hasSize(19);
    for (String figure : named) {
      assertThat(Questions.all())
          .as(figure)
          .anyMatch(question -> question.figure().startsWith(figure));
    }
  }

  @Test
  void asksThePublishedFilesInTheDocument() {
    assertThat(
            QuestionsText.onFiles(
                "SELECT (SELECT max(month) FROM gp_capacity) FROM gp_capacity g JOIN intake i",
                Catalogue.specs()))
        .isEqualTo(
            "SELECT (SELECT max(month) FROM 'out/current/tables/gp_capacity.parquet') FROM"
                + " 'out/current/tables/gp_capacity.parquet' g"
                + " JOIN 'out/current/tables/intake.parquet' i");
  }

  /** As {@link Duck} names the tables of a release. */
  private static String onViews(String query) {
    return QuestionsText.onFiles(query, Catalogue.specs())
        .replaceAll("'out/current/tables/(\\w+)\\.parquet'", "\\$$1");
  }
}
