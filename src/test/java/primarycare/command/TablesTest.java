package primarycare.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import primarycare.table.Catalogue;
import primarycare.table.Question;
import primarycare.table.Questions;
import primarycare.table.spec.TableSpec;

class TablesTest {

  @Test
  void listsEveryTableWithItsTitle() {
    Runs.Result run = Runs.run("tables");
    assertThat(run.code()).isZero();
    for (TableSpec table : Catalogue.specs()) {
      assertThat(run.out()).contains(table.name(), table.title());
    }
    for (Question question : Questions.all()) {
      assertThat(run.out()).contains(question.asked());
    }
  }

  @Test
  void describesTheColumnsOfATable() {
    assertThat(Runs.run("tables", "gp_capacity").out())
        .contains("One row per census month, area, definition.")
        .contains("gps_per_1000")
        .contains("FTE GPs per 1,000 registered patients.");
  }

  @Test
  void namesTheNearestTableForAMisspeltOne() {
    Runs.Result run = Runs.run("tables", "gp_capasity");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such table", "did you mean \"gp_capacity\"?");
  }

  @Test
  void keepsTheCommittedDictionaryTrue() throws IOException {
    assertThat(Runs.run("tables", "--markdown").out())
        .as("docs/tables.md is stale: jobs/refresh tables --markdown > docs/tables.md")
        .isEqualTo(Files.readString(Path.of("docs", "tables.md")));
  }

  @Test
  void keepsTheCommittedQuestionsTrue() throws IOException {
    assertThat(Runs.run("tables", "--questions").out())
        .as("docs/questions.md is stale: jobs/refresh tables --questions > docs/questions.md")
        .isEqualTo(Files.readString(Path.of("docs", "questions.md")));
  }

  @Test
  void keepsTheTableListOfTheReadmeTrue() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (TableSpec table : Catalogue.specs()) {
      assertThat(readme).contains("| `" + table.name() + "` | " + table.title() + " |");
    }
    for (ExitCode code : ExitCode.values()) {
      assertThat(readme).contains("| " + code.code() + " | " + code.meaning() + " |");
    }
  }

  @Test
  void showsItsVerbsAndExitCodesOnHelp() {
    assertThat(Runs.run("--help").out())
        .contains("refresh", "check", "tables", "Exit codes: 0 done");
  }
}
