package primarycare.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.intake.ScanOutcome;
import primarycare.job.Job;

/** Intake alone, for the person who receives the files: no tables, nothing published. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Read the inputs of a job and report on each file; publish nothing.")
final class CheckCommand implements Callable<Integer> {

  private final Main main;

  @Mixin private JobOptions options = new JobOptions();

  @Option(
      names = "--suggest-map",
      paramLabel = "FILE",
      description = "Draft the column map of a local extract, and read nothing else.")
  private Path extract;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      defaultValue = "ae_attendance",
      description = "The source that the extract is of; ae_attendance if not given.")
  private String source;

  CheckCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    if (extract != null) {
      MapDraft.tell(extract, source, main.out(), main.err());
      return ExitCode.DONE.code();
    }
    Job job = options.job();
    try (Progress progress = new Progress(main.err())) {
      Accepted accepted = Stages.intake(main, job, progress);
      accepted.files().forEach(file -> tell(file, main.out()));
      Stages.conform(job, accepted);
    }
    main.out().printf("%nEvery file can be read and is within the job's tolerance.%n");
    return ExitCode.DONE.code();
  }

  private static void tell(LoadedFile file, PrintStream out) {
    ScanOutcome outcome = file.outcome();
    out.printf(Locale.ROOT, "%n%s%n", file.name());
    out.printf(
        Locale.ROOT,
        "  %-12s %s, %s, %s%n",
        file.source(),
        file.entry().layout(),
        file.entry().encoding(),
        months(file));
    out.printf(Locale.ROOT, "  %,12d records%n", outcome.records());
    out.printf(Locale.ROOT, "  %,12d loaded%n", outcome.loaded());
    tell(out, outcome.quarantined(), "quarantined");
    outcome.issues().forEach(tally -> out.printf(Locale.ROOT, "  %12s   %s%n", "", text(tally)));
    outcome.excluded().forEach((why, n) -> tell(out, n, "excluded: " + why));
    outcome.notes().forEach(tally -> tell(out, tally.records(), "noted: " + text(tally)));
    outcome
        .missing()
        .forEach((what, n) -> tell(out, n, "missing: " + what.replace("_missing=", ", ")));
    if (!file.entry().absent().isEmpty()) {
      out.printf(
          Locale.ROOT, "  %12s columns absent: %s%n", "", String.join(", ", file.entry().absent()));
    }
  }

  private static void tell(PrintStream out, long records, String what) {
    if (records > 0) {
      out.printf(Locale.ROOT, "  %,12d %s%n", records, what);
    }
  }

  private static String text(ScanOutcome.Tally tally) {
    String column = tally.column().isEmpty() ? "the record" : tally.column();
    return String.format(
        Locale.ROOT,
        "%,d by rule \"%s\" in %s, first on line %d",
        tally.records(),
        tally.rule(),
        column,
        tally.firstLine());
  }

  private static String months(LoadedFile file) {
    List<String> days = file.periods();
    if (days.isEmpty()) {
      return "no dates";
    }
    String last = days.get(days.size() - 1);
    return days.size() == 1 ? last : days.get(0) + " to " + last;
  }
}
