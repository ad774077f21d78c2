package primarycare.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import primarycare.disclosure.ClosedRelease;
import primarycare.disclosure.Disclosed;
import primarycare.disclosure.DisclosureRule;
import primarycare.disclosure.FileShown;
import primarycare.disclosure.WhatFollows;
import primarycare.disclosure.earlier.SeenReleases;
import primarycare.figure.Protection;
import primarycare.intake.Accepted;
import primarycare.job.Disks;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.model.ReferenceModel;
import primarycare.reconcile.FailedChecks;
import primarycare.reconcile.Reconciliation;
import primarycare.release.AttackFile;
import primarycare.release.Outcome;
import primarycare.release.Output;
import primarycare.release.Provenance;
import primarycare.release.Release;
import primarycare.scan.PersonKeys;
import primarycare.table.Catalogue;
import primarycare.table.ExpectedFigures;
import primarycare.table.ReleaseChecks;
import primarycare.table.ReleaseNotices;
import primarycare.table.kind.PublishedTable;

/** Reads the inputs, measures, protects, verifies and publishes a release. */
@Command(
    name = "refresh",
    mixinStandardHelpOptions = true,
    description = "Publish a release from the inputs that a job file names.")
final class RefreshCommand implements Callable<Integer> {

  private final Main main;

  @Option(
      names = "--attack",
      description =
          "Also attack a release that is not for publication, and write to the store how much"
              + " follows of what it hides.")
  private boolean attack;

  @Mixin private JobOptions options = new JobOptions();

  RefreshCommand(Main main) {
    this.main = main;
  }

  @Override
  public Integer call() throws Exception {
    Job job = options.job();
    Emptiness.refuse(job, Catalogue.leftOut(job));
    try (Output output = Output.open(job);
        Progress progress = new Progress(main.err())) {
      Status.begin(job.places().output(), main.err());
      try {
        Release release = publish(job, output, progress);
        Status.write(job.places().output(), ExitCode.DONE, release.name(), main.err());
        tell(release, output, main.out());
      } catch (Exception e) {
        Exception told = Disks.of(job.places()).explained(e);
        Status.write(job.places().output(), Failures.code(told), "", main.err());
        throw told;
      }
    }
    return ExitCode.DONE.code();
  }

  private Release publish(Job asked, Output output, Progress progress) {
    Accepted accepted = Stages.intake(main, asked, options.rehash(), progress);
    Job job = asked.withInputsOf(accepted.sources());
    progress.stage("check", "what the inputs say of each other");
    ReferenceModel model = Stages.model(job, accepted);
    Map<String, List<String>> leftOut = new LinkedHashMap<>(Catalogue.leftOut(job));
    List<PublishedTable> possible = Catalogue.measures(job);
    leftOut.putAll(Emptiness.leftOut(job, possible, model));
    List<PublishedTable> measures =
        possible.stream().filter(table -> !leftOut.containsKey(table.spec().name())).toList();
    Emptiness.refuse(job, measures, leftOut, model);
    List<Reconciliation> ofInputs = Stages.checkInputs(measures, accepted, model);
    progress.stage("measure", "organisations and tables");
    List<Reconciliation> exact = ReleaseChecks.of(ofInputs, measures, model);
    FailedChecks.of(exact);
    DisclosureRule rule = DisclosureRule.named(job.disclosure());
    Provenance provenance =
        provenance(
            job,
            accepted,
            months(job, measures, model, accepted),
            leftOut,
            Notices.of(job, accepted, model.issues(), model.notices()));
    SeenReleases ledger = ledger(job, accepted);
    ClosedRelease closed = closed(rule, measures, model, ledger, provenance, progress);
    Protection protection = closed.protection();
    Optional<WhatFollows> follows = follows(rule, measures, model, progress);
    List<Reconciliation> checks =
        ExpectedFigures.with(exact, measures, job.checks().expected(), model, protection);
    Outcome outcome =
        new Outcome(FileShown.of(model, rule), closed.hidden(), FailedChecks.of(checks));
    List<Disclosed> disclosed =
        tables(measures, closed, checks, rule).stream()
            .map(table -> Disclosed.of(table, model, rule, protection))
            .toList();
    progress.stage("publish", "writing, reading back and comparing");
    Release release =
        Release.publish(
            output,
            provenance
                .closed(closed.ledger())
                .telling(ReleaseNotices.of(measures, job, model, protection)),
            outcome,
            disclosed,
            progress::step,
            () -> closed.ledger().ifPresent(entry -> ledger.keep(entry.seen())));
    AttackFile file =
        new AttackFile(accepted.spark().sparkContext().hadoopConfiguration(), job.places().store());
    return release
        .telling("repaired", accepted.repairs())
        .telling(
            "attacked", follows.map(found -> file.write(release.name(), found)).stream().toList());
  }

