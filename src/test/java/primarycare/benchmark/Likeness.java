package primarycare.benchmark;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import primarycare.support.Duck;

/** Whether two files hold the same rows, but for the last digits of numbers with decimals. */
final class Likeness {

  private static final double LAST_DIGITS = 1e-12;

  private Likeness() {}

  /**
   * Whether two files are alike: in number of rows, in all columns without decimals row by row in
   * whatever order, and in the sums of the others.
   */
  static boolean alike(Path ours, Path theirs) {
    List<List<String>> columns = columns(ours);
    String exact = names(columns, type -> !type.equals("DOUBLE")).collect(joining(", "));
    String rows = "count(*), sum(hash(" + exact + "))";
    List<String> sums =
        names(columns, "DOUBLE"::equals).map(name -> "coalesce(sum(" + name + "), 0)").toList();
    return columns.equals(columns(theirs))
        && row(rows, ours).equals(row(rows, theirs))
        && sums.stream().allMatch(sum -> near(row(sum, ours), row(sum, theirs)));
  }

  private static boolean near(List<String> ours, List<String> theirs) {
    double one = Double.parseDouble(ours.get(0));
    double other = Double.parseDouble(theirs.get(0));
    return Math.abs(one - other) <= LAST_DIGITS * Math.abs(other);
  }

  private static List<List<String>> columns(Path file) {
    return Duck.rows("SELECT column_name, column_type FROM (DESCRIBE FROM '" + file + "')");
  }

  private static Stream<String> names(List<List<String>> columns, Predicate<String> type) {
    return columns.stream().filter(column -> type.test(column.get(1))).map(column -> column.get(0));
  }

  private static List<String> row(String figures, Path file) {
    return Duck.rows("SELECT " + figures + " FROM '" + file + "'").get(0);
  }
}
