package primarycare.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import primarycare.job.PublishedCode;

/** Practices that were looked at one by one: how many there are, and which are not right. */
final class Tally {

  private static final int CODES_NAMED = 10;

  private final SortedSet<String> wrong = new TreeSet<>();
  private long all;
  private long right;

  /** Of these practices, each looked at once. */
  static Tally of(Collection<String> practices, Predicate<String> isRight) {
    Tally tally = new Tally();
    practices.forEach(code -> tally.add(code, isRight.test(code)));
    return tally;
  }

  void add(String practice, boolean isRight) {
    all++;
    if (isRight) {
      right++;
    } else {
      wrong.add(practice);
    }
  }

  void add(Tally more) {
    all += more.all;
    right += more.right;
    wrong.addAll(more.wrong);
  }

  long all() {
    return all;
  }

  long right() {
    return right;
  }

  /**
   * The row of a check that all are right.
   *
   * @param why what follows the codes of those that are not
   */
  Reconciliation row(Check check, LocalDate day, String level, String why) {
    boolean passed = wrong.isEmpty();
    String codes =
        wrong.stream()
            .map(PublishedCode::practiceShown)
            .distinct()
            .limit(CODES_NAMED)
            .collect(Collectors.joining(", "));
    String explanation = passed ? "" : "practices such as " + codes + why;
    return check.row(level, day, passed, all, right, explanation);
  }
}
