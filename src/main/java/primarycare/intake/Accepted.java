package primarycare.intake;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.job.Columns;
import primarycare.job.Month;
import primarycare.job.Period;
import primarycare.layout.Rule;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.scan.StoredRows;

/**
 * The store's accepted rows of this run's files, and the ledger of those files.
 *
 * <p>Only intake makes one, so that nothing but checked rows can reach a table.
 */
public final class Accepted {

  private final SparkSession spark;
  private final Store store;
  private final List<LoadedFile> files;
  private final List<String> notices;
  private final List<String> repairs;
  private final Map<String, List<StoreEntry>> stored = new HashMap<>();
  private final Map<String, KeptFacts> facts = new ConcurrentSkipListMap<>();

  Accepted(
      SparkSession spark,
      Store store,
      List<LoadedFile> files,
      List<String> notices,
      List<String> repairs) {
    this.spark = spark;
    this.store = store;
    this.files = List.copyOf(files);
    this.notices = List.copyOf(notices);
    this.repairs = List.copyOf(repairs);
  }

  public SparkSession spark() {
    return spark;
  }

  public List<LoadedFile> files() {
    return files;
  }

  /** What a person should know of how the files were read, a sentence each. */
  public List<String> notices() {
    return notices;
  }

  /**
   * Months that the files of some sources are of, in order; of a period those in it, where one is
   * given. Years before those that a job can ask for are left out.
   */
  public List<Month> months(Set<String> sources, Optional<Period> period) {
    return files.stream()
        .filter(file -> sources.contains(file.source()))
        .flatMap(file -> file.periods().stream())
        .map(LocalDate::parse)
        .filter(day -> day.getYear() >= Month.FIRST_YEAR)
        .map(Month::of)
        .filter(month -> period.map(p -> p.contains(month)).orElse(true))
        .distinct()
        .sorted()
        .toList();
  }

  /** What was damaged in the store and is whole again: of this run, and not of its inputs. */
  public List<String> repairs() {
    return Stream.concat(repairs.stream(), facts.values().stream().flatMap(KeptFacts::repairs))
        .toList();
  }

  /**
   * What the store keeps of some facts, made of these files.
   *
   * @param name of these facts, with their version
   */
  public KeptFacts facts(String name) {
    return facts.computeIfAbsent(name, of -> new KeptFacts(this, store, of));
  }

  /** One file of each entry. */
  static Stream<LoadedFile> once(List<LoadedFile> files) {
    Set<String> seen = new HashSet<>();
    return files.stream().filter(file -> seen.add(file.entry().address()));
  }

  /** Sources of which there is a file. */
  public Set<String> sources() {
    return files.stream().map(LoadedFile::source).collect(Collectors.toSet());
  }

  public List<LoadedFile> files(String source) {
    return files.stream().filter(file -> file.source().equals(source)).toList();
  }

  /** How a file differs from its layout and from what the store knows of earlier files. */
  public Drift drift(LoadedFile file) {
    return Drift.of(file, stored.computeIfAbsent(file.source(), this::entries));
  }

  private List<StoreEntry> entries(String source) {
    try {
      return store.entries(source);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the store", e);
    }
  }

  /** What is wrong with the quarantined records of a file: their line, column, rule and text. */
  public Dataset<Row> quarantined(LoadedFile file) {
    return issues(file, StoredRows.QUARANTINED);
  }

  /** The texts of loaded records that are no code of their column, and so not known: the same. */
  public Dataset<Row> notKnown(LoadedFile file) {
    Object[] rules = Stream.of(Rule.values()).filter(Rule::isNotKnown).map(Rule::label).toArray();
    return issues(file, StoredRows.NOTED).where(col("rule").isin(rules));
  }

  private Dataset<Row> issues(LoadedFile file, String state) {
    String[] paths = paths(store.rows(file.entry(), state).stream());
    return paths.length == 0
        ? spark.createDataFrame(List.of(), StoredRows.ISSUES)
        : spark.read().schema(StoredRows.ISSUES).parquet(paths);
  }

  /** Of records that these files exclude: the entry, and the key as {@link #key} makes it. */
  public Dataset<Row> excluded(String source, List<LoadedFile> of) {
    String[] paths = paths(of, StoredRows.EXCLUDED);
    StructType schema = StoredRows.ISSUES.add(StoredRows.ENTRY, DataTypes.StringType);
    Dataset<Row> rows =
        paths.length == 0
            ? spark.createDataFrame(List.of(), schema)
            : spark
                .read()
                .schema(schema)
                .option("basePath", store.folder(source).toString())
                .parquet(paths);
    return rows.select(col(StoredRows.ENTRY), col("found").as("key")).where(col("key").isNotNull());
  }

  /** The key of a source's row as one text. */
  public static Column key(Source source) {
    Column[] texts =
        source.key().stream()
            .map(name -> coalesce(Casts.toText(col(name)), lit(StoredRows.KEY_NONE)))
            .toArray(Column[]::new);
    return concat_ws(StoredRows.KEY_SEPARATOR, texts);
  }

  private String[] paths(List<LoadedFile> of, String state) {
    return paths(of.stream().flatMap(file -> store.rows(file.entry(), state).stream()));
  }

  /** Accepted rows of a source with their entry and line; none for a source without files. */
  public Dataset<Row> rows(String source) {
    return inTime(source, StoredRows.ACCEPTED);
  }

  private Dataset<Row> inTime(String source, String state) {
    return allRows(source, files(source), state)
        .where(coalesce(not(isLate(files(source))), lit(true)));
  }

  /** Rows in a state of some files of a source, whatever the month that their files are of. */
  Dataset<Row> allRows(String source, List<LoadedFile> of, String state) {
    String[] paths = paths(of, state);
    StructType schema = StoredRows.accepted(Sources.named(source));
    return paths.length == 0
        ? spark.createDataFrame(List.of(), schema)
        : spark
            .read()
            .schema(schema)
            .option("basePath", store.folder(source).toString())
            .parquet(paths);
  }

  /** Totals that files of a source carry beside their rows: columns that they add up are empty. */
  public Dataset<Row> totals(String source) {
    return inTime(source, StoredRows.TOTALS);
  }

  /** Whether a file of a source carries a total. */
  public boolean carriesTotals(String source) {
    return files(source).stream().anyMatch(file -> file.entry().rows(StoredRows.TOTALS) > 0);
  }

  /** Records of a file whose date is after its own month: their lines, and the rule they break. */
  public Optional<Dataset<Row>> late(LoadedFile file) {
    String period = Sources.named(file.source()).period();
    return file.late()
        .map(
            late ->
                allRows(file.source(), List.of(file), StoredRows.ACCEPTED)
                    .where(isLate(List.of(file)))
                    .select(
                        col(Columns.LINE),
                        lit(period).as("column"),
                        lit(LastMonth.RULE).as("rule"),
                        Casts.toText(col(period)).as("found")));
  }

  private static Column isLate(List<LoadedFile> files) {
    return files.stream()
        .filter(file -> file.late().isPresent())
        .map(
            file ->
                col(Columns.ENTRY)
                    .equalTo(lit(file.entry().address()))
                    .and(
                        col(Sources.named(file.source()).period()).geq(lit(file.endOfPlausible()))))
        .reduce(lit(false), Column::or);
  }

  private static String[] paths(Stream<Path> files) {
    return files.map(SparkPath::toRead).toArray(String[]::new);
  }
}
