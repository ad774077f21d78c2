package primarycare.table;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.IN_AREA;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.ReferenceModel;

/** Checks that lists, maps and the register of practices speak of the same practices. */
final class OrganisationChecks {

  static final String MAPPED_ONCE = "a practice is mapped once on a day";
  static final String OPEN = "practices of the area on a list are open at its date";
  static final String SAME = "the list and the practice map of a day have the same practices";

  private static final int CODES_NAMED = 10;
  private static final String WRONG = "wrong";

  private OrganisationChecks() {}

  static Stream<Dataset<Row>> of(ReferenceModel model) {
    Dataset<Row> practices = model.registers().history().mapped();
    Dataset<Row> lists = model.listSizes().select(PRACTICE_CODE, EXTRACT_DATE);
    return Stream.of(
        mappedOnce(practices, model.mappedTwice()),
        open(
            lists.join(model.registers().history().ours(), PRACTICE_CODE),
            model.registers().practices()),
        same(lists, practices, model.registers().history().everywhere()));
  }

  /** No map puts a practice in two places, which would count its patients twice. */
  static Dataset<Row> mappedOnce(Dataset<Row> practices, Dataset<Row> issues) {
    Dataset<Row> twice =
        issues
            .where(col("issue").equalTo(lit("practice mapped twice")))
            .select(col(PRACTICE_CODE), col("first_date").as(EXTRACT_DATE), lit(true).as(WRONG));
    Dataset<Row> mapped =
        practices.where(col(EXTRACT_DATE).isNotNull()).select(PRACTICE_CODE, EXTRACT_DATE);
    return check(
        MAPPED_ONCE,
        "practice_map",
        mapped.join(broadcast(twice), new String[] {PRACTICE_CODE, EXTRACT_DATE}, "left"));
  }

  /**
   * No practice of the area has a list after the register has it closed, or before it opened.
   *
   * @param lists practices of the area and extract dates of lists
   * @param known practices with the days on which they opened and closed
   */
  static Dataset<Row> open(Dataset<Row> lists, Dataset<Row> known) {
    Column early = coalesce(col("open_date").gt(col(EXTRACT_DATE)), lit(false));
    Column late = coalesce(col("close_date").lt(col(EXTRACT_DATE)), lit(false));
    return check(
        OPEN,
        "registered_patients",
        lists
            .join(broadcast(known), new String[] {PRACTICE_CODE}, "left")
            .withColumn(WRONG, early.or(late)));
  }

  /**
   * Lists and maps of one day are of one publication: a practice of the area that only one of them
   * has was dropped. What only the list has counts where the map is not cut to the area.
   */
  static Dataset<Row> same(Dataset<Row> lists, Dataset<Row> practices, boolean everywhere) {
    Dataset<Row> mapped =
        practices.where(col(EXTRACT_DATE).isNotNull()).select(PRACTICE_CODE, EXTRACT_DATE, IN_AREA);
    Dataset<Row> days =
        mapped
            .groupBy(EXTRACT_DATE)
            .agg(max(not(col(IN_AREA))).as("whole"))
            .join(lists.select(EXTRACT_DATE).distinct(), EXTRACT_DATE);
    Column onlyMapped = col("listed").isNull().and(coalesce(col(IN_AREA), lit(false)));
    Column onlyListed =
        col(IN_AREA).isNull().and(coalesce(col("whole"), lit(false)).or(lit(everywhere)));
    return check(
        SAME,
        "registered_patients, practice_map",
        mapped
            .join(
                lists.withColumn("listed", lit(true)),
                new String[] {PRACTICE_CODE, EXTRACT_DATE},
                "full_outer")
            .join(broadcast(days), EXTRACT_DATE)
            .withColumn(WRONG, onlyMapped.or(onlyListed)));
  }

  private static Dataset<Row> check(String name, String level, Dataset<Row> practices) {
    Column wrong = coalesce(col(WRONG), lit(false));
    Dataset<Row> dates =
        practices
            .groupBy(EXTRACT_DATE)
            .agg(
                count(lit(1)).as("all"),
                array_sort(collect_set(when(wrong, col(PRACTICE_CODE)))).as("codes"));
    Column passed = size(col("codes")).equalTo(lit(0));
    Column named = array_join(slice(col("codes"), 1, CODES_NAMED), ", ");
    return new Check(name, true)
        .rows(
            dates,
            col(EXTRACT_DATE),
            lit(level),
            passed,
            col("all"),
            col("all").minus(size(col("codes"))),
            when(passed, lit("")).otherwise(concat(lit("practices such as "), named)));
  }
}
