package primarycare.benchmark;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts what a run asks of Spark, and says it last: named by {@code spark.extraListeners}. */
public final class SparkTally extends SparkListener {

  private static final Pattern SAID =
      Pattern.compile("spark (\\d+) jobs, (\\d+) stages, (\\d+) tasks");

  private final AtomicLong jobs = new AtomicLong();
  private final AtomicLong stages = new AtomicLong();
  private final AtomicLong tasks = new AtomicLong();

  /** What a run asked of Spark. */
  record Counts(long jobs, long stages, long tasks) {

    /** Nothing where a run said nothing of it. */
    static Counts of(String said) {
      Matcher found = SAID.matcher(said);
      return found.find()
          ? new Counts(number(found, 1), number(found, 2), number(found, 3))
          : new Counts(0, 0, 0);
    }

    private static long number(Matcher found, int group) {
      return Long.parseLong(found.group(group));
    }
  }

  @Override
  public void onJobStart(SparkListenerJobStart job) {
    jobs.incrementAndGet();
  }

  @Override
  public void onStageCompleted(SparkListenerStageCompleted stage) {
    stages.incrementAndGet();
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    tasks.incrementAndGet();
  }

  @Override
  public void onApplicationEnd(SparkListenerApplicationEnd end) {
    System.out.printf("spark %s jobs, %s stages, %s tasks%n", jobs, stages, tasks);
  }
}
