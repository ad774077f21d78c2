package primarycare.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import primarycare.job.Problem;
import primarycare.layout.Header;
import primarycare.layout.Source;
import primarycare.scan.ChunkScan;
import primarycare.scan.PersonKeys;
import primarycare.scan.ScanTask;
import primarycare.scan.Scanned;
import primarycare.scan.StoredRows;

/** Scans files that the store does not hold, side by side in chunks, and has it keep their rows. */
final class NewFiles {

  private final SparkSession spark;
  private final Configuration conf;
  private final PersonKeys keys;
  private final FileMemory memory;
  private final Store store;
  private final String run;

  /**
   * @param run a name that no other run has
   */
  NewFiles(SparkSession spark, PersonKeys keys, FileMemory memory, Store store, String run) {
    this.spark = spark;
    this.conf = spark.sparkContext().hadoopConfiguration();
    this.keys = keys;
    this.memory = memory;
    this.store = store;
    this.run = run;
  }

  /**
   * The entries of files of one source, by address.
   *
   * @param problems where files are told that cannot be read to their end, or changed meanwhile
   */
  Map<String, StoreEntry> scan(Source source, List<Sniffed> files, List<Problem> problems)
      throws IOException {
    Path staging = store.staging(run, source.name());
    Map<String, Scanned> scanned = scanned(files, staging);
    Map<String, StoreEntry> entries = new LinkedHashMap<>();
    for (Sniffed file : files) {
      Scanned whole = scanned.get(file.address());
      Problem failure = whole.failure();
      if (!memory.isUnchanged(file.file())) {
        problems.add(ChangedFile.problem(file.file()));
      } else if (failure != null) {
        problems.add(failure.at(file.file().name()));
      } else {
        entries.put(file.address(), keep(staging, file, whole));
      }
    }
    return entries;
  }

  /** What the chunks of each file came to, by its address. */
  private Map<String, Scanned> scanned(List<Sniffed> files, Path staging) throws IOException {
    SerializableConfiguration shared = new SerializableConfiguration(conf);
    List<ScanTask> tasks = files.stream().flatMap(file -> file.tasks(keys)).toList();
    String folder = staging.toString();
    Function<ScanTask, String> scan =
        task -> {
          long attempt = TaskContext.get().taskAttemptId();
          return Json.write(ChunkScan.run(shared.value(), task, new Path(folder), attempt));
        };
    Map<String, Scanned> scanned = new HashMap<>();
    for (String json :
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(new ArrayList<>(tasks), tasks.size())
            .map(scan)
            .collect()) {
      Scanned one = Json.read(json, Scanned.class);
      scanned.merge(one.entry(), one, Scanned::and);
    }
    return scanned;
  }

  private StoreEntry keep(Path staging, Sniffed file, Scanned scanned) throws IOException {
    Path staged = new Path(staging, StoredRows.ENTRY + "=" + file.address());
    Header header = new Header(file.header());
    StoreEntry entry =
        new StoreEntry(
            file.address(),
            file.source().name(),
            file.layout().name(),
            file.sha256(),
            file.encoding().name(),
            String.valueOf(file.delimiter()),
            file.header(),
            file.header().size(),
            header.unused(file.layout()).size(),
            header.absent(file.layout()),
            scanned.outcome(),
            store.parts(staged, scanned.parts()));
    if (!entry.isWhole()) {
      throw new IllegalStateException("the store does not hold what the scanner counted");
    }
    store.keep(staged, entry);
    return entry;
  }
}
