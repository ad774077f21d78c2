package primarycare.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.scan.PersonKeys;

/** Takes a job's files into the store, each parsed once in its life. */
public final class Intake {

  private final SparkSession spark;
  private final Job job;
  private final Configuration conf;
  private final Consumer<String> progress;
  private final PersonKeys keys;
  private final boolean rehash;
  private final String run = UUID.randomUUID().toString();

  /**
   * @param keys how keys of people are kept
   * @param progress told in one line what is being done
   */
  public Intake(SparkSession spark, Job job, PersonKeys keys, Consumer<String> progress) {
    this(spark, job, keys, progress, false);
  }

  private Intake(
      SparkSession spark, Job job, PersonKeys keys, Consumer<String> progress, boolean rehash) {
    this.spark = spark;
    this.job = job;
    this.conf = spark.sparkContext().hadoopConfiguration();
    this.keys = keys;
    this.progress = progress;
    this.rehash = rehash;
  }

  /**
   * The same intake, told whether to trust the sizes and times of files.
   *
   * @param every whether to hash every file, also one that seems not to have changed
   */
  public Intake rehashing(boolean every) {
    return new Intake(spark, job, keys, progress, every);
  }

  /**
   * Reads what is new and takes the rest from the store.
   *
   * @throws Refusal of kind JOB or FILE, with every file that is refused
   */
  public Accepted run() {
    List<Problem> refused = new ArrayList<>();
    Accepted accepted = take(refused, () -> Refusal.ifAny(Refusal.Kind.FILE, refused));
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
    return new Checked(take(refused, () -> {}), refused);
  }

  /**
   * @param recognised run when it is known which files cannot be recognised
   */
  private Accepted take(List<Problem> refused, Runnable recognised) {
    try {
      Store store = new Store(conf, job.places().store());
      FileMemory memory = rehash ? FileMemory.none(conf) : store.memory();
      List<InputFile> found = new FileFinder(conf, job, memory, refused).find();
      Recognition.Recognised seen =
          new Recognition(new Recall(memory, store, keys), new Sniffer(conf, keys, memory))
              .of(found, refused);
      List<Sniffed> sniffed = seen.files();
      recognised.run();
      store.make();
      store.sweep();
      try {
        List<LoadedFile> files = loaded(store, memory, sniffed, refused);
        store.remember(memory.after(lasting(files, sniffed)));
        refused.addAll(GivenMonths.problems(files));
        refused.addAll(Overlaps.problems(files));
        refused.addAll(NothingLoaded.problems(files));
        List<String> notices = new ArrayList<>(seen.notices());
        notices.addAll(NothingLoaded.notices(files));
        return new Accepted(spark, store, files, notices, repairs(store, files));
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

  /** Files that may be taken from memory the next time, whatever others are there then. */
  private static List<LoadedFile> lasting(List<LoadedFile> files, List<Sniffed> sniffed) {
    Set<InputFile> lasting =
        sniffed.stream()
            .filter(DateOrders::isLasting)
            .map(Sniffed::file)
            .collect(Collectors.toSet());
    return files.stream().filter(file -> lasting.contains(file.file())).toList();
  }

  /** What was damaged in the store and made again from its file. */
  private static List<String> repairs(Store store, List<LoadedFile> files) {
    return files.stream()
        .flatMap(
            file ->
                store.damage(file.entry().address()).stream()
                    .map(
                        what ->
                            "the store's copy of "
                                + file.name()
                                + " was damaged ("
                                + what
                                + ") and was read again from that file"))
        .toList();
  }

  /** The files with their entries, those that the store did not hold among them. */
  private List<LoadedFile> loaded(
      Store store, FileMemory memory, List<Sniffed> sniffed, List<Problem> refused)
      throws IOException {
    Map<String, StoreEntry> entries = known(store, sniffed);
    Map<String, Sniffed> fresh = new LinkedHashMap<>();
    sniffed.forEach(file -> fresh.putIfAbsent(file.address(), file));
    fresh.keySet().removeAll(entries.keySet());
    NewFiles scan = new NewFiles(spark, keys, memory, store, run);
    for (Source source : Sources.all()) {
      List<Sniffed> files =
          fresh.values().stream().filter(f -> f.source().name().equals(source.name())).toList();
      if (!files.isEmpty()) {
        progress.accept(source.name() + ": reading " + count(files.size(), "new file"));
        entries.putAll(scan.scan(source, files, refused));
      }
    }
    return sniffed.stream()
        .filter(file -> entries.containsKey(file.address()))
        .map(file -> new LoadedFile(file.file(), entries.get(file.address())))
        .toList();
  }

  private static Map<String, StoreEntry> known(Store store, List<Sniffed> files)
      throws IOException {
    Map<String, StoreEntry> known = new HashMap<>();
    for (Sniffed file : files) {
      Optional<StoreEntry> entry =
          file.stored().isPresent()
              ? file.stored()
              : store.find(file.source().name(), file.address());
      entry.ifPresent(found -> known.put(found.address(), found));
    }
    return known;
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
