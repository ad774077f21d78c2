package primarycare.rules.key;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import primarycare.job.Columns;

/**
 * What a relational rule found in the records of one entry.
 *
 * @param firstLine the line of the first of them
 * @param other the entry that they have to do with; empty where the rule knows of none
 * @param changed in how many of them each column says something else than there
 */
public record Finding(
    String entry,
    String outcome,
    String column,
    String rule,
    long records,
    long firstLine,
    Optional<String> other,
    Map<String, Long> changed) {

  /** Of records that are loaded and noted. */
  public static Finding noted(
      String entry, String column, String rule, long records, long firstLine) {
    return new Finding(
        entry, "noted", column, rule, records, firstLine, Optional.empty(), Map.of());
  }

  /** Of a row of {@link RepeatedKeys#findings}. */
  static Finding of(Row row) {
    return new Finding(
        row.getAs(Columns.ENTRY),
        row.getAs("outcome"),
        row.getAs("column"),
        row.getAs("rule"),
        row.getAs("records"),
        row.getAs("first_line"),
        named(row, Verdicts.OTHER).map(column -> row.getString(column)),
        named(row, Verdicts.CHANGED)
            .map(column -> row.<String, Long>getJavaMap(column))
            .orElse(Map.of()));
  }

  /** The place of a column that not all rules have, where it is there and filled. */
  private static Optional<Integer> named(Row row, String column) {
    return Optional.of(List.of(row.schema().fieldNames()).indexOf(column))
        .filter(place -> place >= 0 && !row.isNullAt(place));
  }
}
