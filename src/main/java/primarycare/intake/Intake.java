package primarycare.intake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.Header;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/** Takes a job's files into the store, each parsed once in its life. */
public final class Intake {

  private final SparkSession spark;
  private final Job job;
  private final Configuration conf;
  private final Consumer<String> progress;
  private final String run = UUID.randomUUID().toString();

  /**
   * @param progress told in one line what is being done
   */
  public Intake(SparkSession spark, Job job, Consumer<String> progress) {
    this.spark = spark;
    this.job = job;
    this.conf = spark.sparkContext().hadoopConfiguration();
    this.progress = progress;
  }

  /**
   * Reads what is new and takes the rest from the store.
   *
   * @throws Refusal of kind JOB or FILE, with every file that is refused
   */
  public Accepted run() {
    List<Sniffed> sniffed = sniff();
    try {
      Store store = new Store(conf, job.places().store());
      store.sweep();
      try {
        Map<String, StoreEntry> entries = known(store, sniffed);
        Map<String, Sniffed> fresh = new LinkedHashMap<>();
        sniffed.forEach(file -> fresh.putIfAbsent(file.address(), file));
        fresh.keySet().removeAll(entries.keySet());
        for (Source source : Sources.all()) {
          List<Sniffed> files =
              fresh.values().stream().filter(f -> f.source().name().equals(source.name())).toList();
          if (!files.isEmpty()) {
            progress.accept(source.name() + ": reading " + count(files.size(), "new file"));
            entries.putAll(scan(store, source, files));
          }
        }
        List<LoadedFile> files =
            sniffed.stream()
                .map(file -> new LoadedFile(file.file(), entries.get(file.address())))
                .toList();
        Overlaps.refuse(files);
        return new Accepted(spark, store, files);
      } finally {
        store.discard(run);
      }
    } catch (IOException e) {
      throw new Refusal(
          Refusal.Kind.JOB,
          new Problem(
              "the store cannot be used",
              job.places().store().toString(),
              e.getClass().getSimpleName(),
              "a folder that this user can write",
              "check the key store of the job, the disk and its permissions"));
    }
  }

  private List<Sniffed> sniff() {
    Sniffer sniffer = new Sniffer(conf);
    List<Sniffed> sniffed = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (InputFile file : new FileFinder(conf, job, problems).find()) {
      try {
        sniffed.add(sniffer.sniff(file));
      } catch (Refusal refusal) {
        problems.addAll(refusal.problems());
      }
    }
    Refusal.ifAny(Refusal.Kind.FILE, problems);
    return sniffed;
  }

  private static Map<String, StoreEntry> known(Store store, List<Sniffed> files)
      throws IOException {
    Map<String, StoreEntry> known = new HashMap<>();
    for (Sniffed file : files) {
      store
          .find(file.source().name(), file.address())
          .ifPresent(entry -> known.put(entry.address(), entry));
    }
    return known;
  }

  private Map<String, StoreEntry> scan(Store store, Source source, List<Sniffed> files)
      throws IOException {
    Path staging = store.staging(run, source.name());
    StructType schema = StoredRows.schema(source);
    write(source, files, staging, schema);
    Map<String, ScanOutcome> outcomes = outcomes(staging, schema);
    Map<String, StoreEntry> entries = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Sniffed file : files) {
      ScanOutcome outcome = outcomes.get(file.address());
      if (!unchanged(file.file())) {
        problems.add(changed(file.file()));
      } else if (!outcome.failure().isEmpty()) {
        problems.add(new Problem(outcome.failure(), file.file().name(), "", "", "fetch it again"));
      } else {
        entries.put(file.address(), keep(store, staging, file, outcome));
      }
    }
    Refusal.ifAny(Refusal.Kind.FILE, problems);
    return entries;
  }

  private void write(Source source, List<Sniffed> files, Path staging, StructType schema) {
    SerializableConfiguration shared = new SerializableConfiguration(conf);
    List<RecordScanner.Task> tasks =
        new ArrayList<>(files.stream().flatMap(RecordScanner.Task::all).toList());
    FlatMapFunction<RecordScanner.Task, Row> scan = task -> new RecordScanner(shared.value(), task);
    Dataset<Row> rows =
        spark.createDataFrame(
            JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(tasks, tasks.size())
                .flatMap(scan),
            schema);
    rows.write()
        .partitionBy(StoredRows.ENTRY, StoredRows.STATE)
        .options(encoding(source))
        .parquet(staging.toString());
  }

  /** A key of people's records is another in each row: a dictionary of it would be thrown away. */
  private static Map<String, String> encoding(Source source) {
    Map<String, String> options = new HashMap<>(Map.of("compression", "snappy"));
    if (source.people()) {
      source.key().forEach(key -> options.put("parquet.enable.dictionary#" + key, "false"));
    }
    return options;
  }

  /** What was counted in each file, by its address: in all its chunks. */
  private Map<String, ScanOutcome> outcomes(Path staging, StructType schema) throws IOException {
    Map<String, ScanOutcome> outcomes = new HashMap<>();
    List<Row> counted =
        spark
            .read()
            .schema(schema)
            .parquet(staging.toString())
            .where(functions.col(StoredRows.STATE).equalTo(StoredRows.OUTCOME))
            .select(StoredRows.ENTRY, "reason")
            .collectAsList();
    for (Row row : counted) {
      ScanOutcome outcome = Json.read(row.getString(1), ScanOutcome.class);
      outcomes.merge(row.getString(0), outcome, ScanOutcome::and);
    }
    return outcomes;
  }

  private static StoreEntry keep(Store store, Path staging, Sniffed file, ScanOutcome outcome)
      throws IOException {
    Path staged = new Path(staging, StoredRows.ENTRY + "=" + file.address());
    Header header = new Header(file.header());
    StoreEntry entry =
        new StoreEntry(
            file.address(),
            file.source().name(),
            file.layout().name(),
            file.sha256(),
            file.encoding(),
            String.valueOf(file.delimiter()),
            file.header().size(),
            header.unused(file.layout()).size(),
            header.absent(file.layout()),
            outcome,
            store.parts(staged));
    if (!entry.isWhole()) {
      throw new IllegalStateException("the store does not hold what the scanner counted");
    }
    store.keep(staged, entry);
    return entry;
  }

  private boolean unchanged(InputFile file) throws IOException {
    Path path = new Path(file.uri());
    try {
      var status = path.getFileSystem(conf).getFileStatus(path);
      return status.getLen() == file.bytes() && status.getModificationTime() == file.modified();
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  private static Problem changed(InputFile file) {
    return new Problem(
        "a file changed while it was read",
        file.name(),
        "another length or time than before, or no file at all",
        "a file that nothing writes to",
        "run again when it is written");
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
