package primarycare.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.table.Answers;
import primarycare.table.Catalogue;
import primarycare.table.Questions;
import primarycare.table.spec.TableSpec;

/** The catalogue of tables and the dictionary of each, without reading anything. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "List the tables and the questions they answer, or describe the columns of one.")
final class TablesCommand implements Callable<Integer> {

  private final Main main;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TABLE", description = "Table to describe.")
  private String table;

  @Option(names = "--markdown", description = "Write the whole dictionary as Markdown.")
  private boolean markdown;

  @Option(
      names = "--questions",
      description = "Write every question, its query and the sample's answer.")
  private boolean questions;

  @Option(names = "--verbose", hidden = true)
  private boolean verbose;

  TablesCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    PrintStream out = main.out();
    if (markdown) {
      out.print(DictionaryText.markdown(Catalogue.specs()));
    } else if (questions) {
      out.print(QuestionsText.markdown(Questions.all(), Answers.ofTheSample(), Catalogue.specs()));
    } else if (table == null) {
      Catalogue.specs().forEach(spec -> list(spec, out));
    } else {
      out.print(DictionaryText.plain(spec()));
    }
    return ExitCode.DONE.code();
  }

  private static void list(TableSpec spec, PrintStream out) {
    out.printf("%-28s %s%n", spec.name(), spec.title());
    Questions.of(spec.name()).forEach(question -> out.printf("%28s %s%n", "", question.asked()));
  }

  boolean verbose() {
    return verbose;
  }

  private TableSpec spec() {
    List<String> names = Catalogue.specs().stream().map(TableSpec::name).toList();
    return Catalogue.specs().stream()
        .filter(spec -> spec.name().equals(table))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Kind.JOB,
                    new Problem(
                        "no such table",
                        "the command line",
                        "\"" + table + "\"",
                        String.join(", ", names),
                        Nearest.hint(table, names))));
  }
}
