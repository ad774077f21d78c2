package primarycare.table;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.MONTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.spec.Casts;

/** Checks of what each row of a source of public figures should keep by itself. */
final class RowRules {

  private static final int NAMED = 10;

  private RowRules() {}

  /**
   * A row that was looked at.
   *
   * @param name what it is called where it does not keep the rule
   */
  record Seen(LocalDate month, boolean isKept, String name) {}

  /** As {@link #of(Check, Dataset, String, Column, Column)}, of rows at hand. */
  static Stream<Row> of(Check check, String level, Stream<Seen> rows) {
    return byMonth(rows).map(month -> row(check, level, month.getKey(), month.getValue()));
  }

  /** The same of rows about people: how many there are is not told. */
  static Stream<Row> ofPeople(Check check, String level, Stream<Seen> rows) {
    return byMonth(rows)
        .map(
            month ->
                check.row(
                    level,
                    month.getKey(),
                    names(month.getValue()).isEmpty(),
                    example(month.getValue())));
  }

  private static Stream<Map.Entry<LocalDate, List<Seen>>> byMonth(Stream<Seen> rows) {
    return rows
        .collect(Collectors.groupingBy(Seen::month, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream();
  }

  private static Row row(Check check, String level, LocalDate month, List<Seen> rows) {
    long kept = rows.stream().filter(Seen::isKept).count();
    return check.row(level, month, kept == rows.size(), kept, rows.size(), example(rows));
  }

  /** What those that do not keep the rule are called. */
  private static List<String> names(List<Seen> rows) {
    return rows.stream().filter(row -> !row.isKept()).map(Seen::name).distinct().sorted().toList();
  }

  /** Some of them; blank for none. */
  private static String example(List<Seen> rows) {
    List<String> names = names(rows);
    return names.isEmpty()
        ? ""
        : "for example " + names.stream().limit(NAMED).collect(Collectors.joining(", "));
  }

  /**
   * One row per month: how many rows there are and how many keep the rule, naming those that do
   * not.
   *
   * @param rows with a month
   * @param level what is looked at, the same text for all rows
   * @param kept whether a row keeps the rule; a null does not
   * @param name what a row is called where it does not
   */
  static Dataset<Row> of(Check check, Dataset<Row> rows, String level, Column kept, Column name) {
    return check.rows(
        months(rows, kept, name),
        col(MONTH),
        lit(level),
        passed(),
        col("kept"),
        col("rows"),
        explanation());
  }

  private static Dataset<Row> months(Dataset<Row> rows, Column kept, Column name) {
    Column right = coalesce(kept, lit(false));
    return rows.groupBy(MONTH)
        .agg(
            count(lit(1)).as("rows"),
            sum(Casts.toOne(right)).as("kept"),
            array_sort(collect_set(when(right, null).otherwise(name))).as("names"));
  }

  private static Column passed() {
    return col("rows").equalTo(col("kept"));
  }

  private static Column explanation() {
    Column named = array_join(slice(col("names"), 1, NAMED), ", ");
    return when(passed(), lit("")).otherwise(concat(lit("for example "), named));
  }
}