  /** How much follows of what a release hides that is not closed, where that is asked. */
  private Optional<WhatFollows> follows(
      DisclosureRule rule, List<PublishedTable> measures, ReferenceModel model, Progress progress) {
    if (!attack || rule.mustBeLeft() > 0) {
      return Optional.empty();
    }
    progress.step("attacking all counts of people together");
    return Optional.of(WhatFollows.of(rule, measures, model));
  }

  private static ClosedRelease closed(
      DisclosureRule rule,
      List<PublishedTable> measures,
      ReferenceModel model,
      SeenReleases ledger,
      Provenance provenance,
      Progress progress) {
    progress.stage("protect", "counts of people, as the preset " + rule.name() + " says");
    ClosedRelease closed = ClosedRelease.of(rule, measures, model, ledger, provenance.id());
    if (closed.counts() > 0) {
      progress.step(closed.inWords());
    }
    return closed;
  }

  private static SeenReleases ledger(Job job, Accepted accepted) {
    return new SeenReleases(
        accepted.spark().sparkContext().hadoopConfiguration(), job.places().store());
  }

  /** With those that tell of the run, and of all tables. */
  private static List<PublishedTable> tables(
      List<PublishedTable> measures,
      ClosedRelease closed,
      List<Reconciliation> checks,
      DisclosureRule rule) {
    List<PublishedTable> tables = new ArrayList<>(measures);
    tables.addAll(Catalogue.ofTheRun(closed.audit(), checks));
    tables.add(
        Catalogue.dictionary(tables.stream().map(PublishedTable::spec).toList(), rule.said()));
    return tables;
  }

  /**
   * The months that any of the tables publishes, in order; where these go by other days, those that
   * the files they need are of.
   */
  private static List<Month> months(
      Job job, List<PublishedTable> measures, ReferenceModel model, Accepted accepted) {
    List<Month> published =
        measures.stream()
            .flatMap(table -> table.months(model).stream())
            .flatMap(organisations -> organisations.calendar().asked().stream())
            .distinct()
            .sorted()
            .toList();
    if (!published.isEmpty()) {
      return published;
    }
    Set<String> sources =
        measures.stream()
            .flatMap(table -> table.needs().stream())
            .collect(Collectors.toUnmodifiableSet());
    return accepted.months(sources, job.period());
  }

  private Provenance provenance(
      Job job,
      Accepted accepted,
      List<Month> months,
      Map<String, List<String>> leftOut,
      List<String> notices) {
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
    return new Provenance(
        job,
        Code.version(),
        Code.hash(),
        accepted.spark().version(),
        inputs,
        months,
        leftOut,
        PersonKeys.of(main.environment()).fingerprint(),
        notices);
  }

  private static void tell(Release release, Output output, PrintStream out) {
    out.println();
    release.summary().forEach(out::println);
    out.println();
    out.printf("%-11s %s%n", "published", release.path());
    out.printf("%-11s %s%n", "current", output.current());
    out.printf("%-11s %s%n", "try", TryIt.command(output.current(), release.tables()));
  }
}
