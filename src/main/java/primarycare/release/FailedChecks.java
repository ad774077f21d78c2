package primarycare.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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

  /**
   * Reads a reconciliation.
   *
   * @throws Refusal of kind CHECK when an enforced check failed
   */
  public static FailedChecks of(Dataset<Row> reconciliation) {
    long passed = 0;
    List<Problem> problems = new ArrayList<>();
    Set<String> told = new HashSet<>();
    List<String> reported = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    for (Row row : reconciliation.collectAsList()) {
      if (row.<Boolean>getAs("passed")) {
        passed++;
      } else if (row.<Boolean>getAs("enforced")) {
        problems.add(problem(row));
      } else {
        (told.add(row.getAs("check_name")) ? reported : alike).add(text(row));
      }
    }
    Refusal.ifAny(Refusal.Kind.CHECK, shortened(problems));
    reported.addAll(alike);
    return new FailedChecks(passed, reported);
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
            "and " + more + " more of the checks of the reconciliation failed", "", "", "", ""));
    return told;
  }

  private static Problem problem(Row row) {
    return new Problem(
        "a check of the reconciliation failed: " + row.getAs("check_name"),
        where(row),
        found(row),
        row.isNullAt(row.fieldIndex("right_value"))
            ? ""
            : number(row.getAs("right_value"))
                + " (difference "
                + number(row.getAs("difference"))
                + ")",
        "nothing was published; find the rows in the inputs that make the difference");
  }

  private static String text(Row row) {
    String explanation = row.getAs("explanation");
    return row.getAs("check_name")
        + ": "
        + where(row)
        + (row.isNullAt(row.fieldIndex("difference"))
            ? ""
            : ", differs by " + number(row.getAs("difference")))
        + (explanation.isEmpty() ? "" : " (" + explanation + ")");
  }

  private static String where(Row row) {
    Object month = row.getAs("month");
    return row.getAs("level") + (month == null ? "" : ", month " + month);
  }

  private static String found(Row row) {
    String explanation = row.getAs("explanation");
    Object left = row.getAs("left_value");
    return (left == null ? "" : number((Double) left))
        + (explanation.isEmpty() ? "" : "; " + explanation);
  }

  private static String number(Double value) {
    return value == null
        ? ""
        : new java.math.BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
  }
}
