package primarycare.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.apache.hadoop.fs.FileUtil;

/**
 * Intake into the store against DuckDB reading the same files into typed Parquet: both on all
 * cores, by turns, each run in a process of its own and into an empty folder.
 */
public final class Benchmark {

  private Benchmark() {}

  /** Takes the folder of a sample, a scratch folder, the number of runs, and a JVM's options. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path sample = Path.of(args[0]);
    Path scratch = Path.of(args[1]);
    List<String> options = Arrays.asList(args).subList(3, args.length);
    List<Side> ours = new ArrayList<>();
    List<Side> theirs = new ArrayList<>();
    for (int run = 0; run < Integer.parseInt(args[2]); run++) {
      FileUtil.fullyDelete(scratch.resolve("store").toFile());
      Files.deleteIfExists(scratch.resolve("duck.parquet"));
      Path job = Files.writeString(scratch.resolve("job.json"), job(sample, scratch));
      Path log = scratch.resolve("side.log");
      ours.add(Side.run(java(options, IntakeSide.class, job.toString()), log));
      String files = sample.resolve("ae").resolve("*.csv").toString();
      String parquet = scratch.resolve("duck.parquet").toString();
      theirs.add(Side.run(java(options, DuckSide.class, files, parquet), log));
      System.out.printf(
          Locale.ROOT, "run %d: %s%n       %s%n", run + 1, ours.get(run), theirs.get(run));
    }
    lines(ours, theirs).forEach(System.out::println);
  }

  /** The medians of both sides and how many times ours is theirs. */
  static List<String> lines(List<Side> ours, List<Side> theirs) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%-28s %10s %10s %8s",
            "median of " + ours.size(),
            "intake",
            "DuckDB",
            "ratio"),
        line("the work, s", ours, theirs, Side::work),
        line("the whole process, s", ours, theirs, Side::whole),
        line("peak memory, MB", ours, theirs, Side::peak));
  }

  private static String line(
      String what, List<Side> ours, List<Side> theirs, ToDoubleFunction<Side> figure) {
    double mine = median(ours, figure);
    double other = median(theirs, figure);
    return String.format(Locale.ROOT, "%-28s %10.1f %10.1f %8.2f", what, mine, other, mine / other);
  }

  static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static List<String> java(List<String> options, Class<?> side, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), side.getName()));
    command.addAll(List.of(args));
    return command;
  }

  private static String job(Path sample, Path scratch) {
    return """
    { "name": "benchmark", "area": { "name": "Sample" },
      "inputs": { "registered_patients": ["%1$s/lists/*"], "practice_map": ["%1$s/map/*"],
                  "ae_attendance": ["%1$s/ae/*.csv"] },
      "publish": ["practice_presentation_rates"],
      "store": "%2$s/store", "output": "%2$s/out" }
    """
        .formatted(sample, scratch);
  }
}
