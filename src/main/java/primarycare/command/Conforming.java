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

/** Runs the relational rules, whose verdict the reference model is built on. */
final class Conforming {

  private Conforming() {}

  static ReferenceModel conform(Job job, Accepted accepted) {
    Set<String> repeated =
        RelationalRules.repeats(accepted).collectAsList().stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toSet());
    RelationalRules rules = RelationalRules.of(accepted, repeated);
    List<Row> rejects = rules.rejects().map(Dataset::collectAsList).orElse(List.of());
    return new ReferenceModel(job, accepted, rules, rejects);
  }
}
