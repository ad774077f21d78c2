package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How many patients of the area's practices live in each LSOA of each entry, by one Spark job. */
final class LsoaPeople {

  private static final String PEOPLE = "people";

  private LsoaPeople() {}

  /** What is counted of a source's rows: people, a number, who are of a practice. */
  static Dataset<Row> of(String source, Dataset<Row> rows, Column practice, Column people) {
    return rows.where(col(LookUp.LSOA).isNotNull())
        .select(
            lit(source).as("source"),
            col(ENTRY),
            col(LookUp.LSOA),
            practice.as(PRACTICE_CODE),
            people.as(PEOPLE));
  }

  /**
   * By source and entry, the people of each code, 0 where none is of the practices.
   *
   * @param counted frames of {@link #of}
   */
  static Map<String, Map<String, Map<String, Long>>> of(
      List<Dataset<Row>> counted, Collection<String> practices) {
    Map<String, Map<String, Map<String, Long>>> people = new HashMap<>();
    counted.stream()
        .reduce(Dataset::union)
        .map(rows -> SmallFrames.rows(summed(rows, practices)))
        .orElse(List.of())
        .forEach(
            row ->
                people
                    .computeIfAbsent(row.getString(0), source -> new HashMap<>())
                    .computeIfAbsent(row.getString(1), entry -> new HashMap<>())
                    .put(row.getString(2), row.getLong(3)));
    return people;
  }

  private static Dataset<Row> summed(Dataset<Row> rows, Collection<String> practices) {
    Dataset<Row> ours =
        rows.sparkSession()
            .createDataFrame(
                practices.stream().map(code -> RowFactory.create(code, true)).toList(),
                new StructType()
                    .add(PRACTICE_CODE, DataTypes.StringType)
                    .add("ours", DataTypes.BooleanType));
    Column own = when(coalesce(col("ours"), lit(false)), col(PEOPLE)).otherwise(lit(0L));
    return rows.join(broadcast(ours), new String[] {PRACTICE_CODE}, "left")
        .groupBy("source", ENTRY, LookUp.LSOA)
        .agg(coalesce(sum(own), lit(0L)).as(PEOPLE));
  }
}
