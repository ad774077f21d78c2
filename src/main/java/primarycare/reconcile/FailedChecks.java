package primarycare.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.job.Problem;
import primarycare.job.Refusal;

/**
 * What the reconciliation found.
 *
 * @param passed checks that passed
 * @param reported checks that did not pass and are only reported, as text: one of each kind first
 */
public record FailedChecks(long passed, List<String> reported) {

  private static final int NAMED = 20;

  private static final String FIND =
      "find what makes the difference in the inputs, and report it where they are right";
  private static final String FIGURE =
      "find what makes the difference, in the inputs or in the figure and its \"where\"; a wider"
          + " \"tolerance\" lets it pass, and without one it is only reported";
  private static final String NAME_ROWS =
      "name rows that the table has by \"where\", or take the figure out of \"expected\"";

  /**
   * Reads a reconciliation.
   *
   * @throws Refusal of kind CHECK when an enforced check failed
   */
  public static FailedChecks of(List<Reconciliation> rows) {
    List<Reconciliation> failed = rows.stream().filter(row -> !row.passed()).toList();
    Refusal.ifAny(
        Refusal.Kind.CHECK,
        shortened(
            failed.stream().filter(Reconciliation::enforced).map(FailedChecks::problem).toList()));
    Set<String> told = new HashSet<>();
    List<String> reported = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    failed.forEach(row -> (told.add(row.checkName()) ? reported : alike).add(text(row)));
    reported.addAll(alike);
    return new FailedChecks(rows.size() - failed.size(), reported);
  }

  /** The first problems, and after them how many more there are. */
  private static List<Problem> shortened(List<Problem> problems) {
    int more = problems.size() - NAMED;
    if (more <= 0) {
      return problems;
    }
    List<Problem> told = new ArrayList<>(problems.subList(0, NAMED));
    told.add(
        new Problem(
            "and " + more + " more of the checks of the reconciliation failed",
            "",
            "",
            "",
            "mend those above first"));
    return told;
  }

  private static Problem problem(Reconciliation row) {
    return new Problem(
        "a check of the reconciliation failed: " + row.checkName(),
        where(row),
        Stream.of(number(row.leftValue()), row.explanation())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; ")),
        number(row.rightValue())
            + (row.difference() == null ? "" : " (difference " + number(row.difference()) + ")"),
        "nothing was published; " + whatToDo(row));
  }

  private static String whatToDo(Reconciliation row) {
    if (PublishedElsewhere.isOfNoRow(row)) {
      return NAME_ROWS;
    }
    return PublishedElsewhere.isOfFigure(row) ? FIGURE : FIND;
  }

  private static String text(Reconciliation row) {
    return row.checkName()
        + ": "
        + where(row)
        + (row.difference() == null ? "" : ", differs by " + number(row.difference()))
        + (row.explanation().isEmpty() ? "" : " (" + row.explanation() + ")");
  }

  private static String where(Reconciliation row) {
    return row.level() + (row.month() == null ? "" : ", month " + row.month());
  }

  private static String number(Double value) {
    return value == null
        ? ""
        : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
  }
}
