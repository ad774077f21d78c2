package primarycare.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import primarycare.intake.LoadedFile;
import primarycare.job.Problem;
import primarycare.layout.Coding;
import primarycare.layout.Field;
import primarycare.layout.Rule;
import primarycare.layout.Sources;
import primarycare.scan.ScanOutcome;

/** Holds the share of values that are no codes against what their field declares, file by file. */
final class CodeTolerance {

  private static final String SPREADSHEET =
      "a spreadsheet such as Excel keeps 15 digits of a number and writes long ones as 1.07703E+15:"
          + " export the file again and do not save it from a spreadsheet, or import the column"
          + " there as text";
  private static final String OTHER =
      "map the file's own codes by the key codes of the input, or take the column out of the file";

  private CodeTolerance() {}

  /** Each column that has too many, in the order of the files. */
  static List<Problem> problems(List<LoadedFile> files) {
    List<Problem> problems = new ArrayList<>();
    for (LoadedFile file : files) {
      for (Field field : Sources.named(file.source()).fields()) {
        if (field.coding() != null) {
          file.column(field.name())
              .ifPresent(
                  column ->
                      problems.addAll(
                          problems(
                              file.name(), field.name(), field.coding(), column, file.outcome())));
        }
      }
    }
    return problems;
  }

  /**
   * What is wrong with one column of a file, if anything is.
   *
   * @param column its name in the file
   */
  static List<Problem> problems(
      String file, String field, Coding coding, String column, ScanOutcome outcome) {
    List<ScanOutcome.Tally> outside =
        outcome.notes().stream()
            .filter(note -> note.column().equals(column) && stops(coding, note.rule()))
            .toList();
    long values = outside.stream().mapToLong(ScanOutcome.Tally::records).sum();
    boolean tooMany =
        values > 0
            && BigDecimal.valueOf(values)
                    .compareTo(coding.outside().multiply(BigDecimal.valueOf(outcome.loaded())))
                > 0;
    return tooMany
        ? List.of(problem(file, field, coding, column, outcome.loaded(), outside))
        : List.of();
  }

  private static boolean stops(Coding coding, String rule) {
    return Rule.named(rule).filter(coding::stops).isPresent();
  }

  private static Problem problem(
      String file,
      String field,
      Coding coding,
      String column,
      long loaded,
      List<ScanOutcome.Tally> outside) {
    long values = outside.stream().mapToLong(ScanOutcome.Tally::records).sum();
    boolean rewritten =
        outside.stream().anyMatch(tally -> tally.rule().equals(Rule.SPREADSHEET.label()));
    boolean other =
        outside.stream().anyMatch(tally -> !tally.rule().equals(Rule.SPREADSHEET.label()));
    String codes = coding.allowed();
    return new Problem(
        "too many values of the column " + column + " are no codes of " + field,
        file,
        String.format(
            Locale.ROOT,
            "%,d of %,d records (%.2f%%): %s",
            values,
            loaded,
            100.0 * values / loaded,
            outside.stream().map(CodeTolerance::reason).collect(Collectors.joining("; "))),
        String.format(Locale.ROOT, "%.2f%% of a file", coding.outside().doubleValue() * 100)
            + (codes.isEmpty() ? "" : "; " + codes),
        rewritten && other ? SPREADSHEET + "; " + OTHER : rewritten ? SPREADSHEET : OTHER);
  }

  private static String reason(ScanOutcome.Tally tally) {
    return String.format(
        Locale.ROOT,
        "%,d by rule \"%s\", first on line %,d",
        tally.records(),
        tally.rule(),
        tally.firstLine());
  }
}
