package primarycare.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import primarycare.conform.ReferenceModel;
import primarycare.conform.RelationalRules;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.intake.PersonKeys;
import primarycare.job.Job;
import primarycare.table.QuarantineSummary;

/** The stages that refreshing and checking have in common. */
final class Stages {

  private Stages() {}

  /** Starts Spark and takes the files of a job into the store. */
  static Accepted intake(Main main, Job job, Progress progress) {
    PersonKeys keys = PersonKeys.of(System.getenv());
    progress.stage("start", "Spark");
    SparkSession spark = main.session();
    progress.watch(spark);
    progress.stage("intake", "recognising the files of " + job.name());
    return new Intake(spark, job, keys, progress::step).run();
  }

  /**
   * The model of a job's accepted rows, on the verdict of the relational rules.
   *
   * @throws primarycare.job.Refusal of kind QUARANTINE when too few records of a file are left
   */
  static ReferenceModel conform(Job job, Accepted accepted) {
    Set<String> repeated =
        RelationalRules.repeats(accepted).collectAsList().stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toSet());
    RelationalRules rules = RelationalRules.of(accepted, repeated);
    List<Row> rejects = rules.rejects().map(Dataset::collectAsList).orElse(List.of());
    ReferenceModel model = new ReferenceModel(job, accepted, rules, rejects);
    Dataset<Row> issues = new QuarantineSummary().measure(model);
    Tolerance.check(job, model.files().collectAsList(), issues.collectAsList());
    return model;
  }
}
