package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import primarycare.support.Shared;
import primarycare.table.Answers;
import primarycare.table.Catalogue;
import primarycare.table.Question;
import primarycare.table.Questions;
import primarycare.table.spec.TableSpec;

/** Every table answers a question, and every figure of the members' documents is asked for. */
class QuestionsTest {

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

  @Test
  void showsBelowAQueryWhatTheSampleAnswersAndWhyItIsSilent() {
    Question one = new Question("How many?", "gp_capacity", "0.58", "", "SELECT 1");
    Question silent = new Question("And then?", "gp_capacity", "", "The sample ends.", "SELECT 2");
    Answers answers = Answers.read("## How many?\n\n| GPs |\n| --- |\n\n## And then?\n\n\n");
    assertThat(QuestionsText.markdown(List.of(one, silent), answers, Catalogue.specs()))
        .endsWith(
            """

            ## How many?

            Table `gp_capacity`. In the documents: 0.58.

            ```sql
            SELECT 1
            ```

            | GPs |
            | --- |

            ## And then?

            Table `gp_capacity`.

            ```sql
            SELECT 2
            ```

            The sample ends.
            """);
  }
}
