package primarycare.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import primarycare.intake.LoadedFile;
import primarycare.rules.key.Finding;

/**
 * What became of some records of a file, and why.
 *
 * @param firstLine null where the records are excluded
 * @param others names of the other files that they have to do with
 * @param changed in how many of them each column says something else than there
 */
record Found(
    String outcome,
    String column,
    String rule,
    long records,
    Long firstLine,
    SortedSet<String> others,
    SortedMap<String, Long> changed) {

  Found(String outcome, String column, String rule, long records, Long firstLine) {
    this(outcome, column, rule, records, firstLine, new TreeSet<>(), new TreeMap<>());
  }

  /** What a relational rule found in a file. */
  static Found of(Finding finding, LoadedFile file, List<LoadedFile> files) {
    Long line = finding.outcome().equals("excluded") ? null : Long.valueOf(finding.firstLine());
    Found found =
        new Found(finding.outcome(), finding.column(), finding.rule(), finding.records(), line);
    finding
        .other()
        .ifPresent(
            entry -> {
              files.stream()
                  .filter(other -> other.entry().address().equals(entry))
                  .filter(other -> !other.entry().address().equals(file.entry().address()))
                  .forEach(other -> found.others.add(other.name()));
              finding.changed().forEach((column, n) -> add(found.changed, column, n));
            });
    return found;
  }

  private static void add(Map<String, Long> changed, String column, long records) {
    if (records > 0) {
      changed.put(column, records);
    }
  }

  String key() {
    return String.join("\n", outcome, column, rule);
  }

  /** The same of more records. */
  Found and(Found more) {
    Found both =
        new Found(
            outcome,
            column,
            rule,
            records + more.records,
            firstLine == null ? null : Long.valueOf(Math.min(firstLine, more.firstLine)),
            new TreeSet<>(others),
            new TreeMap<>(changed));
    both.others.addAll(more.others);
    more.changed.forEach((name, n) -> both.changed.merge(name, n, Long::sum));
    return both;
  }

  /** The row of {@link Ledger#issues}. */
  Row row(LoadedFile file) {
    return RowFactory.create(
        file.source(),
        file.name(),
        outcome,
        column,
        rule,
        records,
        firstLine,
        file.aboutPeople(),
        String.join("; ", others),
        changed);
  }
}
