package primarycare.rules.key;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import primarycare.fact.SmallFrames;
import primarycare.job.Columns;
import primarycare.job.Lazy;
import primarycare.layout.Layout;
import primarycare.layout.Source;

/**
 * Rows of a source whose key rightly repeats, as each former CCG's does under the code of the
 * merged one: all count, equal ones too, and are added where they are summed.
 *
 * <p>A whole month of an area that stands twice in a file is a mistake: then nearly every row of it
 * has the same number of copies, and the records of all but the first are quarantined.
 */
final class AddedRows implements RepeatedKeys {

  static final String RULE = "a month of an area given twice";
  static final String ADDED = "rows of one key, added";

  private static final String TIMES = "times";
  private static final String WHOLE = "whole_";

  /** Of ten rows of a month that stands twice, so many do at least. */
  private static final int NEARLY = 9;

  private final Source source;
  private final long repeated;
  private final Dataset<Row> rows;
  private final Dataset<Row> copies;
  private final Lazy<Object[]> entries;

  /**
   * @param repeated the most rows that may share a key
   */
  AddedRows(Source source, Dataset<Row> rows, long repeated) {
    this.source = source;
    this.repeated = repeated;
    this.rows = rows;
    this.copies = Kept.of(copies().select(ROW[0], ROW[1], ROW[2]));
    this.entries = new Lazy<>(() -> RepeatedKeys.entries(copies));
  }

  private Dataset<Row> copies() {
    WindowSpec alike = Window.partitionBy(columns(alike()));
    Column number = row_number().over(alike.orderBy(Columns.LINE));
    Column same =
        whole().stream()
            .map(name -> col(name).eqNullSafe(col(WHOLE + name)))
            .reduce(Column::and)
            .orElseThrow();
    return rows.join(broadcast(doubled()), same)
        .withColumn("number", number)
        .withColumn("equal", count(lit(1)).over(alike))
        .where(col("number").minus(lit(1)).multiply(col(TIMES)).geq(col("equal")));
  }

  /**
   * Months of an area of which nearly every row stands a number of times that one number divides: a
   * row of a copy may be damaged, or rightly stand twice in each.
   */
  private Dataset<Row> doubled() {
    Column usual = expr("array_max(transform(sizes, s -> struct(s.rows, s.equal AS equal))).equal");
    return rows.groupBy(columns(alike()))
        .agg(count(lit(1)).as("equal"))
        .groupBy(columns(Stream.concat(whole().stream(), Stream.of("equal")).toList()))
        .agg(count(lit(1)).as("rows"))
        .groupBy(columns(whole()))
        .agg(collect_list(struct("equal", "rows")).as("sizes"), sum("rows").as("all_rows"))
        .withColumn("usual", usual)
        .withColumn(
            TIMES,
            when(divides("usual"), col("usual"))
                .when(divides("3"), lit(3))
                .when(divides("2"), lit(2)))
        .where(col(TIMES).gt(lit(1)))
        .select(
            Stream.concat(
                    whole().stream().map(name -> col(name).as(WHOLE + name)), Stream.of(col(TIMES)))
                .toArray(Column[]::new));
  }

  private static Column divides(String times) {
    Column rows =
        expr(
            "aggregate(sizes, 0L, (n, s) -> n + IF(s.equal %% %s = 0, s.rows, 0L))"
                .formatted(times));
    return rows.multiply(lit(10)).geq(col("all_rows").multiply(lit(NEARLY)));
  }

  @Override
  public Dataset<Row> passed() {
    return RepeatedKeys.without(rows, entries.get(), RepeatedKeys.sized(copies, repeated));
  }

  @Override
  public Dataset<Row> failed() {
    return RepeatedKeys.at(rows, entries.get(), RepeatedKeys.sized(copies, repeated));
  }

  @Override
  public Dataset<Row> quarantined() {
    return copies.withColumn("column", lit(String.join(", ", monthAndParts())));
  }

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public List<Finding> findings() {
    Dataset<Row> added =
        passed()
            .groupBy(
                columns(Stream.concat(Stream.of(Columns.ENTRY), source.key().stream()).toList()))
            .agg(count(lit(1)).as("rows"), min(Columns.LINE).as("first_line"))
            .where(col("rows").gt(lit(1)))
            .groupBy(Columns.ENTRY)
            .agg(sum("rows").as("records"), min("first_line").as("first_line"))
            .withColumn("outcome", lit("noted"))
            .withColumn("column", lit(""))
            .withColumn("rule", lit(ADDED));
    Dataset<Row> twice =
        quarantined()
            .groupBy(Columns.ENTRY, "column")
            .agg(countDistinct(col(Columns.LINE)).as("records"), min(Columns.LINE).as("first_line"))
            .withColumn("outcome", lit("quarantined"))
            .withColumn("rule", lit(RULE));
    return SmallFrames.rows(twice.unionByName(added)).stream().map(Finding::of).toList();
  }

  private List<String> alike() {
    List<String> alike = new ArrayList<>(List.of(Columns.ENTRY));
    source.columns().forEach(column -> alike.add(column.name()));
    return alike;
  }

  private List<String> whole() {
    return Stream.concat(Stream.of(Columns.ENTRY), monthAndParts().stream()).toList();
  }

  private List<String> monthAndParts() {
    Stream<String> parts =
        source.layouts().stream().map(Layout::part).filter(part -> !part.isEmpty()).distinct();
    return Stream.concat(Stream.of(source.period()), parts).toList();
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
