package primarycare.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import primarycare.columnar.PartReader;
import primarycare.columnar.ReadRows;

/** Makes facts of files of the store side by side: each task reads some of them, once. */
final class FactTask {

  /** About a million rows, of which a task holds eight bytes for each kind of fact. */
  private static final long MOST_BYTES = 1 << 24;

  private FactTask() {}

  /** What was written below a folder. */
  static List<FactFile.Written> run(
      SparkSession spark, List<StoredPart> parts, KeptFacts.Maker maker, Path folder) {
    if (parts.isEmpty()) {
      return List.of();
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    SerializableConfiguration shared =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    String below = folder.toString();
    List<ArrayList<StoredPart>> shares = shares(parts, context.defaultParallelism());
    FlatMapFunction<ArrayList<StoredPart>, FactFile.Written> write =
        share -> write(shared.value(), share, maker, new Path(below)).iterator();
    return context.parallelize(shares, shares.size()).flatMap(write).collect();
  }

  /** Shares of about as many bytes: one for each task at a time, or as many as it takes. */
  static List<ArrayList<StoredPart>> shares(List<StoredPart> parts, int atLeast) {
    long bytes = parts.stream().mapToLong(StoredPart::bytes).sum();
    long shares = Math.min(parts.size(), Math.max(atLeast, bytes / MOST_BYTES + 1));
    PriorityQueue<Share> least = new PriorityQueue<>(Comparator.comparingLong(Share::bytes));
    for (int i = 0; i < shares; i++) {
      least.add(new Share(0, new ArrayList<>()));
    }
    parts.stream()
        .sorted(Comparator.comparingLong(StoredPart::bytes).reversed())
        .forEach(part -> least.add(least.remove().with(part)));
    return least.stream()
        .sorted(Comparator.comparingLong(Share::bytes).reversed())
        .map(Share::parts)
        .toList();
  }

  private record Share(long bytes, ArrayList<StoredPart> parts) {
    Share with(StoredPart part) {
      parts.add(part);
      return new Share(bytes + part.bytes(), parts);
    }
  }

  private static List<FactFile.Written> write(
      Configuration conf, List<StoredPart> parts, KeptFacts.Maker maker, Path folder)
      throws IOException {
    FactFile.Files files = new FactFile.Files();
    for (StoredPart part : parts) {
      try (PartReader reader = new PartReader(conf, new Path(part.path()), maker.columns(part))) {
        maker.facts(part, groups(reader)).forEachRemaining(files::add);
      }
    }
    return files.write(conf, folder, "part-" + TaskContext.get().taskAttemptId());
  }

  private static Iterator<ReadRows> groups(PartReader reader) {
    return new Iterator<>() {
      private Optional<ReadRows> ahead = Optional.empty();

      @Override
      public boolean hasNext() {
        if (ahead.isEmpty()) {
          ahead = read();
        }
        return ahead.isPresent();
      }

      private Optional<ReadRows> read() {
        try {
          return reader.next();
        } catch (IOException e) {
          throw new UncheckedIOException("rows of the store cannot be read", e);
        }
      }

      @Override
      public ReadRows next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        ReadRows next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
      }
    };
  }
}
