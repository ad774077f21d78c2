package primarycare.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.disclosure.DisclosureRule;
import primarycare.job.Month;

/** What a person reads first: in {@code summary.txt}, and on the screen at the end of a run. */
final class Summary {

  private static final int REPORTED = 5;
  private static final int LEFT_OUT = 3;

  private Summary() {}

  static List<String> lines(
      Provenance provenance, Dataset<Row> intake, List<TableFile> tables, FailedChecks checks) {
    List<String> lines = new ArrayList<>();
    List<Month> months = provenance.months();
    lines.add(line("release", provenance.name()));
    lines.add(line("area", provenance.job().area().name()));
    if (!months.isEmpty()) {
      lines.add(line("months", months.get(0) + " to " + months.get(months.size() - 1)));
    }
    lines.add(line("disclosure", disclosure(provenance)));
    lines.addAll(files(intake));
    lines.add("");
    for (TableFile table : tables) {
      lines.add(String.format(Locale.ROOT, "  %,10d rows  %s", table.rows(), table.spec().name()));
    }
    lines.add("");
    lines.addAll(leftOut(provenance));
    lines.add(line("checks", checks(checks)));
    checks.reported().stream().limit(REPORTED).forEach(text -> lines.add("  note  " + text));
    int more = checks.reported().size() - REPORTED;
    if (more > 0) {
      lines.add("  note  and " + more + " more, in the table reconciliation");
    }
    return lines;
  }

  private static List<String> leftOut(Provenance provenance) {
    List<String> lines = new ArrayList<>();
    provenance
        .leftOut()
        .forEach(
            (table, sources) ->
                lines.add(
                    line("left out", table + ", no files of " + String.join(" or ", sources))));
    int more = lines.size() - LEFT_OUT;
    return more <= 1
        ? lines
        : Stream.concat(
                lines.stream().limit(LEFT_OUT),
                Stream.of(line("left out", more + " more, told in manifest.json")))
            .toList();
  }

  private static String disclosure(Provenance provenance) {
    return provenance.job().disclosure()
        + (provenance.job().internal() ? " (exact counts: for internal use only)" : "");
  }

  private static String checks(FailedChecks checks) {
    return checks.passed()
        + " passed"
        + (checks.reported().isEmpty() ? "" : ", " + checks.reported().size() + " to read");
  }

  private static List<String> files(Dataset<Row> intake) {
    List<Row> files = intake.collectAsList();
    boolean protects = files.stream().anyMatch(row -> row.<Boolean>getAs("about_people"));
    return List.of(
        line(
            "files",
            String.format(
                Locale.ROOT,
                "%,d read, %s records%s",
                files.size(),
                sum(files, "records"),
                protects ? " (counts of people as the preset has them)" : "")),
        line(
            "records",
            String.format(
                Locale.ROOT,
                "%s loaded, %s quarantined, %s excluded",
                sum(files, "loaded"),
                sum(files, "quarantined"),
                sum(files, "excluded"))));
  }

  /**
   * The sum as published: where a part of it is suppressed, what is known and a plus sign; where
   * nothing else is known, what a suppressed count may be.
   */
  private static String sum(List<Row> files, String column) {
    List<Long> known =
        files.stream().map(row -> row.<Long>getAs(column)).filter(Objects::nonNull).toList();
    long sum = known.stream().mapToLong(Long::longValue).sum();
    int suppressed = files.size() - known.size();
    if (suppressed > 0 && sum == 0) {
      return "fewer than "
          + DisclosureRule.SUPPRESSED_BELOW
          + (suppressed == 1
              ? ""
              : String.format(Locale.ROOT, " in each of %,d files", suppressed));
    }
    return String.format(Locale.ROOT, "%,d%s", sum, suppressed > 0 ? "+" : "");
  }

  private static String line(String label, String text) {
    return String.format(Locale.ROOT, "%-11s %s", label, text);
  }
}
