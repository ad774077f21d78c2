package primarycare.model;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.rules.key.KeyRules;

/**
 * Rows of the sources of a run that every rule passes.
 *
 * @param given the sources of which a job names files
 * @param rules those about keys
 * @param small those that grow with organisations alone
 */
record SourceRows(Set<String> given, KeyRules rules, SmallSources small) {

  /** Whether the job names files of a source. */
  boolean isGiven(String source) {
    return given.contains(source);
  }

  /** As they were read; none without files of the source. */
  Dataset<Row> of(String source) {
    return rules.passed(source);
  }

  /** Of a source that grows with organisations alone, as tables may hold them. */
  List<Row> small(String source) {
    return small.rows(source);
  }
}
