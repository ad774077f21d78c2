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
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.Header;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.scan.ChunkScan;
import primarycare.scan.PersonKeys;
import primarycare.scan.ScanTask;
import primarycare.scan.Scanned;
import primarycare.scan.StoredRows;

/** Takes a job's files into the store, each parsed once in its life. */
public final class Intake {

  private final SparkSession spark;
  private final Job job;
  private final Configuration conf;
  private final Consumer<String> progress;
  private final PersonKeys keys;
  private final String run = UUID.randomUUID().toString();

  /**
   * @param keys how keys of people are kept
   * @param progress told in one line what is being done
   */
  public Intake(SparkSession spark, Job job, PersonKeys keys, Consumer<String> progress) {
    this.spark = spark;
    this.job = job;
    this.conf = spark.sparkContext().hadoopConfiguration();
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Reads what is new and takes the rest from the store.
   *
   * @throws Refusal of kind JOB or FILE, with every file that is refused
   */
  public Accepted run() {
    List<Problem> refused = new ArrayList<>();
    List<Sniffed> sniffed = sniff(refused);
    Refusal.ifAny(Refusal.Kind.FILE, refused);
    Accepted accepted = take(sniffed, refused);
    Refusal.ifAny(Refusal.Kind.FILE, refused);
    return accepted;
  }

  /**
   * The same for a report: what can be read is read, and what cannot be is told.
   *
   * @throws Refusal of kind JOB
   */
  public Checked check() {
    List<Problem> refused = new ArrayList<>();
    Accepted accepted = take(sniff(refused), refused);
    return new Checked(accepted, refused);
  }

  private Accepted take(List<Sniffed> sniffed, List<Problem> refused) {
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
            entries.putAll(scan(store, source, files, refused));
          }
        }
        List<LoadedFile> files =
            sniffed.stream()
                .filter(file -> entries.containsKey(file.address()))
                .map(file -> new LoadedFile(file.file(), entries.get(file.address())))
                .toList();
        refused.addAll(Overlaps.problems(files));
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

  /** What each file is, looked at side by side; those that cannot be read are told in order. */
  private List<Sniffed> sniff(List<Problem> problems) {
    Sniffer sniffer = new Sniffer(conf, keys);
    List<Sniffed> sniffed = new ArrayList<>();
    new FileFinder(conf, job, problems)
        .find().parallelStream()
            .map(file -> sniff(sniffer, file))
            .toList()
            .forEach(one -> one.either(sniffed::add, problems::addAll));
    return sniffed;
  }

  /** A file that was recognised, or why it was not. */
  private record Look(Sniffed sniffed, List<Problem> problems) {
    void either(Consumer<Sniffed> recognised, Consumer<List<Problem>> refused) {
      if (sniffed == null) {
        refused.accept(problems);
      } else {
        recognised.accept(sniffed);
      }
    }
  }

  private static Look sniff(Sniffer sniffer, InputFile file) {
    try {
      return new Look(sniffer.sniff(file), List.of());
    } catch (Refusal refusal) {
      return new Look(null, refusal.problems());
    }
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

  private Map<String, StoreEntry> scan(
      Store store, Source source, List<Sniffed> files, List<Problem> problems) throws IOException {
    Path staging = store.staging(run, source.name());
    Map<String, Scanned> scanned = scanned(files, staging);
    Map<String, StoreEntry> entries = new LinkedHashMap<>();
    for (Sniffed file : files) {
      Scanned whole = scanned.get(file.address());
      Problem failure = whole.failure();
      if (!unchanged(file.file())) {
        problems.add(changed(file.file()));
      } else if (failure != null) {
        problems.add(failure.at(file.file().name()));
      } else {
        entries.put(file.address(), keep(store, staging, file, whole));
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

  private static StoreEntry keep(Store store, Path staging, Sniffed file, Scanned scanned)
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
