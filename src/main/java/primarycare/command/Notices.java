package primarycare.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.model.AgeSchemes;
import primarycare.rules.organisation.PracticeRegister;

/** What a person should know of a job's inputs though nothing stops it, a sentence each. */
final class Notices {

  private Notices() {}

  /**
   * The sentences, in the order in which a person should read them.
   *
   * @param issues rows of the ledger's issues: what was quarantined, excluded or noted, and why
   * @param together what the files say of each other
   */
  static List<String> of(Job job, Accepted accepted, List<Row> issues, List<String> together) {
    return Stream.of(
            accepted.notices(),
            together,
            AgeSchemes.notices(job, accepted),
            OutsidePeriod.notices(job, accepted.files()),
            Repeats.told(job, issues),
            undatedClosures(issues),
            CodeNotices.of(issues))
        .flatMap(List::stream)
        .toList();
  }

  /** The same, and what a check alone says: of the run and not of the inputs. */
  static List<String> ofCheck(Job job, Accepted accepted, List<Row> issues, List<String> together) {
    return Stream.of(of(job, accepted, issues, together), accepted.repairs())
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> undatedClosures(List<Row> issues) {
    return issues.stream()
        .filter(issue -> issue.getAs("rule").equals(PracticeRegister.UNDATED))
        .map(
            issue ->
                String.format(
                    Locale.ROOT,
                    "%s: practices closed without a close date: %,d; they count as closed on the"
                        + " file's own date, which is its month in the job or its name, else the"
                        + " latest day in it",
                    issue.<String>getAs("file"),
                    issue.<Long>getAs("records")))
        .toList();
  }
}
