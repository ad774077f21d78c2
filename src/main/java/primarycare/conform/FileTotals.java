package primarycare.conform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.TotalSums.Form;
import primarycare.fact.Grouped;
import primarycare.intake.Accepted;
import primarycare.intake.LoadedFile;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/** Holds each total that a file carries, twice or once, against the sum of the file's own rows. */
public final class FileTotals {

  /** So many differences of a file are named. */
  private static final int NAMED = 3;

  private static final String IS_PART = "is_part";
  private static final String TOTALS = "totals";
  private static final String RIGHT = "right";

  private static final StructType HELD =
      new StructType()
          .add(Columns.ENTRY, DataTypes.StringType)
          .add(TOTALS, DataTypes.LongType)
          .add(RIGHT, DataTypes.LongType)
          .add("gaps", DataTypes.BooleanType)
          .add("differences", DataTypes.createArrayType(DataTypes.StringType));

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
    List<Source> sources =
        Sources.all().stream()
            .filter(source -> source.totals() != null && accepted.carriesTotals(source.name()))
            .toList();
    Map<String, Row> held = held(sources, accepted, accepted::rows);
    List<Source> repeating =
        sources.stream()
            .filter(source -> !source.adds() && !source.key().isEmpty())
            .filter(source -> files(source, accepted, held).anyMatch(file -> !file.agree()))
            .toList();
    Map<String, Row> once = held(repeating, accepted, name -> once(accepted, name));
    once.forEach((entry, row) -> held.merge(entry, row, FileTotals::nearer));
    return sources.stream().flatMap(source -> files(source, accepted, held)).toList();
  }

  /** A publisher's total may hold a record that its file gives twice, or not. */
  private static Row nearer(Row all, Row once) {
    return all.<Long>getAs(TOTALS).equals(all.<Long>getAs(RIGHT)) ? all : once;
  }

  private static Stream<Held> files(Source source, Accepted accepted, Map<String, Row> held) {
    return accepted.files(source.name()).stream()
        .filter(file -> held.containsKey(file.entry().address()))
        .map(file -> held(file, held.get(file.entry().address())));
  }

  /** The rows of each file without those that it gives twice: a record counts once. */
  private static Dataset<Row> once(Accepted accepted, String source) {
    Stream<String> told = Sources.named(source).columns().stream().map(StructField::name);
    return accepted
        .rows(source)
        .dropDuplicates(Stream.concat(Stream.of(Columns.ENTRY), told).toArray(String[]::new));
  }

  private static Held held(LoadedFile file, Row row) {
    return new Held(
        file,
        row.getAs(TOTALS),
        row.getAs(RIGHT),
        row.getAs("gaps"),
        row.getList(row.fieldIndex("differences")));
  }

  /** By entry what its totals came to, of all these sources by one Spark job. */
  private static Map<String, Row> held(
      List<Source> sources, Accepted accepted, Function<String, Dataset<Row>> rows) {
    Map<String, Form> forms = new HashMap<>();
    sources.forEach(source -> forms.put(source.name(), Form.of(source)));
    Map<String, Row> held = new HashMap<>();
    sources.stream()
        .flatMap(
            source ->
                Stream.of(
                    side(source, accepted.totals(source.name()), false),
                    side(source, rows.apply(source.name()), true)))
        .reduce(Dataset::union)
        .map(sides -> SmallFrames.rows(held(sides, forms)))
        .orElse(List.of())
        .forEach(row -> held.put(row.getAs(Columns.ENTRY), row));
    return held;
  }

  /** Rows or totals: what they are of as texts, and their figures. */
  private static Dataset<Row> side(Source source, Dataset<Row> rows, boolean isPart) {
    Column[] key = source.key().stream().map(FileTotals::text).toArray(Column[]::new);
    Column[] labels =
        source.key().stream()
            .map(name -> PublishedRows.text(source.field(name)).as(name))
            .map(Casts::toText)
            .toArray(Column[]::new);
    Column[] figures =
        source.totals().sum().stream()
            .map(figure -> Casts.toDecimal(col(figure)))
            .toArray(Column[]::new);
    return rows.select(
        col(Columns.ENTRY),
        lit(isPart).as(IS_PART),
        lit(source.name()).as("source"),
        array(key).as("key"),
        (isPart ? array(key) : array(labels)).as("labels"),
        array(figures).as("figures"));
  }

  private static Column text(String name) {
    return Casts.toText(col(name));
  }

  /** Totals stand before the rows of their entry. */
  private static Dataset<Row> held(Dataset<Row> sides, Map<String, Form> forms) {
    MapPartitionsFunction<Row, Row> held =
        rows ->
            new Grouped<>(
                rows,
                row -> row.getString(0),
                (entry, own) -> held(entry, own, forms).stream().iterator());
    return sides
        .repartition(col(Columns.ENTRY))
        .sortWithinPartitions(Columns.ENTRY, IS_PART)
        .mapPartitions(held, Encoders.row(HELD));
  }

  private static Optional<Row> held(String entry, Iterator<Row> own, Map<String, Form> forms) {
    TotalSums sums = null;
    while (own.hasNext()) {
      Row row = own.next();
      sums = sums == null ? new TotalSums(forms.get(row.getString(2))) : sums;
      if (row.getBoolean(1)) {
        sums.addPart(row.getList(3), row.getList(5));
      } else {
        sums.addTotal(row.getList(3), row.getList(4), row.getList(5));
      }
    }
    return Optional.ofNullable(sums)
        .filter(some -> some.totals() > 0)
        .map(
            some ->
                RowFactory.create(
                    entry,
                    some.totals(),
                    some.right(),
                    some.hasGaps(),
                    some.differences(NAMED).toArray()));
  }
}
