package primarycare.command;

import org.apache.spark.sql.SparkSession;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/** Starts Spark with what correctness needs, and nothing that a person may want to tune. */
final class Sessions {

  private Sessions() {}

  static SparkSession start() {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("primary-care-tables")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.sql.datetime.java8API.enabled", "true");
    try {
      return builder.getOrCreate();
    } catch (RuntimeException e) {
      if (String.valueOf(e.getMessage()).contains("master URL")) {
        throw new Refusal(
            Refusal.Kind.JOB,
            new Problem(
                "Spark has no master",
                "the command line",
                "",
                "jobs/refresh, or spark-submit --master ...",
                "start the job by one of them"));
      }
      throw e;
    }
  }
}
