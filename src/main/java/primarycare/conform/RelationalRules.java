package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.spec.Columns;

/**
 * Rules that look at more than one record: what they pass is conformed, the rest is quarantined.
 *
 * <p>Duplicate key: of the rows that share a source's key, the first one read counts, and the
 * records of the others are quarantined with file and line.
 */
public final class RelationalRules {

  static final String DUPLICATE_KEY = "duplicate key";
  private static final String NUMBER = "number";
  private static final String SOURCE = "source";

  private final Accepted accepted;
  private final Set<String> repeated;

  private RelationalRules(Accepted accepted, Set<String> repeated) {
    this.accepted = accepted;
    this.repeated = repeated;
  }

  /** The rules over the rows of a run, told which sources {@link #repeats} found. */
  public static RelationalRules of(Accepted accepted, Set<String> repeated) {
    return new RelationalRules(accepted, repeated);
  }

  /**
   * Names of the sources in which a key may stand twice: a cheap look at hashes, so that only these
   * need their rows numbered.
   */
  public static Dataset<Row> repeats(Accepted accepted) {
    return Sources.all().stream()
        .filter(source -> !accepted.files(source.name()).isEmpty())
        .map(source -> hashed(source, accepted.rows(source.name())))
        .reduce(Dataset::unionByName)
        .orElseThrow()
        .groupBy(SOURCE, "key")
        .agg(count(lit(1)).as("rows"))
        .where(col("rows").gt(lit(1)))
        .select(SOURCE)
        .distinct();
  }

  /** Rows of a source that every relational rule passes. */
  Dataset<Row> passed(String source) {
    return repeated.contains(source)
        ? numbered(Sources.named(source)).where(col(NUMBER).equalTo(lit(1))).drop(NUMBER)
        : accepted.rows(source);
  }

  /**
   * One row an entry, column and rule: records quarantined, and the line of the first. Empty where
   * no source repeats a key.
   */
  public Optional<Dataset<Row>> rejects() {
    return Sources.all().stream()
        .filter(source -> repeated.contains(source.name()))
        .map(this::rejects)
        .reduce(Dataset::unionByName);
  }

  /** The records of one file that a rule quarantines: line, columns and rule of each. */
  public Optional<Dataset<Row>> rejects(LoadedFile file) {
    Source source = Sources.named(file.source());
    return Optional.of(source)
        .filter(s -> repeated.contains(s.name()))
        .map(this::numbered)
        .map(
            rows ->
                rows.where(col(NUMBER).gt(lit(1)))
                    .where(col(Columns.ENTRY).equalTo(lit(file.entry().address())))
                    .select(
                        col(Columns.LINE),
                        lit(String.join(", ", source.key())).as("column"),
                        lit(DUPLICATE_KEY).as("rule"),
                        lit("").as("found"))
                    .distinct());
  }

  private Dataset<Row> rejects(Source source) {
    return numbered(source)
        .where(col(NUMBER).gt(lit(1)))
        .groupBy(Columns.ENTRY)
        .agg(countDistinct(col(Columns.LINE)).as("records"), min(Columns.LINE).as("first_line"))
        .withColumn("column", lit(String.join(", ", source.key())))
        .withColumn("rule", lit(DUPLICATE_KEY));
  }

  private Dataset<Row> numbered(Source source) {
    Column number =
        row_number()
            .over(Window.partitionBy(key(source)).orderBy(col(Columns.ENTRY), col(Columns.LINE)));
    return accepted.rows(source.name()).withColumn(NUMBER, number);
  }

  private static Dataset<Row> hashed(Source source, Dataset<Row> rows) {
    return rows.select(lit(source.name()).as(SOURCE), xxhash64(key(source)).as("key"));
  }

  /** Where equal rows are real, the key is the record: its file and line. */
  private static Column[] key(Source source) {
    List<String> key = source.key().isEmpty() ? List.of(Columns.ENTRY, Columns.LINE) : source.key();
    return key.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
