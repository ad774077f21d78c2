package primarycare.conform;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.layout.FieldType;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/** Holds each total that a file carries, twice or once, against the sum of the file's own rows. */
public final class FileTotals {

  /** So many differences of a file are named. */
  private static final int NAMED = 3;

  /** Half of the last place that a publisher prints of a fraction. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.005");

  private static final String PART = "part";
  private static final String TOTAL = "total";
  private static final String LEAST = "least_total";

  private FileTotals() {}

  /**
   * What the totals of a file came to.
   *
   * @param totals how many it carries
   * @param right how many of them are the sum of its rows
   * @param gaps whether a row that they add up has no figure
   * @param differences some of the others, with both figures
   */
  public record Held(
      LoadedFile file, long totals, long right, boolean gaps, List<String> differences) {

    /** The file as reports name it. */
    public String name() {
      return file.name();
    }

    public String source() {
      return file.source();
    }

    public boolean agree() {
      return totals == right;
    }

    /** Whether nothing explains a difference: no row is lost, and both may not rightly differ. */
    public boolean isContradiction(long quarantined) {
      return quarantined == 0 && !gaps && !Sources.named(file.source()).totals().mayDiffer();
    }

    /** Which totals differ, with the sum and the total of each. */
    public String text() {
      long more = totals - right - differences.size();
      return String.join("; ", differences) + (more > 0 ? "; and " + more + " more" : "");
    }
  }

  /** One for each file of a run that carries totals, in the order of the files. */
  public static List<Held> of(Accepted accepted) {
    List<Held> held = new ArrayList<>();
    for (Source source : Sources.all()) {
      if (source.totals() != null && accepted.carriesTotals(source.name())) {
        held.addAll(of(source, accepted));
      }
    }
    return held;
  }

  private static List<Held> of(Source source, Accepted accepted) {
    Dataset<Row> rows = accepted.rows(source.name());
    List<Held> held = held(source, accepted, rows);
    boolean repeats = !source.adds() && !source.key().isEmpty();
    return repeats && !held.stream().allMatch(Held::agree)
        ? nearer(held, held(source, accepted, once(source, rows)))
        : held;
  }

