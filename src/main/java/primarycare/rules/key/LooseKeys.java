package primarycare.rules.key;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import primarycare.intake.LoadedFile;
import primarycare.job.Columns;
import primarycare.layout.Field;
import primarycare.layout.Source;

/**
 * Records of files that lack a column of the key, such as the provider, beside files that have it.
 *
 * <p>One that says the same as a record of these, in every column that both carry, is that record.
 * One that shares only what it has of the key may be another, and is noted.
 */
final class LooseKeys {

  static final String RULE = "key of a record in a file that has this column";

  private static final String TOLD = "told_";

  private final Source source;
  private final List<LoadedFile> loose;
  private final List<LoadedFile> whole;
  private final Dataset<Row> rows;

  LooseKeys(Source source, List<LoadedFile> files, Dataset<Row> rows) {
    this.source = source;
    this.loose = files.stream().filter(file -> !isWhole(source, file)).toList();
    this.whole = files.stream().filter(file -> isWhole(source, file)).toList();
    this.rows = rows;
  }

  private static boolean isWhole(Source source, LoadedFile file) {
    return source.key().stream().allMatch(file::carries);
  }

  /** Whether a source of people's records has files of both kinds. */
  static boolean given(Source source, List<LoadedFile> files) {
    LooseKeys keys = new LooseKeys(source, files, null);
    return source.people() && !keys.loose.isEmpty() && !keys.whole.isEmpty();
  }

  /** Rows of the loose files that a whole one gives too, with the entry of that one. */
  Dataset<Row> twins(String other) {
    List<String> common =
        source.fields().stream()
            .filter(field -> field.stored() && isCarried(field.name()))
            .flatMap(Field::columns)
            .map(StructField::name)
            .toList();
    return matching(common, other).select(place(col(other)));
  }

  /** One row per entry: records of the loose files that share only their number with another. */
  Dataset<Row> findings(Dataset<Row> left, String other) {
    List<String> key = source.key().stream().filter(this::isCarried).toList();
    return matching(key, other)
        .join(left, RepeatedKeys.ROW, "left_anti")
        .groupBy(Columns.ENTRY, other)
        .agg(countDistinct(col(Columns.LINE)).as("records"), min(Columns.LINE).as("first_line"))
        .withColumn("outcome", lit("noted"))
        .withColumn(
            "column",
            lit(String.join(", ", source.key().stream().filter(c -> !isCarried(c)).toList())))
        .withColumn("rule", lit(RULE));
  }

  private boolean isCarried(String column) {
    return Stream.concat(loose.stream(), whole.stream()).allMatch(file -> file.carries(column));
  }

  private Dataset<Row> matching(List<String> columns, String other) {
    Dataset<Row> told =
        rows.where(isOf(whole))
            .groupBy(columns.stream().map(name -> col(name)).toArray(Column[]::new))
            .agg(min(Columns.ENTRY).as(other));
    Column same =
        columns.stream()
            .map(name -> col(name).eqNullSafe(col(TOLD + name)))
            .reduce(Column::and)
            .orElseThrow();
    Column[] renamed =
        Stream.concat(
                columns.stream().map(name -> col(name).as(TOLD + name)), Stream.of(col(other)))
            .toArray(Column[]::new);
    return rows.where(not(isOf(whole))).join(told.select(renamed), same);
  }

  private static Column isOf(List<LoadedFile> files) {
    return col(Columns.ENTRY)
        .isin(files.stream().map(file -> file.entry().address()).toArray(Object[]::new));
  }

  private static Column[] place(Column other) {
    return Stream.concat(Stream.of(RepeatedKeys.ROW).map(name -> col(name)), Stream.of(other))
        .toArray(Column[]::new);
  }
}
