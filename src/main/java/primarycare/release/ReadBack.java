package primarycare.release;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.spec.Casts;
import primarycare.spec.TableSpec;

/**
 * Reads a written table again and holds it against what was to be written and what was promised.
 */
final class ReadBack {

  static final Column ROWS = count(lit(1)).as("rows");

  private ReadBack() {}

  /**
   * The number of rows in the file.
   *
   * @param read rows of the file
   * @param meant {@link #ROWS} and {@link #content} of the rows that were to be written
   * @throws Refusal of kind CHECK when the file differs from the rows or breaks its specification
   */
  static long compare(TableSpec spec, Dataset<Row> read, Map<String, Object> meant) {
    Row found = read.agg(ROWS, figures(spec)).first();
    List<Problem> problems = new ArrayList<>();
    if (!found.get(0).equals(meant.get("rows")) || !found.get(1).equals(meant.get("content"))) {
      problems.add(
          problem(spec, "what was written is not what is read back", found.getLong(0) + " rows"));
    }
    if (found.getLong(2) != found.getLong(0)) {
      problems.add(problem(spec, "a key appears twice", found.getLong(2) + " different keys"));
    }
    if (found.getLong(3) > 0) {
      problems.add(problem(spec, "a column is empty that never is", found.getLong(3) + " rows"));
    }
    Refusal.ifAny(Refusal.Kind.CHECK, problems);
    return found.getLong(0);
  }

  private static Column[] figures(TableSpec spec) {
    Column empty =
        spec.columns().stream()
            .filter(column -> !column.nullable())
            .map(column -> col(column.name()).isNull())
            .reduce(lit(false), Column::or);
    return new Column[] {
      content(spec),
      countDistinct(xxhash64(columns(spec.keys()))),
      coalesce(sum(Casts.toOne(empty)), lit(0L))
    };
  }

  /** A sum of row hashes: equal for equal rows in any order. */
  static Column content(TableSpec spec) {
    Column hash = Casts.toDecimal(xxhash64(withNulls(spec.names())));
    return coalesce(Casts.toText(sum(hash)), lit("")).as("content");
  }

  /** Each column and whether it is null: a hash alone passes over nulls, and so over a shift. */
  private static Column[] withNulls(List<String> names) {
    return names.stream()
        .flatMap(name -> Stream.of(col(name), col(name).isNull()))
        .toArray(Column[]::new);
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }

  private static Problem problem(TableSpec spec, String what, String found) {
    return new Problem(
        what,
        "table " + spec.name(),
        found,
        "",
        "nothing was published; run again, and report it if it happens again");
  }
}
