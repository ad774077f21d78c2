package primarycare.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import primarycare.intake.Accepted;
import primarycare.intake.Checked;
import primarycare.intake.LoadedFile;
import primarycare.job.Disks;
import primarycare.job.Job;
import primarycare.rules.key.KeyRules;
import primarycare.rules.key.Rejects;

/** Intake alone, for the person who receives the files: no tables, nothing published. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Read the inputs of a job and report on each file; publish nothing.",
    footer = {
      "",
      "Exit codes: 0 done; 2 arguments or job file; 3 a file refused; 4 too much quarantined."
    })
final class CheckCommand implements Callable<Integer> {

  private final Main main;

  @Spec private CommandSpec spec;

  @Mixin private JobOptions options = new JobOptions();

  @Option(
      names = "--explain",
      paramLabel = "FILE",
      description =
          "List the quarantined lines of one input file, with only the shape of their values.")
  private String explained;

  @Option(
      names = "--limit",
      paramLabel = "LINES",
      defaultValue = "100",
      description = "How many lines to list; 100 if not given.")
  private int limit;

  @Option(
      names = "--suggest-map",
      paramLabel = "FILE",
      description = "Draft the column map of a local extract, and read nothing else.")
  private Path extract;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Source of the extract; the likeliest by its columns if not given.")
  private String source;

  CheckCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws Exception {
    if (extract != null) {
      MapDraft.tell(extract, source, main.out(), main.err());
      return ExitCode.DONE.code();
    }
    if (limit < 1 || limit > Explanation.MOST) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--limit is a number of lines, from 1 to " + Explanation.MOST);
    }
    Job job = options.job();
    try (Progress progress = new Progress(main.err())) {
      Checked checked = Stages.check(main, job, options.rehash(), progress);
      return explained == null ? report(job, checked) : explain(checked);
    } catch (Exception e) {
      throw Disks.of(job.places()).explained(e);
    }
  }

  private int report(Job job, Checked checked) {
    CheckReport report = Stages.report(job, checked);
    main.out().println();
    report.lines(Ansi.AUTO).forEach(main.out()::println);
    return report.code().code();
  }

  private int explain(Checked checked) {
    Accepted accepted = checked.accepted();
    LoadedFile file = NamedFile.find(accepted.files(), checked.refused(), explained);
    KeyRules rules = KeyRules.of(accepted);
    Dataset<Row> local = accepted.quarantined(file).unionByName(accepted.notKnown(file));
    Dataset<Row> all = Rejects.of(rules, accepted, file).map(local::unionByName).orElse(local);
    main.out().println();
    Explanation.of(file.name(), all, limit).lines().forEach(main.out()::println);
    return ExitCode.DONE.code();
  }
}
