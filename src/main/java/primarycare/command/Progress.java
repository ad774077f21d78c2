package primarycare.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.JavaSparkStatusTracker;
import org.apache.spark.sql.SparkSession;

/** Tells a waiting person which stage runs, and on a long one how far it is. */
final class Progress implements AutoCloseable {

  private static final int SECONDS_BETWEEN = 5;

  private final PrintStream err;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private String stage = "";
  private Instant since = Instant.now();

  Progress(PrintStream err) {
    this.err = err;
  }

  /** From here on, tells how many tasks of the running Spark stages are done. */
  void watch(SparkSession spark) {
    JavaSparkStatusTracker tracker =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).statusTracker();
    clock.scheduleAtFixedRate(
        () -> tick(tracker), SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
  }

  synchronized void stage(String name, String text) {
    stage = name;
    step(text);
  }

  synchronized void step(String text) {
    since = Instant.now();
    err.printf("%-9s %s%n", stage, text);
  }

  private synchronized void tick(JavaSparkStatusTracker tracker) {
    long seconds = Duration.between(since, Instant.now()).toSeconds();
    if (seconds < SECONDS_BETWEEN) {
      return;
    }
    int done = 0;
    int all = 0;
    for (int id : tracker.getActiveStageIds()) {
      SparkStageInfo info = tracker.getStageInfo(id);
      if (info != null) {
        done += info.numCompletedTasks();
        all += info.numTasks();
      }
    }
    err.printf("%-9s   %d s, %d of %d tasks done%n", "", seconds, done, all);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
