package primarycare.intake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import primarycare.columnar.ReadRows;
import primarycare.scan.StoredRows;

/**
 * Facts of this run's entries, kept in the store under the entry's address and their version: an
 * entry that has been seen before is not read again for them.
 *
 * <p>They are made of all accepted rows of an entry, whatever a job says of it.
 */
public final class KeptFacts {

  private final SparkSession spark;
  private final Accepted accepted;
  private final Store store;
  private final FactStore facts;
  private final String name;

  /**
   * @param name of the facts, with their version
   */
  KeptFacts(Accepted accepted, Store store, String name) {
    this.spark = accepted.spark();
    this.accepted = accepted;
    this.store = store;
    this.name = name;
    this.facts = store.facts();
  }

  private String name(String source) {
    return source + "-" + name;
  }

  private Optional<FactEntry> kept(LoadedFile file) {
    return facts.find(name(file.source()), file.entry().address());
  }

  private List<LoadedFile> lacking(String source) {
    List<LoadedFile> files = Accepted.once(accepted.files(source)).toList();
    return files.parallelStream().filter(file -> kept(file).isEmpty()).toList();
  }

  /** Makes facts of rows of the store, in a task. */
  public interface Maker extends Serializable {

    /**
     * Those of a file, or of all files of an entry.
     *
     * @param rows reads them, some at a time
     */
    Iterator<Fact> facts(List<StoredPart> parts, Rows rows);

    /** Whether totals beside the rows of a source are facts too. */
    boolean takesTotals(String source);

    /**
     * Whether it is about totals beside rows: it is given all files at once of an entry that
     * carries some, and none of another.
     */
    boolean isOfTotals();
  }

  /** Reads files of the store. */
  @FunctionalInterface
  public interface Rows {

    /** The rows of a file, some at a time; what was read before ends. */
    Iterator<ReadRows> of(StoredPart part, Set<String> columns);
  }

  /**
   * Files of the accepted rows of those of a source's entries of which nothing is kept.
   *
   * @param totals whether of the totals beside them too
   */
  public List<StoredPart> missing(String source, boolean totals) {
    Stream<String> states =
        totals ? Stream.of(StoredRows.ACCEPTED, StoredRows.TOTALS) : Stream.of(StoredRows.ACCEPTED);
    List<LoadedFile> lacking = lacking(source);
    return states
        .flatMap(state -> lacking.stream().flatMap(file -> store.parts(file.entry(), state)))
        .toList();
  }

  /**
   * Keeps what is made of the missing rows of some sources: of every entry that lacks facts, also
   * of one of which there are none.
   */
  public void keep(List<String> sources, Maker maker) {
    if (sources.stream().allMatch(source -> lacking(source).isEmpty())) {
      return;
    }
    String run = UUID.randomUUID().toString();
    try {
      try {
        keep(sources, maker, store.staging(run, "facts"));
      } finally {
        store.discard(run);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("facts cannot be kept in the store", e);
    }
  }

  private void keep(List<String> sources, Maker maker, Path staging) throws IOException {
    List<StoredPart> parts =
        sources.stream()
            .flatMap(source -> missing(source, maker.takesTotals(source)).stream())
            .toList();
    Map<String, List<FactFile.Written>> written =
        FactTask.run(spark, parts, maker, staging).stream()
            .collect(
                Collectors.groupingBy(FactFile.Written::entry, TreeMap::new, Collectors.toList()));
    for (String source : sources) {
      for (LoadedFile file : lacking(source)) {
        keep(staging, file, written.getOrDefault(file.entry().address(), List.of()));
      }
    }
  }

  private void keep(Path staging, LoadedFile file, List<FactFile.Written> written)
      throws IOException {
    String address = file.entry().address();
    Path staged = new Path(staging, StoredRows.ENTRY + "=" + address);
    Map<String, Long> records =
        written.stream()
            .collect(
                Collectors.toMap(
                    FactFile.Written::kind, FactFile.Written::records, Long::sum, TreeMap::new));
    List<String> paths = written.stream().map(FactFile.Written::path).toList();
    facts.keep(
        staged, new FactEntry(name(file.source()), address, records, store.parts(staged, paths)));
  }

  /** Facts of some kinds of all of a source's entries, but of parts after an entry's own month. */
  public Dataset<Row> rows(String source, String... kinds) {
    String[] paths =
        Accepted.once(accepted.files(source))
            .map(file -> kept(file).orElseThrow())
            .flatMap(entry -> Stream.of(kinds).flatMap(kind -> facts.files(entry, kind).stream()))
            .map(SparkPath::toRead)
            .toArray(String[]::new);
    return paths.length == 0
        ? spark.createDataFrame(List.of(), Fact.SCHEMA)
        : spark
            .read()
            .schema(Fact.SCHEMA)
            .option("basePath", facts.folder(name(source)).toString())
            .parquet(paths)
            .where(isInTime(source))
            .select(Fact.columns());
  }

  /** Parts that are no days, as those of keys, are before any. */
  private Column isInTime(String source) {
    return accepted.files(source).stream()
        .filter(file -> file.late().isPresent())
        .map(
            file ->
                col(Fact.ENTRY)
                    .notEqual(lit(file.entry().address()))
                    .or(col(Fact.PART).lt(lit(file.endOfPlausible().toEpochDay()))))
        .reduce(lit(true), Column::and);
  }

  /** Of how many records the facts of a kind and file are made. */
  public long records(LoadedFile file, String kind) {
    return kept(file).map(entry -> entry.records().getOrDefault(kind, 0L)).orElse(0L);
  }

  /** What was damaged among them and made again. */
  Stream<String> repairs() {
    return Accepted.once(accepted.files())
        .flatMap(
            file ->
                facts.damage(name(file.source()), file.entry().address()).stream()
                    .map(
                        what ->
                            ("what the store keeps of %s for the tables was damaged (%s) and was"
                                    + " made again")
                                .formatted(file.name(), what)));
  }
}
