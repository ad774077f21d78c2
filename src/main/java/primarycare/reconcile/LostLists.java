package primarycare.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Days of lists of which records were quarantined: what these lists lack is told, and how much of
 * it may be lacking is the job's tolerance.
 */
public final class LostLists implements Predicate<LocalDate> {

  private final List<ReadFile> lacking;

  /**
   * @param files of lists
   */
  public LostLists(Stream<ReadFile> files) {
    this.lacking =
        files
            .filter(file -> file.quarantined() > 0)
            .filter(file -> file.firstDate() != null)
            .toList();
  }

  @Override
  public boolean test(LocalDate day) {
    return lacking.stream()
        .anyMatch(file -> !day.isBefore(file.firstDate()) && !day.isAfter(file.lastDate()));
  }

  /** That all practices of a list are right: enforced where that is usual and nothing is lost. */
  Reconciliation row(String check, LocalDate day, String level, Tally tally, boolean isUsual) {
    boolean isLost = test(day);
    String why = isLost ? "; records of this list are quarantined" : "";
    return tally.row(new Check(check, isUsual && !isLost), day, level, why);
  }
}
