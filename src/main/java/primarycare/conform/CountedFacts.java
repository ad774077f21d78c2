package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.negate;

import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.Facts;
import primarycare.intake.Fact;
import primarycare.spec.Kept;

/**
 * Facts of the rows of a source that count: facts of files are of all their rows, and those of rows
 * that do not count, because another has their key, are made anew and taken away.
 */
final class CountedFacts {

  private final RelationalRules rules;
  private final String source;
  private final Lazy<Optional<Dataset<Row>>> failed = new Lazy<>(this::ofFailed);

  CountedFacts(RelationalRules rules, String source) {
    this.rules = rules;
    this.source = source;
  }

  /** Facts of some kinds; of those that are taken away records are below 0. */
  Dataset<Row> of(String... kinds) {
    Dataset<Row> ofFiles = rules.facts().rows(source, kinds);
    return failed
        .get()
        .map(some -> ofFiles.unionByName(some.where(col(Fact.KIND).isin((Object[]) kinds))))
        .orElse(ofFiles);
  }

  private Optional<Dataset<Row>> ofFailed() {
    return rules
        .repeatedKeys(source)
        .map(keys -> Facts.of(source, keys.failed()))
        .map(facts -> facts.withColumn(Fact.RECORDS, negate(col(Fact.RECORDS))))
        .map(Kept::of);
  }
}
