package primarycare.intake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import primarycare.scan.StoredRows;
import primarycare.spec.SparkPath;

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
  private final int version;

  KeptFacts(Accepted accepted, Store store, int version) {
    this.spark = accepted.spark();
    this.accepted = accepted;
    this.store = store;
    this.version = version;
    this.facts = store.facts();
  }

  private String name(String source) {
    return source + "-" + version;
  }

  private Optional<FactEntry> kept(LoadedFile file) {
    return facts.find(name(file.source()), file.entry().address());
  }

  private List<LoadedFile> lacking(String source) {
    List<LoadedFile> files = Accepted.once(accepted.files(source)).toList();
    return files.parallelStream().filter(file -> kept(file).isEmpty()).toList();
  }

  /** Accepted rows of those of a source's entries of which nothing is kept; empty for none. */
  public Optional<Dataset<Row>> missing(String source) {
    return missing(source, StoredRows.ACCEPTED);
  }

  /** Totals that these entries carry beside their rows; empty for none. */
  public Optional<Dataset<Row>> missingTotals(String source) {
    return missing(source, StoredRows.TOTALS);
  }

  private Optional<Dataset<Row>> missing(String source, String state) {
    return Optional.of(lacking(source))
        .filter(files -> !files.isEmpty())
        .map(files -> accepted.allRows(source, files, state));
  }

  /**
   * Keeps what was made of the missing rows of some sources.
   *
   * @param sources of which every entry that lacks facts is kept, also one of which there are none
   * @param made rows of {@link Fact}, of all the entries of these sources that lacked them
   */
  public void keep(List<String> sources, Dataset<Row> made) {
    String run = UUID.randomUUID().toString();
    try {
      try {
        keep(sources, made, store.staging(run, "facts"));
      } finally {
        store.discard(run);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("facts cannot be kept in the store", e);
    }
  }

  private void keep(List<String> sources, Dataset<Row> made, Path staging) throws IOException {
    Map<String, List<FactFile.Written>> written =
        written(made, staging).stream()
            .collect(
                Collectors.groupingBy(FactFile.Written::entry, TreeMap::new, Collectors.toList()));
    for (String source : sources) {
      for (LoadedFile file : lacking(source)) {
        keep(staging, file, written.getOrDefault(file.entry().address(), List.of()));
      }
    }
  }

  private List<FactFile.Written> written(Dataset<Row> made, Path staging) throws IOException {
    Configuration conf = spark.sparkContext().hadoopConfiguration();
    SerializableConfiguration shared = new SerializableConfiguration(conf);
    String folder = staging.toString();
    MapPartitionsFunction<Row, String> write =
        rows -> {
          String name = "part-" + TaskContext.get().taskAttemptId();
          return FactFile.write(shared.value(), new Path(folder), rows, name).stream()
              .map(Json::write)
              .iterator();
        };
    List<FactFile.Written> written = new ArrayList<>();
    for (String json : made.mapPartitions(write, Encoders.STRING()).collectAsList()) {
      written.add(Json.read(json, FactFile.Written.class));
    }
    return written;
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
                facts.damage(file.entry().address()).stream()
                    .map(
                        what ->
                            ("what the store keeps of %s for the tables was damaged (%s) and was"
                                    + " made again")
                                .formatted(file.name(), what)));
  }
}
