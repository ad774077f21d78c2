package primarycare.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;
import primarycare.conform.RelationalRules;
import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.table.QuarantineSummary;

/** Runs the relational rules, whose verdict the reference model is built on. */
final class Conforming {

  private Conforming() {}

  /**
   * The model of a job's accepted rows.
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
