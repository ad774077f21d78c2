package primarycare.rules.key;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.negate;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.Facts;
import primarycare.intake.Fact;
import primarycare.job.Lazy;

/**
 * Facts of the rows of a source that count: facts of files are of all their rows, and those of rows
 * that do not count, because another has their key, are made anew and taken away.
 */
public final class CountedFacts {

  private final String source;
  private final Facts facts;
  private final Supplier<Optional<RepeatedKeys>> repeated;
  private final Lazy<Optional<Dataset<Row>>> failed = new Lazy<>(this::ofFailed);

  CountedFacts(String source, Facts facts, Supplier<Optional<RepeatedKeys>> repeated) {
    this.source = source;
    this.facts = facts;
    this.repeated = repeated;
  }

  /** Facts of some kinds; of those that are taken away records are below 0. */
  public Dataset<Row> of(String... kinds) {
    Dataset<Row> ofFiles = facts.rows(source, kinds);
    return failed
        .get()
        .map(some -> ofFiles.unionByName(some.where(col(Fact.KIND).isin((Object[]) kinds))))
        .orElse(ofFiles);
  }

  private Optional<Dataset<Row>> ofFailed() {
    return repeated
        .get()
        .map(keys -> Facts.of(source, keys.failed()))
        .map(failed -> failed.withColumn(Fact.RECORDS, negate(col(Fact.RECORDS))))
        .map(Kept::of);
  }
}
