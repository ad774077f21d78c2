package primarycare.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import primarycare.intake.Accepted;
import primarycare.intake.Checked;
import primarycare.intake.Intake;
import primarycare.intake.LoadedFile;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.model.ReferenceModel;
import primarycare.organisation.Conflict;
import primarycare.reconcile.FailedChecks;
import primarycare.reconcile.MappedOnce;
import primarycare.reconcile.Reconciliation;
import primarycare.rules.FileTotals;
import primarycare.rules.Ledger;
import primarycare.rules.RelationalRules;
import primarycare.rules.lsoa.LsoaKeys;
import primarycare.scan.PersonKeys;
import primarycare.table.InputChecks;
import primarycare.table.kind.PublishedTable;

/** The stages that refreshing and checking have in common. */
final class Stages {

  private Stages() {}

  /** Starts Spark and takes the files of a job into the store. */
  static Accepted intake(Main main, Job job, boolean rehash, Progress progress) {
    return files(main, job, rehash, progress).run();
  }

  private static Intake files(Main main, Job job, boolean rehash, Progress progress) {
    PersonKeys keys = PersonKeys.of(main.environment());
    progress.stage("start", "Spark");
    SparkSession spark = main.session();
    progress.watch(spark);
    progress.stage("intake", "recognising the files of " + job.name());
    return new Intake(spark, job, keys, progress::step).rehashing(rehash);
  }

  /** Starts Spark and takes in what can be read of a job's files, for a report on them. */
  static Checked check(Main main, Job job, boolean rehash, Progress progress) {
    return files(main, job, rehash, progress).check();
  }

  /**
   * The model of a job's accepted rows, on the verdict of the relational rules.
   *
   * @throws Refusal of kind QUARANTINE when too few records of a file are left, or too many of its
   *     codes are not known, of kind CHECK when a map puts a practice in two places, of kind FILE
   *     when files contradict each other
   */
  static ReferenceModel model(Job job, Accepted accepted) {
    RelationalRules rules = RelationalRules.of(accepted);
    refuseTwoPlaces(rules);
    LsoaKeys keys = rules.lsoaKeys(job.area());
    Refusal.ifAny(Refusal.Kind.FILE, together(rules, keys));
    ReferenceModel model = new ReferenceModel(job, accepted, rules, keys, rules.findings());
    List<Row> issues = model.issues();
    List<Problem> problems = new ArrayList<>(Tolerance.problems(job, model.files(), issues));
    problems.addAll(CodeTolerance.problems(accepted.files()));
    Refusal.ifAny(Refusal.Kind.QUARANTINE, problems);
    return model;
  }

  /**
   * Rows of the reconciliation that rest on inputs alone: what is wrong with these stops a job
   * before it measures.
   *
   * @throws Refusal of kind CHECK when one that is enforced failed
   */
  static List<Reconciliation> checkInputs(
      List<PublishedTable> tables, Accepted accepted, ReferenceModel model) {
    List<Reconciliation> checks = InputChecks.of(tables, FileTotals.of(accepted), model);
    FailedChecks.of(checks);
    return checks;
  }

  /** Before anything is counted: no rule could say which of the two places is right. */
  private static void refuseTwoPlaces(RelationalRules rules) {
    List<Problem> problems =
        rules.mappedTwice().stream()
            .map(
                conflict ->
                    new Problem(
                        "a check of the reconciliation failed: " + MappedOnce.NAME,
                        "practice_map of " + conflict.days().first(),
                        twoPlaces(conflict.shown()),
                        "one PCN, sub-ICB location and ICB",
                        "take the wrong row out of the map"))
            .toList();
    Refusal.ifAny(Refusal.Kind.CHECK, problems);
  }

  private static String twoPlaces(Conflict conflict) {
    return conflict.practice() + ": " + conflict.area() + "; " + conflict.other();
  }

  /** What a check says: by the rules for each file alone where one of them cannot be read. */
  static CheckReport report(Job job, Checked checked) {
    Accepted accepted = checked.accepted();
    if (accepted.files().isEmpty()) {
      return new CheckReport(checked.refused(), List.of(), List.of(), accepted.notices());
    }
    RelationalRules rules =
        checked.refused().isEmpty()
            ? RelationalRules.of(accepted)
            : RelationalRules.ofSome(accepted);
    LsoaKeys keys = rules.lsoaKeys(job.area());
    Ledger ledger = new Ledger(accepted.files(), keys.geographies(), rules.findings());
    List<Row> counts = ledger.files();
    List<Row> issues = ledger.issues();
    List<Problem> tooMany = new ArrayList<>(Tolerance.problems(job, counts, issues));
    tooMany.addAll(CodeTolerance.problems(accepted.files()));
    List<FileReport> files =
        accepted.files().stream()
            .map(
                file ->
                    new FileReport(
                        file,
                        accepted.drift(file),
                        counts.stream().filter(row -> isOf(row, file)).findFirst().orElseThrow(),
                        issues.stream().filter(row -> isOf(row, file)).toList(),
                        tooMany.stream().anyMatch(p -> p.where().equals(file.name()))))
            .toList();
    List<Problem> refused = new ArrayList<>(checked.refused());
    if (refused.isEmpty()) {
      refused.addAll(together(rules, keys));
    }
    return new CheckReport(
        refused,
        tooMany,
        files,
        Notices.ofCheck(
            job,
            accepted,
            issues,
            Stream.of(
                    rules.names().notices(),
                    keys.notices(),
                    rules.strangers(job.area()),
                    FileTotals.notices(FileTotals.of(accepted)))
                .flatMap(List::stream)
                .toList()));
  }

  /** What files say that cannot hold together. */
  private static List<Problem> together(RelationalRules rules, LsoaKeys keys) {
    return Stream.of(rules.names().problems(), keys.problems()).flatMap(List::stream).toList();
  }

  private static boolean isOf(Row row, LoadedFile file) {
    return row.getAs("source").equals(file.source()) && row.getAs("file").equals(file.name());
  }
}
