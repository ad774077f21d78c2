package primarycare.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import primarycare.job.Job;
import primarycare.job.Problem;
import primarycare.rules.Ledger;
import primarycare.rules.key.KeyRules;

/** Holds the share of quarantined records of each file against what the job tolerates. */
final class Tolerance {

  private static final String CORRECT =
      "correct the file, map its own codes by the key codes of the input, or raise"
          + " tolerances.quarantinedShare in the job";

  private static final String OVERLAP =
      "where the later file corrects the earlier one, set \"overlap\": \"later\" in its input, so"
          + " that its values hold; else "
          + CORRECT;

  private static final String SPREADSHEET =
      "where the numbers of records end in noughts from the 16th digit on, a spreadsheet such as"
          + " Excel cut them: export the file again and do not save it from a spreadsheet; ";

  private Tolerance() {}

  /**
   * Each file that has too many, with every reason.
   *
   * @param files rows of the table {@code intake}
   * @param issues rows of {@link Ledger#issues}
   */
  static List<Problem> problems(Job job, List<Row> files, List<Row> issues) {
    double allowed = job.checks().quarantinedShare();
    List<Problem> problems = new ArrayList<>();
    for (Row file : files) {
      long records = file.getAs("records");
      long quarantined = file.getAs("quarantined");
      BigDecimal most = BigDecimal.valueOf(allowed).multiply(BigDecimal.valueOf(records));
      if (BigDecimal.valueOf(quarantined).compareTo(most) > 0) {
        problems.add(problem(file.getAs("file"), records, quarantined, allowed, issues));
      }
    }
    return problems;
  }

  private static Problem problem(
      String file, long records, long quarantined, double allowed, List<Row> issues) {
    List<Row> broken =
        issues.stream()
            .filter(issue -> issue.getAs("file").equals(file))
            .filter(issue -> issue.getAs("outcome").equals("quarantined"))
            .toList();
    List<String> reasons = broken.stream().map(Tolerance::reason).toList();
    return new Problem(
        "too many records of a file are quarantined",
        file,
        String.format(
            Locale.ROOT,
            "%,d of %,d records (%.2f%%): %s",
            quarantined,
            records,
            100.0 * quarantined / records,
            String.join("; ", reasons)),
        String.format(Locale.ROOT, "%.2f%% of a file", 100 * allowed),
        (broken.stream().anyMatch(Tolerance::isOfPeoplesKeys) ? SPREADSHEET : "")
            + (broken.stream().anyMatch(issue -> !others(issue).isEmpty()) ? OVERLAP : CORRECT));
  }

  private static boolean isOfPeoplesKeys(Row issue) {
    return issue.<Boolean>getAs("about_people") && issue.getAs("rule").equals(KeyRules.DUPLICATE);
  }

  private static String reason(Row issue) {
    String column = issue.getAs("column");
    return issue.getAs("records")
        + " by rule \""
        + issue.getAs("rule")
        + "\""
        + (column.isEmpty() ? "" : " in " + column)
        + ", first on line "
        + issue.getAs("first_line")
        + (others(issue).isEmpty() ? "" : ", of the key of other records in " + others(issue));
  }

  private static String others(Row issue) {
    return issue.getAs(Ledger.OTHERS);
  }
}
