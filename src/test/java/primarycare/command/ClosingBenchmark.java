package primarycare.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import primarycare.disclosure.ClosedRelease;
import primarycare.disclosure.DisclosureRule;
import primarycare.disclosure.HiddenShare;
import primarycare.disclosure.earlier.SeenReleases;
import primarycare.intake.Accepted;
import primarycare.intake.Intake;
import primarycare.job.Job;
import primarycare.model.ReferenceModel;
import primarycare.scan.PersonKeys;
import primarycare.support.Jobs;
import primarycare.table.Catalogue;
import primarycare.table.ReleaseChecks;
import primarycare.table.kind.PublishedTable;

/**
 * How long the first release of a job takes to be closed, from its counts on, and how much is
 * hidden: {@code ClosingBenchmark RUNS JOB...}.
 */
final class ClosingBenchmark {

  private static final double NANOS = 1e9;

  private final SparkSession spark;
  private final int runs;

  private ClosingBenchmark(SparkSession spark, int runs) {
    this.spark = spark;
    this.runs = runs;
  }

  public static void main(String[] args) throws IOException {
    try (SparkSession spark = Sessions.start()) {
      ClosingBenchmark benchmark = new ClosingBenchmark(spark, Integer.parseInt(args[0]));
      List.of(args).subList(1, args.length).forEach(job -> benchmark.run(Path.of(job)));
    }
  }

  private void run(Path file) {
    Job asked = Jobs.read(file);
    Accepted accepted = new Intake(spark, asked, PersonKeys.none(), step -> {}).run();
    Job job = asked.withInputsOf(accepted.sources());
    ReferenceModel model = Stages.model(job, accepted);
    List<PublishedTable> tables = Catalogue.measures(job);
    ReleaseChecks.of(List.of(), tables, model);
    DisclosureRule rule = DisclosureRule.named(job.disclosure());
    SeenReleases earlier =
        new SeenReleases(spark.sparkContext().hadoopConfiguration(), job.places().store());
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      ClosedRelease closed = ClosedRelease.of(rule, tables, model, earlier, "benchmark");
      seconds.add((System.nanoTime() - start) / NANOS);
      say("%s, %.1f s: %s", file.getParent().getFileName(), seconds.get(i), closed.inWords());
      say("  hidden %s", closed.hidden().map(HiddenShare::inWords).orElse("nothing"));
    }
    Collections.sort(seconds);
    say("%s: median of %d runs %.1f s", file.getParent().getFileName(), runs, middle(seconds));
  }

  private static double middle(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static void say(String line, Object... of) {
    System.out.println(String.format(Locale.ROOT, line, of));
  }
}
