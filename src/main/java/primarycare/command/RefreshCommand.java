package primarycare.command;

import static org.apache.spark.sql.functions.col;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import primarycare.conform.Calendar;
import primarycare.conform.ReferenceModel;
import primarycare.disclosure.Disclosed;
import primarycare.disclosure.DisclosureRule;
import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.Nearest;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.release.Output;
import primarycare.release.Provenance;
import primarycare.release.Release;
import primarycare.table.Catalogue;
import primarycare.table.Dictionary;
import primarycare.table.Measured;
import primarycare.table.PublishedTable;
import primarycare.table.QuarantineSummary;
import primarycare.table.Reconciliation;

/** Reads the inputs, measures, protects, verifies and publishes a release. */
@Command(
    name = "refresh",
    mixinStandardHelpOptions = true,
    description = "Publish a release from the inputs that a job file names.")
final class RefreshCommand implements Callable<Integer> {

  private final Main main;

  @Mixin private JobOptions options = new JobOptions();

  RefreshCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() {
    Job job = options.job();
    try (Output output = Output.open(job.places().output());
        Progress progress = new Progress(main.err())) {
      try {
        Release release = publish(job, output, progress);
        Status.write(job.places().output(), ExitCode.DONE, release.name(), main.err());
        tell(release, output, main.out());
      } catch (RuntimeException e) {
        Status.write(job.places().output(), Failures.code(e), "", main.err());
        throw e;
      }
    }
    return ExitCode.DONE.code();
  }

  private Release publish(Job job, Output output, Progress progress) {
    Accepted accepted = Stages.intake(main, job, progress);
    progress.stage("measure", "organisations and tables");
    ReferenceModel model = Stages.conform(job, accepted);
    refuseNothing(job, model);
    List<Measured> tables = measure(job, model);
    DisclosureRule rule = DisclosureRule.named(job.disclosure());
    List<Disclosed> disclosed = tables.stream().map(t -> Disclosed.of(t, rule)).toList();
    progress.stage("publish", "writing, reading back and comparing");
    return Release.publish(
        output, provenance(job, accepted, model.calendar()), disclosed, progress::step);
  }

  private static List<Measured> measure(Job job, ReferenceModel model) {
    List<Measured> tables = new ArrayList<>();
    for (PublishedTable table : Catalogue.measures(job)) {
      tables.add(new Measured(table, table.measure(model).persist()));
    }
    List<PublishedTable> always =
        List.of(
            new primarycare.table.Intake(),
            new QuarantineSummary(),
            new Reconciliation(job.checks().expected(), List.copyOf(tables)));
    for (PublishedTable table : always) {
      tables.add(new Measured(table, table.measure(model)));
    }
    Dictionary dictionary = new Dictionary(tables.stream().map(t -> t.table().spec()).toList());
    tables.add(new Measured(dictionary, dictionary.measure(model)));
    return tables;
  }

  /** An area without a practice, or months without a census, would publish empty tables. */
  private static void refuseNothing(Job job, ReferenceModel model) {
    List<Problem> problems = new ArrayList<>();
    if (model.calendar().entries().stream().noneMatch(Calendar.Entry::census)) {
      problems.add(
          new Problem(
              "no census in the months asked for",
              job.places().file() + ", key period",
              job.period().map(p -> p.from() + " to " + p.to()).orElse("no period"),
              "a month of one of the gp_workforce files",
              "change the period, or leave it out for all months of the inputs"));
    }
    Set<String> known = new TreeSet<>();
    model
        .knownPractices()
        .select(col("sub_icb_location_code"))
        .distinct()
        .collectAsList()
        .forEach(row -> known.add(row.getString(0)));
    for (String code : job.area().subIcbLocations()) {
      if (!known.contains(code)) {
        problems.add(
            new Problem(
                "no practice in a sub-ICB location of the area",
                job.places().file() + ", key area.subIcbLocations",
                "\"" + code + "\"",
                "a code of the practice map in force",
                Nearest.hint(code, known)));
      }
    }
    Refusal.ifAny(Refusal.Kind.JOB, problems);
  }

  private static Provenance provenance(Job job, Accepted accepted, Calendar calendar) {
    List<Provenance.Input> inputs =
        accepted.files().stream()
            .map(
                file ->
                    new Provenance.Input(
                        file.source(),
                        file.name(),
                        file.entry().layout(),
                        file.entry().sha256(),
                        file.file().given().map(Month::toString).orElse("")))
            .toList();
    List<Month> months = calendar.entries().stream().map(Calendar.Entry::month).toList();
    return new Provenance(
        job, Code.version(), Code.hash(), accepted.spark().version(), inputs, months);
  }

  private static void tell(Release release, Output output, PrintStream out) {
    out.println();
    release.summary().forEach(out::println);
    out.println();
    out.printf("%-11s %s%n", "published", release.path());
    out.printf("%-11s %s%n", "current", output.current());
    out.printf(
        "%-11s duckdb -c \"FROM '%s/tables/%s.parquet' WHERE area_type = 'all'\"%n",
        "look", output.current(), "gp_capacity");
  }
}
