package primarycare.command;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.intake.ColumnDrift;
import primarycare.intake.Drift;
import primarycare.intake.LoadedFile;
import primarycare.rules.Ledger;

/**
 * What a check says of one file that could be read.
 *
 * @param counts its row of the table {@code intake}
 * @param issues its rows of {@link Ledger#issues}
 */
record FileReport(LoadedFile file, Drift drift, Row counts, List<Row> issues, boolean tooMany) {

  Verdict verdict() {
    if (tooMany) {
      return Verdict.ABOVE_TOLERANCE;
    }
    if (drift.isThere()) {
      return Verdict.DIFFERS;
    }
    return quarantined() > 0 ? Verdict.QUARANTINED : Verdict.READ;
  }

  String name() {
    return file.name();
  }

  /** The source and layout that it fits. */
  String what() {
    return file.source() + ": " + file.entry().layout();
  }

  String dates() {
    List<String> days = file.periods();
    if (days.isEmpty()) {
      return "no dates";
    }
    String last = days.get(days.size() - 1);
    return days.size() == 1 ? last : days.get(0) + " to " + last;
  }

  long quarantined() {
    return counts.getAs("quarantined");
  }

  String count(String column) {
    return number(counts.<Long>getAs(column));
  }

  /** The file's name, and below it in columns all there is to say. */
  List<String> lines() {
    Aligned lines = new Aligned("<<><");
    lines.row("", "source", "", file.source());
    lines.row("", "layout", "", file.entry().layout());
    lines.row("", "text", "", text());
    lines.row("", "dates", "", dates());
    lines.row("", "records", count("records"), outcome());
    tell(lines, "quarantined", "noted", "excluded");
    if (drift.unended()) {
      lines.row(
          "", "line end", "", "none at the end, unlike the previous file: is this one cut short?");
    }
    drift.marks().forEach(mark -> lines.row("", "missing", number(mark.cells()), text(mark)));
    tell(lines, drift.columns());
    drift
        .codes()
        .forEach(
            (column, codes) ->
                lines.row("", "new codes", number(codes.size()), codes(column, codes)));
    if (!file.dropped().isEmpty()) {
      lines.row(
          "",
          "columns dropped",
          number(file.dropped().size()),
          "identifies a person: " + ColumnDrift.text(file.dropped()));
    }
    return Stream.concat(Stream.of(name()), lines.lines().stream()).toList();
  }

  private String text() {
    return file.entry().encoding()
        + ", "
        + file.delimiter()
        + ", "
        + (file.hasHeaderRow() ? "header row" : "no header row");
  }

  private String outcome() {
    return "= "
        + count("loaded")
        + " loaded + "
        + count("quarantined")
        + " quarantined + "
        + count("excluded")
        + " excluded";
  }

  private void tell(Aligned lines, String... outcomes) {
    for (String outcome : outcomes) {
      for (Row issue : issues) {
        if (issue.getAs("outcome").equals(outcome)) {
          String reason = outcome.equals("excluded") ? issue.getAs("rule") : rule(issue);
          lines.row("", outcome, number(issue.<Long>getAs("records")), reason + others(issue));
          Ledger.changed(issue)
              .forEach((column, n) -> lines.row("", "changed", number(n), "values of " + column));
        }
      }
    }
  }

  private static String others(Row issue) {
    String others = issue.getAs(Ledger.OTHERS);
    return others.isEmpty() ? "" : ", also in " + others;
  }

  private static String rule(Row issue) {
    String column = issue.getAs("column");
    return String.format(
        Locale.ROOT,
        "by rule \"%s\" in %s, first on line %s",
        issue.getAs("rule"),
        column.isEmpty() ? "the record" : column,
        number(issue.<Long>getAs("first_line")));
  }

  private static String text(Drift.Mark mark) {
    String share =
        mark.column() + ", " + mark.reason() + ": " + percent(mark.share()) + " of the rows";
    return mark.before().isEmpty()
        ? share
        : share + ", " + percent(mark.before().getAsDouble()) + " in the previous file";
  }

  private void tell(Aligned lines, ColumnDrift columns) {
    drift.since().ifPresent(day -> lines.row("", "compared", "", "with the file up to " + day));
    tell(lines, "columns absent", columns.missing(), "");
    tell(lines, "columns added", columns.added(), "");
    tell(lines, "columns removed", columns.removed(), "");
    tell(lines, "columns renamed", columns.renamed(), "?");
    if (columns.reordered()) {
      lines.row("", "columns reordered", "", "they are in another order");
    }
  }

  private static void tell(Aligned lines, String what, List<?> names, String end) {
    if (!names.isEmpty()) {
      lines.row("", what, number(names.size()), ColumnDrift.text(names) + end);
    }
  }

  /** Codes of people are counted and not named. */
  private String codes(String column, SortedSet<String> codes) {
    return file.aboutPeople()
        ? "in " + column
        : "in " + column + ": " + ColumnDrift.text(List.copyOf(codes));
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
