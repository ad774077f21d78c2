package primarycare.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.organisation.Texts;

/** Checks of what each row of a source of public figures should keep by itself. */
public final class RowRules {

  private static final int NAMED = 10;

  private RowRules() {}

  /**
   * A row that was looked at.
   *
   * @param month null for all months
   * @param name what it is called where it does not keep the rule
   */
  public record Seen(LocalDate month, boolean isKept, String name) {}

  /**
   * A row per month: how many rows there are and how many keep the rule, naming those that do not.
   *
   * @param level what is looked at
   */
  public static Stream<Reconciliation> of(Check check, String level, Stream<Seen> rows) {
    return byMonth(rows).map(month -> row(check, level, month));
  }

  /** The same of rows that are of no month. */
  public static Stream<Reconciliation> ofAllMonths(Check check, String level, Stream<Seen> rows) {
    List<Seen> all = rows.toList();
    return all.isEmpty() ? Stream.empty() : Stream.of(row(check, level, all));
  }

  /** The same of rows about people: how many there are is not told. */
  public static Stream<Reconciliation> ofPeople(Check check, String level, Stream<Seen> rows) {
    return byMonth(rows)
        .map(
            month ->
                check.row(level, month.get(0).month(), names(month).isEmpty(), example(month)));
  }

  private static Stream<List<Seen>> byMonth(Stream<Seen> rows) {
    Map<LocalDate, List<Seen>> months =
        rows.collect(Collectors.groupingBy(Seen::month, TreeMap::new, Collectors.toList()));
    return months.values().stream();
  }

  private static Reconciliation row(Check check, String level, List<Seen> rows) {
    long kept = rows.stream().filter(Seen::isKept).count();
    return check.row(
        level, rows.get(0).month(), kept == rows.size(), kept, rows.size(), example(rows));
  }

  /** What those that do not keep the rule are called. */
  private static List<String> names(List<Seen> rows) {
    return rows.stream()
        .filter(row -> !row.isKept())
        .map(Seen::name)
        .distinct()
        .sorted(Texts.BY_BYTES)
        .toList();
  }

  /** Some of them; blank for none. */
  private static String example(List<Seen> rows) {
    List<String> names = names(rows);
    return names.isEmpty()
        ? ""
        : "for example " + names.stream().limit(NAMED).collect(Collectors.joining(", "));
  }
}
