package primarycare.release;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.job.Problem;
import primarycare.job.Refusal;
import primarycare.spec.Casts;
import primarycare.spec.ColumnSpec;
import primarycare.spec.TableSpec;

/**
 * Reads a written table again and holds it against what was to be written and what was promised.
 */
final class ReadBack {

  private ReadBack() {}

  /**
   * The number of rows in the file.
   *
   * @throws Refusal of kind CHECK when the file differs from the rows or breaks its specification
   */
  static long compare(TableSpec spec, Dataset<Row> rows, Path file) {
    Dataset<Row> read =
        rows.sparkSession().read().schema(spec.schema()).parquet(file.toUri().toString());
    Row found = read.agg(count(lit(1)), figures(spec)).first();
    Row meant = rows.agg(count(lit(1)), content(spec)).first();
    List<Problem> problems = new ArrayList<>();
    if (found.getLong(0) != meant.getLong(0) || !found.get(1).equals(meant.get(1))) {
      problems.add(
          problem(spec, "what was written is not what is read back", found.getLong(0) + " rows"));
    }
    if (found.getLong(2) != found.getLong(0)) {
      problems.add(problem(spec, "a key stands twice", found.getLong(2) + " different keys"));
    }
    int i = 3;
    for (ColumnSpec column : spec.columns()) {
      long empty = found.getLong(i++);
      if (empty > 0 && !column.nullable()) {
        problems.add(problem(spec, "a column is empty that never is", column.name()));
      }
    }
    Refusal.ifAny(Refusal.Kind.CHECK, problems);
    return found.getLong(0);
  }

  private static Column[] figures(TableSpec spec) {
    List<Column> figures = new ArrayList<>(List.of(content(spec)));
    figures.add(countDistinct(struct(columns(spec.keys()))));
    for (ColumnSpec column : spec.columns()) {
      figures.add(
          org.apache.spark.sql.functions.coalesce(
              sum(Casts.toOne(col(column.name()).isNull())), lit(0L)));
    }
    return figures.toArray(Column[]::new);
  }

  /** A sum of row hashes: equal for equal rows in any order. */
  private static Column content(TableSpec spec) {
    Column hash = xxhash64(columns(spec.names())).cast(DataTypes.createDecimalType(20, 0));
    return org.apache.spark.sql.functions.coalesce(Casts.toText(sum(hash)), lit(""));
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
        "nothing was published; run again, and report it if it comes back");
  }
}
