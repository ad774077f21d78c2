package primarycare.conform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import primarycare.spec.Columns;

/**
 * A dimension of a few named values and one for all of them.
 *
 * <p>Frames of many rows carry the number of a value, in a column {@code <name>_number}, and only
 * what is published has its label: numbers are grouped and sorted many times faster than texts. The
 * labels stand in alphabetical order, so that numbers sort as labels do.
 */
public enum Dimension {
  SEX(
      Columns.SEX,
      List.of(Columns.ALL, "female", "male", Columns.NOT_KNOWN),
      Map.of("female", 1, "male", 2)),

  /** Department groups: a type 3 visit may be a diversion from type 1 that worked. */
  DEPARTMENT_GROUP(
      Columns.DEPARTMENT_GROUP,
      List.of(Columns.ALL, "type 1", "type 2", "type 3 and 4"),
      Map.of("01", 1, "02", 2, "03", 3, "04", 3));

  private static final int ALL = 0;

  private final String column;
  private final List<String> labels;
  private final Map<String, Integer> numbers;

  Dimension(String column, List<String> labels, Map<String, Integer> numbers) {
    this.column = column;
    this.labels = labels;
    this.numbers = numbers;
  }

  /** Name of the column of labels. */
  public String column() {
    return column;
  }

  /** Name of the column of numbers. */
  public String number() {
    return column + "_number";
  }

  /**
   * The number of a stored value: for a value that is missing or has no number of its own that of
   * not known, where the dimension has it, and otherwise null: such a row counts in all alone.
   */
  Column number(Column stored) {
    Column none = labels.contains(Columns.NOT_KNOWN) ? lit(labels.size() - 1) : lit(null);
    Column number =
        numbers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> when(stored.equalTo(entry.getKey()), lit(entry.getValue())))
            .reduce((first, second) -> coalesce(first, second))
            .orElseThrow();
    return coalesce(number, none);
  }

  /** The number of a label as it is published; null for another text. */
  public Column numberOf(Column label) {
    return IntStream.range(0, labels.size())
        .mapToObj(i -> when(label.equalTo(lit(labels.get(i))), lit(i)))
        .reduce((first, second) -> coalesce(first, second))
        .orElseThrow();
  }

  /** The number of one of the labels. */
  public int numberOf(String label) {
    return labels.indexOf(label);
  }

  /** The numbers of some labels, as an array. */
  Column numbers(String... some) {
    return array(Stream.of(some).map(label -> lit(labels.indexOf(label))).toArray(Column[]::new));
  }

  /** Each row once for its value, and once for all. */
  public Column andAll(Column number) {
    return explode(when(number.isNull(), array(lit(ALL))).otherwise(array(number, lit(ALL))));
  }

  /** A row for every value, and one for all. */
  public Column every() {
    Column[] all = new Column[labels.size()];
    Arrays.setAll(all, i -> lit(i));
    return explode(array(all));
  }

  /** The label that is published. */
  public Column label(Column number) {
    return IntStream.range(0, labels.size())
        .mapToObj(i -> when(number.equalTo(lit(i)), lit(labels.get(i))))
        .reduce((first, second) -> coalesce(first, second))
        .orElseThrow();
  }

  public List<String> labels() {
    return labels;
  }
}
