package primarycare.rules.key;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static primarycare.rules.key.Verdicts.CHANGED;
import static primarycare.rules.key.Verdicts.OTHER;
import static primarycare.rules.key.Verdicts.VERDICT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import primarycare.fact.SmallFrames;
import primarycare.intake.Accepted;
import primarycare.intake.Casts;
import primarycare.intake.LoadedFile;
import primarycare.job.Columns;
import primarycare.job.Lazy;
import primarycare.layout.Field;
import primarycare.layout.Source;

/**
 * Of the rows that share a source's key one counts: the first of the earliest file, or of the
 * latest whose input says that later values hold.
 *
 * <p>The others are excluded where they say the same in every column, or are replaced by a later
 * file; else their records are quarantined.
 */
final class DuplicateKeys implements RepeatedKeys {

  private static final String COUNTS = "counts";

  private static final String[] JUDGED = {VERDICT, OTHER, CHANGED};

  private static final Column NOTHING = array_compact(array(Casts.none(DataTypes.StringType)));

  private final Source source;
  private final Optional<LooseKeys> loose;
  private final Precedence files;
  private final long repeated;
  private final Dataset<Row> rows;
  private final boolean areWhole;
  private final Dataset<Row> candidates;
  private final Dataset<Row> losers;
  private final Lazy<List<Finding>> counted;

  /**
   * @param hashes of keys that may stand more than once
   * @param repeated the most rows that may share a key
   */
  DuplicateKeys(Source source, Accepted accepted, Dataset<Row> hashes, long repeated) {
    this.source = source;
    this.repeated = repeated;
    this.rows = accepted.rows(source.name());
    List<LoadedFile> given = accepted.files(source.name());
    this.files = new Precedence(given);
    List<LoadedFile> later = given.stream().filter(LoadedFile::later).toList();
    this.loose =
        LooseKeys.given(source, given)
            ? Optional.of(new LooseKeys(source, given, rows))
            : Optional.empty();
    LikeRows like = new LikeRows(source, rows, hashes, repeated);
    this.candidates = like.found();
    boolean excluding = later.stream().anyMatch(file -> file.outcome().excludedRecords() > 0);
    this.areWhole = like.areFew() && !excluding && loose.isEmpty();
    Dataset<Row> judged = Kept.of(judged());
    Stream<Dataset<Row>> others =
        Stream.concat(
            excluding ? Stream.of(withdrawn(accepted, later)) : Stream.empty(),
            loose.stream().map(this::twins));
    this.losers =
        others
            .map(more -> more.join(judged.select(place()), ROW, "left_anti"))
            .reduce(Dataset::unionByName)
            .map(more -> Kept.of(judged.unionByName(more)))
            .orElse(judged);
    this.counted =
        new Lazy<>(
            () ->
                SmallFrames.rows(RepeatCounts.of(source, losers)).stream()
                    .map(Finding::of)
                    .toList());
  }

  /** Rows that share a key with one that counts in their stead. */
  private Dataset<Row> judged() {
    WindowSpec best =
        Window.partitionBy(RepeatedKeys.key(source))
            .orderBy(files.rank(col(Columns.ENTRY)).desc(), col(Columns.LINE), col("fact"));
    Column all =
        struct(Stream.concat(Stream.of(col(Columns.ENTRY)), columns()).toArray(Column[]::new));
    return candidates
        .withColumn(COUNTS, first(all).over(best))
        .withColumn("number", row_number().over(best))
        .where(col("number").gt(lit(1)))
        .withColumn(OTHER, col(COUNTS).getField(Columns.ENTRY))
        .withColumn(CHANGED, changed())
        .withColumn(VERDICT, verdict())
        .select(areWhole ? whole() : told());
  }

  /** Names of the columns in which a row says something else than the one that counts. */
  private Column changed() {
    Column[] names =
        source.fields().stream()
            .filter(Field::stored)
            .map(field -> when(not(same(field)), lit(field.name())))
            .toArray(Column[]::new);
    return array_compact(array(names));
  }

  private static Column same(Field field) {
    return field
        .columns()
        .map(StructField::name)
        .map(name -> col(name).eqNullSafe(col(COUNTS).getField(name)))
        .reduce(Column::and)
        .orElseThrow();
  }

  private Column verdict() {
    Column replaced =
        files
            .rank(col(OTHER))
            .gt(lit(0))
            .and(files.place(col(OTHER)).gt(files.place(col(Columns.ENTRY))));
    return when(size(col(CHANGED)).equalTo(lit(0)), Verdicts.number(Verdicts.GIVEN_TWICE))
        .when(replaced, Verdicts.number(Verdicts.REPLACED))
        .otherwise(Verdicts.number(Verdicts.RULE));
  }

  /** Rows of which a later file says that they are not what the source is about. */
  private Dataset<Row> withdrawn(Accepted accepted, List<LoadedFile> later) {
    Dataset<Row> excluded =
        accepted
            .excluded(source.name(), later)
            .withColumn("place", files.place(col(Columns.ENTRY)))
            .groupBy("key")
            .agg(max(struct(col("place"), col(Columns.ENTRY))).as("last"));
    return rows.withColumn("key", Accepted.key(source))
        .join(excluded, new String[] {"key"})
        .where(col("last.place").gt(files.place(col(Columns.ENTRY))))
        .withColumn(OTHER, col("last.entry"))
        .withColumn(CHANGED, NOTHING)
        .withColumn(VERDICT, Verdicts.number(Verdicts.REPLACED))
        .select(told());
  }

  private Dataset<Row> twins(LooseKeys keys) {
    return keys.twins(OTHER)
        .withColumn(CHANGED, NOTHING)
        .withColumn(VERDICT, Verdicts.number(Verdicts.GIVEN_TWICE))
        .select(told());
  }

  @Override
  public Dataset<Row> passed() {
    return RepeatedKeys.without(rows, entries(), lost());
  }

  @Override
  public Dataset<Row> failed() {
    return areWhole ? losers.drop(JUDGED) : RepeatedKeys.at(rows, entries(), lost());
  }

  /** The entries of what does not count: each is counted under a verdict. */
  private Object[] entries() {
    return counted.get().stream().map(Finding::entry).distinct().toArray();
  }

  private Dataset<Row> lost() {
    return RepeatedKeys.sized(losers.select(place()), repeated);
  }

  @Override
  public Dataset<Row> quarantined() {
    return losers
        .where(col(VERDICT).equalTo(Verdicts.number(Verdicts.RULE)))
        .withColumn("column", lit(String.join(", ", source.key())));
  }

  @Override
  public String rule() {
    return Verdicts.RULE;
  }

  @Override
  public List<Finding> findings() {
    Stream<Finding> noted =
        loose.stream()
            .map(keys -> keys.findings(losers.select(place()), OTHER))
            .flatMap(rows -> SmallFrames.rows(rows).stream())
            .map(Finding::of);
    return Stream.concat(counted.get().stream(), noted).toList();
  }

  private Stream<Column> columns() {
    return source.columns().stream().map(column -> col(column.name()));
  }

  private static Column[] place() {
    return named(Arrays.stream(ROW));
  }

  private static Column[] told() {
    return named(Stream.concat(Arrays.stream(ROW), Arrays.stream(JUDGED)));
  }

  /** The same of rows of which all columns are kept. */
  private Column[] whole() {
    return named(Stream.concat(Arrays.stream(rows.columns()), Arrays.stream(JUDGED)));
  }

  private static Column[] named(Stream<String> names) {
    return names.map(name -> col(name)).toArray(Column[]::new);
  }
}
