package primarycare.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import primarycare.disclosure.DisclosureRule;
import primarycare.disclosure.FileShown;
import primarycare.figure.Shown;
import primarycare.job.Month;
import primarycare.reconcile.FailedChecks;

/** What a person reads first: in {@code summary.txt}, and on the screen at the end of a run. */
final class Summary {

  private static final int MOST = 3;
  private static final int MOST_NOTICES = 12;
  private static final int ONE_COLUMN = 12;

  private Summary() {}

  static List<String> lines(Provenance provenance, Outcome outcome, List<TableFile> tables) {
    List<String> lines = new ArrayList<>();
    lines.add(line("release", provenance.name()));
    lines.add(line("area", provenance.job().area().name()));
    lines.add(line("months", span(provenance.months())));
    lines.add(line("disclosure", provenance.rule().said()));
    lines.addAll(files(outcome.files(), provenance.rule()));
    outcome.hidden().ifPresent(hidden -> lines.add(line("hidden", hidden.inWords())));
    lines.addAll(notices(provenance.notices()));
    lines.add("");
    lines.addAll(tables(tables));
    lines.add("");
    lines.addAll(leftOut(provenance));
    lines.add(line("checks", checks(outcome.checks())));
    lines.addAll(notes(outcome.checks().reported()));
    return lines;
  }

  /** What to know of the inputs: all of it, or the first of very much. */
  static List<String> notices(List<String> notices) {
    List<String> lines = new ArrayList<>();
    for (String notice : notices.subList(0, Math.min(notices.size(), MOST_NOTICES))) {
      lines.add(line("notice", notice));
    }
    int more = notices.size() - lines.size();
    if (more > 0) {
      lines.add(line("notice", more + " more, listed in manifest.json"));
    }
    return lines;
  }

  private static List<String> notes(List<String> reported) {
    return shortened(
        reported.stream().map(text -> "  note  " + text).toList(),
        more -> "  note  and " + more + " more, in the table reconciliation");
  }

  /** Three lines at most: all of them, or two and how many more there are. */
  private static List<String> shortened(List<String> lines, IntFunction<String> rest) {
    if (lines.size() <= MOST) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST - 1));
    shown.add(rest.apply(lines.size() - shown.size()));
    return shown;
  }

  /** The first half of the tables, and beside them the others. */
  private static List<String> tables(List<TableFile> tables) {
    List<String> cells =
        tables.stream()
            .map(t -> String.format(Locale.ROOT, "%,10d rows  %s", t.rows(), t.spec().name()))
            .toList();
    int rows = tables.size() <= ONE_COLUMN ? tables.size() : (tables.size() + 1) / 2;
    int width = cells.stream().mapToInt(String::length).max().orElse(0);
    return IntStream.range(0, rows).mapToObj(row -> line(cells, row, row + rows, width)).toList();
  }

  private static String line(List<String> cells, int left, int right, int width) {
    return right >= cells.size()
        ? "  " + cells.get(left)
        : "  " + cells.get(left) + " ".repeat(width - cells.get(left).length()) + cells.get(right);
  }

  private static List<String> leftOut(Provenance provenance) {
    return LeftOut.lines(provenance.leftOut()).stream()
        .map(text -> line("left out", text))
        .toList();
  }

  private static String span(List<Month> months) {
    return months.isEmpty() ? "none" : months.get(0) + " to " + months.get(months.size() - 1);
  }

  private static String checks(FailedChecks checks) {
    return checks.passed()
        + " passed"
        + (checks.reported().isEmpty() ? "" : ", " + checks.reported().size() + " to review");
  }

  private static List<String> files(List<FileShown> files, DisclosureRule rule) {
    boolean protects = files.stream().anyMatch(FileShown::aboutPeople);
    return List.of(
        line(
            "files",
            String.format(
                Locale.ROOT,
                "%,d read, %s records%s",
                files.size(),
                sum(files, FileShown::records, rule),
                protects ? " (counts of people as the preset has them)" : "")),
        line(
            "records",
            String.format(
                Locale.ROOT,
                "%s loaded, %s quarantined, %s excluded",
                sum(files, FileShown::loaded, rule),
                sum(files, FileShown::quarantined, rule),
                sum(files, FileShown::excluded, rule))));
  }

  /**
   * The sum as published: where a part of it is suppressed, what is known and a plus sign; where
   * nothing else is known, what a suppressed count may be.
   */
  private static String sum(
      List<FileShown> files, Function<FileShown, Shown> count, DisclosureRule rule) {
    List<Long> known =
        files.stream().map(count).map(Shown::value).filter(Objects::nonNull).toList();
    long sum = known.stream().mapToLong(Long::longValue).sum();
    int suppressed = files.size() - known.size();
    if (suppressed > 0 && sum == 0) {
      return "fewer than "
          + rule.firstShown()
          + (suppressed == 1
              ? ""
              : String.format(Locale.ROOT, " in each of %,d files", suppressed));
    }
    return String.format(Locale.ROOT, "%,d%s", sum, suppressed > 0 ? "+" : "");
  }

  static String line(String label, String text) {
    return String.format(Locale.ROOT, "%-11s %s", label, text);
  }
}
