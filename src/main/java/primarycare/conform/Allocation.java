package primarycare.conform;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.WEIGHT;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import primarycare.organisation.Sharing;
import primarycare.spec.Casts;
import scala.collection.Seq;

/**
 * Gives people to the areas of their practice, by weight where areas share it: in whole people, and
 * losing none, as {@link Sharing} does, the people of a practice and month in one line and its
 * areas in the order of their codes.
 */
final class Allocation {

  /** Whether people were given to an area by weight. */
  static final String ALLOCATED = "allocated";

  /** The LSOA where the people of a cell live. */
  static final String LSOA = "lsoa_code";

  /** As {@link Sharing#between}; null people are shared as nulls. */
  private static final UDF3<Long, Long, Seq<Double>, List<Long>> SHARES =
      (from, to, weights) -> {
        List<Double> parts = IntStream.range(0, weights.length()).mapToObj(weights::apply).toList();
        return from == null
            ? Collections.nCopies(parts.size(), null)
            : Arrays.stream(Sharing.between(from, to, parts)).boxed().toList();
      };

  /**
   * How the cells of a practice and month stand in line.
   *
   * @param within columns that make a line of their own, such as the age band scheme
   * @param order columns by which the cells of a line are ordered, none twice
   */
  record Line(List<String> within, List<String> order) {}

  private Allocation() {}

  /**
   * The cells of practices as cells of their areas.
   *
   * @param cells with month, practice and {@code people}; null people stay null
   * @param memberships month, practice, area type, area and weight: the weights of a type sum to 1
   * @param line the columns that name a cell; empty where a practice and month have one cell
   */
  static Dataset<Row> share(
      Dataset<Row> cells, Dataset<Row> memberships, String people, Line line) {
    Column whole = col(WEIGHT).equalTo(lit(1));
    Dataset<Row> sole = cells.join(memberships.where(whole), keys());
    return sole.withColumn(ALLOCATED, lit(false))
        .unionByName(shared(cells, memberships.where(not(whole)), people, line));
  }

  private static Dataset<Row> shared(
      Dataset<Row> cells, Dataset<Row> memberships, String people, Line line) {
    List<String> carried = carried(memberships);
    Column[] members =
        Stream.concat(
                carried.stream().map(name -> col(name)),
                Stream.of(Casts.toDouble(col(WEIGHT)).as("share")))
            .toArray(Column[]::new);
    Dataset<Row> parts =
        memberships
            .groupBy(MONTH, PRACTICE_CODE, AREA_TYPE)
            .agg(sort_array(collect_list(struct(members))).as("parts"));
    Column taken =
        udf(SHARES, DataTypes.createArrayType(DataTypes.LongType))
            .apply(col("lo"), col("hi"), col("parts.share"));
    Map<String, Column> member = new LinkedHashMap<>();
    carried.forEach(name -> member.put(name, col("member.parts." + name)));
    return cells
        .join(broadcast(parts), typed(cells))
        .withColumn("hi", sum(people).over(window(line)))
        .withColumn("lo", col("hi").minus(col(people)))
        .withColumn("taken", taken)
        .withColumn("member", explode(arrays_zip(col("parts"), col("taken"))))
        .withColumn(people, col("member.taken"))
        .withColumns(member)
        .withColumn(ALLOCATED, lit(true))
        .drop("parts", "hi", "lo", "taken", "member");
  }

  /** What a membership says of its area: the code first, by which the areas of a practice stand. */
  private static List<String> carried(Dataset<Row> memberships) {
    Set<String> carried = new LinkedHashSet<>(List.of(AREA_CODE));
    carried.addAll(List.of(memberships.columns()));
    carried.removeAll(List.of(MONTH, PRACTICE_CODE, AREA_TYPE));
    return List.copyOf(carried);
  }

  /** Everyone of the line up to and with a cell. */
  private static WindowSpec window(Line line) {
    Column[] within =
        Stream.of(List.of(keys()), List.of(AREA_TYPE), line.within())
            .flatMap(List::stream)
            .map(c -> col(c))
            .toArray(Column[]::new);
    Column[] order =
        line.order().isEmpty()
            ? new Column[] {lit(1)}
            : line.order().stream().map(c -> col(c)).toArray(Column[]::new);
    return Window.partitionBy(within)
        .orderBy(order)
        .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
  }

  /** Cells may be of one area type already. */
  private static String[] typed(Dataset<Row> cells) {
    return List.of(cells.columns()).contains(AREA_TYPE)
        ? new String[] {MONTH, PRACTICE_CODE, AREA_TYPE}
        : keys();
  }

  private static String[] keys() {
    return new String[] {MONTH, PRACTICE_CODE};
  }
}
