package primarycare.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.FileUtil;
import primarycare.command.Main;

/**
 * A refresh against DuckDB making the same tables: from the files, and from the store with and
 * without the facts that are kept there. By turns, each run in a process of its own.
 */
public final class RefreshBenchmark {

  /** Each way to the tables, in the order in which they take their turns. */
  enum Way {
    REFRESH_FILES("refresh from the files", "store", "out"),
    DUCK_FILES("DuckDB from the files"),
    REFRESH_STORE("refresh from the store, no facts", "store/facts", "out"),
    DUCK_STORE("DuckDB from the store"),
    REFRESH_FACTS("refresh from the store, facts kept", "out");

    private final String title;
    private final List<String> without;

    Way(String title, String... without) {
      this.title = title;
      this.without = List.of(without);
    }

    boolean isDuck() {
      return this == DUCK_FILES || this == DUCK_STORE;
    }

    /** The way of DuckDB that begins where this one does. */
    Way peer() {
      return this == REFRESH_FILES ? DUCK_FILES : DUCK_STORE;
    }
  }

  private static final String NUMBERS = "%-41s %9.1f %12.1f %9.0f";
  private static final String COUNTS = " %7.0f %7.0f %7.0f";

  private final Path sample;
  private final Path scratch;
  private final List<String> options;
  private final Map<Way, List<Cost>> costs = new EnumMap<>(Way.class);

  private RefreshBenchmark(Path sample, Path scratch, List<String> options) {
    this.sample = sample;
    this.scratch = scratch;
    this.options = options;
  }

  /** Takes the folder of a sample, a scratch folder, the number of runs, and a JVM's options. */
  public static void main(String[] args) throws IOException, InterruptedException {
    RefreshBenchmark benchmark =
        new RefreshBenchmark(
            Path.of(args[0]), Path.of(args[1]), Arrays.asList(args).subList(3, args.length));
    for (int run = 0; run < Integer.parseInt(args[2]); run++) {
      for (Way way : Way.values()) {
        System.out.println(line(way, List.of(benchmark.run(way))));
      }
    }
    System.out.println();
    lines(benchmark.costs).forEach(System.out::println);
  }

  private Cost run(Way way) throws IOException, InterruptedException {
    for (String folder : way.without) {
      FileUtil.fullyDelete(scratch.resolve(folder).toFile());
    }
    Cost cost = Cost.run(command(way), scratch.resolve("side.log"));
    if (way.isDuck()) {
      requireAlike();
    }
    costs.computeIfAbsent(way, w -> new ArrayList<>()).add(cost);
    return cost;
  }

  private List<String> command(Way way) throws IOException {
    String duck = scratch.resolve("duck").toString();
    return switch (way) {
      case DUCK_FILES -> duck(DuckTables.FROM_CSV, sample.toString(), duck);
      case DUCK_STORE -> duck(DuckTables.FROM_STORE, scratch.resolve("store").toString(), duck);
      default -> {
        Path job = Files.writeString(scratch.resolve("job.json"), job(sample));
        yield Benchmark.java(options, Main.class, "refresh", job.toString());
      }
    };
  }

  private static List<String> duck(String... args) {
    return Benchmark.java(List.of(), DuckTables.class, args);
  }

  private void requireAlike() throws IOException {
    for (String table : DuckTables.tables()) {
      Path ours = DuckTables.file(scratch.resolve("out/current/tables"), table);
      if (!Likeness.alike(ours, DuckTables.file(scratch.resolve("duck"), table))) {
        throw new IllegalStateException("both sides do not make the same " + table);
      }
    }
  }

  /** A job that publishes what there are scripts for, exactly. */
  static String job(Path sample) throws IOException {
    return """
    { "name": "benchmark", "area": { "name": "Sample" },
      "inputs": { "registered_patients": ["%1$s/lists/*sing-age*"], "practice_map": ["%1$s/map/*"],
                  "ae_attendance": ["%1$s/ae/*.csv"], "gp_workforce": ["%1$s/workforce/*"] },
      "ageBandSchemes": ["quinary", "five-year-from-1"], "cells": "all", "publish": [%2$s],
      "disclosure": { "preset": "exact" }, "store": "store", "output": "out" }
    """
        .formatted(
            sample, DuckTables.tables().stream().map(t -> "\"" + t + "\"").collect(joining(", ")));
  }

  /** The medians of each way, and how many times those of a refresh are its peer's. */
  static List<String> lines(Map<Way, List<Cost>> costs) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-41s %9s %12s %9s %7s %7s %7s",
            "median of " + costs.get(Way.REFRESH_FILES).size(),
            "wall, s",
            "processor, s",
            "peak, MB",
            "jobs",
            "stages",
            "tasks"));
    for (Way way : Way.values()) {
      lines.add(line(way, costs.get(way)));
    }
    for (Way way : Way.values()) {
      if (!way.isDuck()) {
        lines.add(ratios(way, costs.get(way), costs.get(way.peer())));
      }
    }
    return lines;
  }

  private static String line(Way way, List<Cost> runs) {
    String numbers =
        String.format(
            Locale.ROOT,
            NUMBERS,
            way.title,
            Benchmark.median(runs, Cost::wall),
            Benchmark.median(runs, Cost::processor),
            Benchmark.median(runs, Cost::peak));
    return way.isDuck() ? numbers : numbers + counts(runs);
  }

  private static String counts(List<Cost> runs) {
    List<SparkTally.Counts> counts =
        runs.stream().map(cost -> SparkTally.Counts.of(cost.said())).toList();
    return String.format(
        Locale.ROOT,
        COUNTS,
        Benchmark.median(counts, SparkTally.Counts::jobs),
        Benchmark.median(counts, SparkTally.Counts::stages),
        Benchmark.median(counts, SparkTally.Counts::tasks));
  }

  private static String ratios(Way way, List<Cost> ours, List<Cost> theirs) {
    return String.format(
        Locale.ROOT,
        "%-41s %9.2f %12.2f %9.2f",
        "ratio, " + way.title,
        Benchmark.median(ours, Cost::wall) / Benchmark.median(theirs, Cost::wall),
        Benchmark.median(ours, Cost::processor) / Benchmark.median(theirs, Cost::processor),
        Benchmark.median(ours, Cost::peak) / Benchmark.median(theirs, Cost::peak));
  }
}
