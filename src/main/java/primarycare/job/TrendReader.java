package primarycare.job;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a job says of series over time: their base month, and where limits begin anew. */
final class TrendReader {

  private static final String BASE_MONTH = "baseMonth";
  private static final String REBASE = "rebase";

  private TrendReader() {}

  /**
   * @param period months that the job asks for: a month outside it would change nothing
   * @param baseline months that areas are compared with, which may be earlier ones
   */
  static Job.Trend trend(Keys job, Optional<Period> period, Optional<Period> baseline) {
    Keys keys = job.object("trend", BASE_MONTH, REBASE);
    Optional<Month> base = keys.month(BASE_MONTH);
    List<Month> rebase = keys.months(REBASE);
    base.ifPresent(month -> inside(keys, BASE_MONTH, month, period));
    Set<Month> seen = new HashSet<>();
    for (Month month : rebase) {
      inside(keys, REBASE, month, period);
      if (!seen.add(month)) {
        keys.add("a month is given twice", REBASE, "\"" + month + "\"", "each month once", "");
      }
    }
    return new Job.Trend(base, rebase.stream().distinct().sorted().toList(), baseline);
  }

  private static void inside(Keys keys, String key, Month month, Optional<Period> period) {
    if (period.isPresent() && !period.get().contains(month)) {
      keys.add(
          "a month outside the job's period",
          key,
          "\"" + month + "\"",
          period.get().from() + " to " + period.get().to(),
          "");
    }
  }
}
