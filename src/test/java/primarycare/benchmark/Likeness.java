package primarycare.benchmark;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import primarycare.support.Duck;

/** Whether two files hold the same rows, but for the last digits of numbers with decimals. */
final class Likeness {

  /** Of a number: what is added in another order differs after some fifteen digits. */
  private static final double LAST_DIGITS = 1e-9;

  private Likeness() {}

  /**
   * Whether two files are alike: in columns and their types, in number of rows, and row by row in
   * whatever order, of numbers with decimals up to a billionth of the number.
   *
   * <p>Rows are told apart by the other columns, so that no two of a file may be the same in these.
   */
  static boolean alike(Path ours, Path theirs) {
    List<List<String>> columns = columns(ours);
    String exact = "hash(" + names(columns, type -> !type.equals("DOUBLE")) + ")";
    String rows = "SELECT count(*), sum(" + exact + ") FROM '%s'";
    return columns.equals(columns(theirs))
        && Duck.rows(rows.formatted(ours)).equals(Duck.rows(rows.formatted(theirs)))
        && Duck.rows(apart(columns, exact, ours, theirs)).isEmpty();
  }

  /** A row of which a number with decimals is not alike, where there is one. */
  private static String apart(List<List<String>> columns, String exact, Path ours, Path theirs) {
    String row = "(SELECT *, " + exact + " AS row FROM '%s')";
    return "SELECT ours.* FROM "
        + row.formatted(ours)
        + " AS ours JOIN "
        + row.formatted(theirs)
        + " AS theirs USING (row) WHERE false"
        + named(columns, "DOUBLE"::equals).map(Likeness::apart).collect(joining())
        + " LIMIT 1";
  }

  private static String apart(String number) {
    return String.format(
        Locale.ROOT,
        " OR NOT coalesce(abs(ours.%1$s - theirs.%1$s) <= %2$s * abs(theirs.%1$s),"
            + " ours.%1$s IS NOT DISTINCT FROM theirs.%1$s)",
        number,
        LAST_DIGITS);
  }

  private static List<List<String>> columns(Path file) {
    return Duck.rows("SELECT column_name, column_type FROM (DESCRIBE FROM '" + file + "')");
  }

  private static String names(List<List<String>> columns, Predicate<String> type) {
    return named(columns, type).collect(joining(", "));
  }

  private static Stream<String> named(List<List<String>> columns, Predicate<String> type) {
    return columns.stream().filter(column -> type.test(column.get(1))).map(column -> column.get(0));
  }
}
