package primarycare.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import primarycare.figure.Count;
import primarycare.figure.CountKey;
import primarycare.figure.DistinctCounts;
import primarycare.figure.Protection;
import primarycare.figure.Shown;
import primarycare.job.Columns;
import primarycare.table.run.DisclosureAudit;

/** Counts what is shown of the figures of tables. */
final class ShownCounts {

  private ShownCounts() {}

  /**
   * A row for each table that has counts of people, after one for all of them.
   *
   * @param tables the counts of each, by its name
   * @param rounds how often all was looked at
   */
  static List<DisclosureAudit> audit(
      Map<String, DistinctCounts> tables, Protection protection, long rounds) {
    Map<CountKey, Shown.Status> all = new LinkedHashMap<>();
    List<DisclosureAudit> rows = new ArrayList<>();
    tables.forEach(
        (table, counts) -> {
          Map<CountKey, Shown.Status> shown = shown(counts.figures(), protection);
          all.putAll(shown);
          if (!shown.isEmpty()) {
            rows.add(row(table, shown.values(), null));
          }
        });
    rows.add(0, row(Columns.ALL, all.values(), rounds));
    return rows;
  }

  private static Map<CountKey, Shown.Status> shown(List<Count> counts, Protection protection) {
    Map<CountKey, Shown.Status> shown = new LinkedHashMap<>();
    counts.forEach(count -> shown.put(SamePeople.of(count.key()), protection.show(count).status()));
    return shown;
  }

  private static DisclosureAudit row(String table, Collection<Shown.Status> shown, Long rounds) {
    return new DisclosureAudit(
        table,
        shown.size(),
        of(shown, Shown.Status.EXACT),
        of(shown, Shown.Status.ROUNDED),
        of(shown, Shown.Status.SUPPRESSED) + of(shown, Shown.Status.WITHHELD),
        rounds);
  }

  private static long of(Collection<Shown.Status> shown, Shown.Status status) {
    return shown.stream().filter(status::equals).count();
  }
}