  /** A publisher's total may hold a record that its file gives twice, or not. */
  private static List<Held> nearer(List<Held> all, List<Held> once) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> all.get(i).agree() ? all.get(i) : once.get(i))
        .toList();
  }

  private static List<Held> held(Source source, Accepted accepted, Dataset<Row> counted) {
    Dataset<Row> totals = accepted.totals(source.name());
    Optional<Dataset<Row>> sides =
        source.totals().sum().stream()
            .flatMap(figure -> sides(source, figure, counted, totals))
            .reduce(Dataset::unionByName);
    List<Row> rows = sides.map(both -> SmallFrames.rows(held(source, both))).orElse(List.of());
    return accepted.files(source.name()).stream()
        .flatMap(
            file ->
                rows.stream()
                    .filter(row -> row.getAs(Columns.ENTRY).equals(file.entry().address()))
                    .map(row -> held(file, row)))
        .toList();
  }

  /** The rows of each file without those that it gives twice: a record counts once. */
  private static Dataset<Row> once(Source source, Dataset<Row> rows) {
    Stream<String> told = source.columns().stream().map(StructField::name);
    return rows.dropDuplicates(
        Stream.concat(Stream.of(Columns.ENTRY), told).toArray(String[]::new));
  }

  private static Held held(LoadedFile file, Row row) {
    return new Held(
        file,
        row.getAs("totals"),
        row.getAs("right"),
        row.getAs("gaps"),
        row.getList(row.fieldIndex("differences")));
  }

  /** One row per file and total: the sum of its rows and the figure of the total. */
  private static Stream<Dataset<Row>> sides(
      Source source, String figure, Dataset<Row> rows, Dataset<Row> totals) {
    List<String> over = over(source);
    Column[] patterns =
        over.stream().map(name -> col(name).isNull().as(name)).toArray(Column[]::new);
    List<Dataset<Row>> sides = new ArrayList<>();
    for (Row pattern : SmallFrames.rows(totals.select(patterns).distinct())) {
      List<String> added = over.stream().filter(name -> pattern.<Boolean>getAs(name)).toList();
      Column same =
          over.stream()
              .map(name -> col(name).isNull().equalTo(lit(added.contains(name))))
              .reduce(lit(true), Column::and);
      sides.add(sides(source, figure, added, rows, totals.where(same)));
    }
    return sides.stream();
  }

  private static Dataset<Row> sides(
      Source source, String figure, List<String> added, Dataset<Row> rows, Dataset<Row> totals) {
    List<String> kept = source.key().stream().filter(name -> !added.contains(name)).toList();
    Column[] key =
        Stream.concat(
                Stream.of(col(Columns.ENTRY)),
                kept.stream().map(name -> Casts.toText(col(name)).as(name)))
            .toArray(Column[]::new);
    Column none = Casts.none(source.field(figure).type().stored());
    Dataset<Row> parts =
        rows.select(with(key, col(figure).as(PART), none.as(TOTAL), lit(true).as("is_part")));
    Dataset<Row> sums =
        totals.select(with(key, none.as(PART), col(figure).as(TOTAL), lit(false).as("is_part")));
    Column[] names =
        Stream.of(parts.columns())
            .filter(name -> !List.of(PART, TOTAL, "is_part").contains(name))
            .map(name -> col(name))
            .toArray(Column[]::new);
    Column[] identifying =
        kept.stream().map(name -> PublishedRows.text(source.field(name))).toArray(Column[]::new);
    Column label =
        source.totals().sum().size() == 1
            ? concat_ws(", ", identifying)
            : concat_ws(", ", with(identifying, lit(figure)));
    return parts
        .unionByName(sums)
        .groupBy(names)
        .agg(
            coalesce(Casts.toDecimal(sum(PART)), Casts.toDecimal(lit(0L))).as(PART),
            Casts.toDecimal(max(TOTAL)).as(TOTAL),
            Casts.toDecimal(min(TOTAL)).as(LEAST),
            count(when(col("is_part"), lit(1))).as("rows"),
            count(when(col("is_part").and(col(PART).isNull()), lit(1))).as("gaps"))
        .where(col(TOTAL).isNotNull())
        .withColumn(TOTAL, when(col(PART).equalTo(col(TOTAL)), col(LEAST)).otherwise(col(TOTAL)))
        .select(
            col(Columns.ENTRY),
            label.as("label"),
            col(PART),
            col(TOTAL),
            col("gaps"),
            abs(col(PART).minus(col(TOTAL))).leq(tolerance(source, figure)).as("same"));
  }

  private static Column[] with(Column[] columns, Column... more) {
    return Stream.concat(Stream.of(columns), Stream.of(more)).toArray(Column[]::new);
  }

  /** Whole numbers add up exactly; fractions as far as each is rounded. */
  private static Column tolerance(Source source, String figure) {
    return source.field(figure).type() == FieldType.DECIMAL
        ? Casts.toDecimal(col("rows").plus(lit(1))).multiply(lit(ROUNDING))
        : Casts.toDecimal(lit(0L));
  }

  private static Dataset<Row> held(Source source, Dataset<Row> sides) {
    Column difference =
        format_string(
            "%s: rows %s, total %s", col("label"), number(source, PART), number(source, TOTAL));
    Column others = collect_list(when(col("same"), null).otherwise(difference));
    return sides
        .groupBy(Columns.ENTRY)
        .agg(
            count(lit(1)).as("totals"),
            count(when(col("same"), lit(1))).as("right"),
            max(col("gaps").gt(lit(0))).as("gaps"),
            slice(array_sort(others), 1, NAMED).as("differences"));
  }

  private static Column number(Source source, String column) {
    boolean whole =
        source.totals().sum().stream()
            .allMatch(figure -> source.field(figure).type() != FieldType.DECIMAL);
    return Casts.toText(whole ? Casts.toWhole(col(column)) : round(col(column), 2));
  }

  /** Columns over which some layout of the source may carry a total. */
  private static List<String> over(Source source) {
    TreeSet<String> over = new TreeSet<>();
    source.layouts().forEach(layout -> over.addAll(layout.totalled()));
    return List.copyOf(over);
  }
}
