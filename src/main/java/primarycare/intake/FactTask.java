package primarycare.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Makes facts of files of the store side by side: each task reads some of them, once. */
final class FactTask {

  /** About a million rows, of which a task holds eight bytes for each kind of fact. */
  private static final long MOST_BYTES = 1 << 24;

  private FactTask() {}

  /** What was written below a folder. */
  static List<FactFile.Written> run(
      SparkSession spark, List<StoredPart> parts, KeptFacts.Maker maker, Path folder) {
    List<ArrayList<StoredPart>> units = units(parts, maker.isOfTotals());
    if (units.isEmpty()) {
      return List.of();
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration shared =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    String below = folder.toString();
    List<ArrayList<ArrayList<StoredPart>>> shares = shares(units, context.defaultParallelism());
    FlatMapFunction<ArrayList<ArrayList<StoredPart>>, FactFile.Written> write =
        share -> write(shared.value(), share, maker, new Path(below)).iterator();
    return context.parallelize(shares, shares.size()).flatMap(write).collect();
  }

  /**
   * What is read together.
   *
   * @param byEntry all files of each entry that carries totals; else each file
   */
  static List<ArrayList<StoredPart>> units(List<StoredPart> parts, boolean byEntry) {
    Map<String, ArrayList<StoredPart>> units = new LinkedHashMap<>();
    parts.forEach(
        part ->
            units
                .computeIfAbsent(byEntry ? part.entry() : part.path(), of -> new ArrayList<>())
                .add(part));
    return units.values().stream()
        .filter(unit -> !byEntry || unit.stream().anyMatch(StoredPart::isTotals))
        .toList();
  }

  /** Shares of about as many bytes: one for each task at a time, or as many as it takes. */
  static List<ArrayList<ArrayList<StoredPart>>> shares(
      List<ArrayList<StoredPart>> units, int atLeast) {
    long bytes = units.stream().mapToLong(FactTask::bytes).sum();
    long shares = Math.min(units.size(), Math.max(atLeast, bytes / MOST_BYTES + 1));
    PriorityQueue<Share> least = new PriorityQueue<>(Comparator.comparingLong(Share::bytes));
    for (int i = 0; i < shares; i++) {
      least.add(new Share(0, new ArrayList<>()));
    }
    units.stream()
        .sorted(Comparator.<ArrayList<StoredPart>>comparingLong(FactTask::bytes).reversed())
        .forEach(unit -> least.add(least.remove().with(unit)));
    return least.stream()
        .sorted(Comparator.comparingLong(Share::bytes).reversed())
        .map(Share::units)
        .toList();
  }

  private static long bytes(List<StoredPart> unit) {
    return unit.stream().mapToLong(StoredPart::bytes).sum();
  }

  private record Share(long bytes, ArrayList<ArrayList<StoredPart>> units) {
    Share with(ArrayList<StoredPart> unit) {
      units.add(unit);
      return new Share(bytes + FactTask.bytes(unit), units);
    }
  }

  private static List<FactFile.Written> write(
      Configuration conf, List<ArrayList<StoredPart>> units, KeptFacts.Maker maker, Path folder)
      throws IOException {
    FactFile.Files files = new FactFile.Files();
    try (OpenRows rows = new OpenRows(conf)) {
      units.forEach(unit -> maker.facts(unit, rows).forEachRemaining(files::add));
    }
    return files.write(conf, folder, "part-" + TaskContext.get().taskAttemptId());
  }
}
