package primarycare.rules.lsoa;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.job.Columns.ENTRY;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.SmallFrames;
import primarycare.rules.organisation.OneOf;
import primarycare.rules.organisation.OrganisationSources;

/** How many patients of the area's practices live in each LSOA of each entry, by one Spark job. */
final class LsoaPeople {

  /** Stands for a practice in rows of people who count whatever their practice. */
  static final String ANY = "any practice";

  private static final String PEOPLE = "people";

  private LsoaPeople() {}

  /** What is counted of a source's rows: people, a number, who are of a practice. */
  static Dataset<Row> of(String source, Dataset<Row> rows, Column practice, Column people) {
    return rows.where(LsoaUse.isUsed(col(OrganisationSources.LSOA)))
        .select(
            lit(source).as("source"),
            col(ENTRY),
            col(OrganisationSources.LSOA),
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
    Column counts = OneOf.of(practices, col(PRACTICE_CODE)).or(col(PRACTICE_CODE).equalTo(ANY));
    Column own = when(counts, col(PEOPLE)).otherwise(lit(0L));
    return rows.groupBy("source", ENTRY, OrganisationSources.LSOA)
        .agg(coalesce(sum(own), lit(0L)).as(PEOPLE));
  }
}
