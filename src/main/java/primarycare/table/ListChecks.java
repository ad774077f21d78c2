package primarycare.table;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.conform.ReferenceModel;
import primarycare.spec.Casts;

/** Checks that each month is divided by its own list, and that lists are what they say. */
final class ListChecks {

  static final String AGREE = "the kinds of list of a date agree for each practice";
  static final String BANDS = "each practice of a list has every age band of both sexes";
  static final String DIFFER = "a list is not a copy of the previous one";
  static final String BOTH_SEXES = "a list of single years is of both sexes";
  static final String OWN = "a month is divided by its own list";

  static final Check IS_OWN = new Check(OWN, true);

  /** So many practices do not keep their numbers of patients from one list to the next. */
  private static final long MANY = 20;

  private static final int CODES_NAMED = 10;
  private static final String BEFORE = "before";
  private static final String TOLD = "told";

  private ListChecks() {}

  static Stream<Dataset<Row>> of(ReferenceModel model) {
    Dataset<Row> lists = told(model.listSizes(), model.files());
    return Stream.of(agree(lists), bands(lists), differ(lists), halves(model.halfLists()));
  }

  /**
   * Adds whether records of a list of the date were quarantined: what they lack is told then, and
   * how much of it may be lacking is the job's tolerance.
   *
   * @param files one row per file, with its records quarantined, first and last date
   */
  static Dataset<Row> told(Dataset<Row> listSizes, Dataset<Row> files) {
    Dataset<Row> lacking =
        files
            .where(col("source").equalTo(lit("registered_patients")))
            .where(col("quarantined").gt(lit(0)))
            .select("first_date", "last_date");
    Dataset<Row> dates =
        listSizes
            .select(EXTRACT_DATE)
            .distinct()
            .join(
                broadcast(lacking),
                col(EXTRACT_DATE)
                    .geq(col("first_date"))
                    .and(col(EXTRACT_DATE).leq(col("last_date"))),
                "left")
            .groupBy(EXTRACT_DATE)
            .agg(max(col("first_date").isNotNull()).as(TOLD));
    return listSizes.join(broadcast(dates), EXTRACT_DATE);
  }

  /** Where a practice is on several kinds of list of a date, they have the same total. */
  static Dataset<Row> agree(Dataset<Row> listSizes) {
    Column bands = col("five-year bands");
    Column years = col("single years");
    Column totals = col("totals");
    Column same =
        coalesce(bands.equalTo(years), lit(true))
            .and(coalesce(bands.equalTo(totals), lit(true)))
            .and(coalesce(years.equalTo(totals), lit(true)));
    Dataset<Row> dates =
        listSizes
            .groupBy(EXTRACT_DATE, TOLD)
            .agg(
                count(lit(1)).as("practices"),
                sum(Casts.toOne(same)).as("right"),
                array_sort(collect_set(when(same, null).otherwise(col(PRACTICE_CODE))))
                    .as("codes"));
    return all(AGREE, dates, not(col(TOLD)));
  }

  /**
   * A list by five-year bands prints those that are 0 too: a practice of it that lacks a cell has
   * lost it. Enforced where some practice has most cells and nine in ten have the most that any
   * has; a publisher who leaves zeros out is only told.
   */
  static Dataset<Row> bands(Dataset<Row> listSizes) {
    Column all = col("all_band_cells");
    Dataset<Row> dates =
        listSizes
            .where(col("band_cells").gt(lit(0)))
            .withColumn("most", max("band_cells").over(Window.partitionBy(EXTRACT_DATE)))
            .where(col("most").multiply(lit(4)).geq(all.multiply(lit(3))))
            .groupBy(EXTRACT_DATE, TOLD)
            .agg(
                count(lit(1)).as("practices"),
                sum(Casts.toOne(col("band_cells").equalTo(all))).as("right"),
                sum(Casts.toOne(col("band_cells").equalTo(col("most")))).as("alike"),
                array_sort(collect_set(when(col("band_cells").lt(all), col(PRACTICE_CODE))))
                    .as("codes"));
    Column most = col("alike").multiply(lit(10)).geq(col("practices").multiply(lit(9)));
    return all(BANDS, dates, most.and(not(col(TOLD))));
  }

  /** Enforced for some dates and told for the others: that all practices of the date are right. */
  private static Dataset<Row> all(String check, Dataset<Row> dates, Column enforced) {
    return all(new Check(check, true), dates.where(enforced))
        .unionByName(all(new Check(check, false), dates.where(not(enforced))));
  }

  private static Dataset<Row> all(Check check, Dataset<Row> dates) {
    Column passed = col("practices").equalTo(col("right"));
    Column named =
        concat(
            array_join(slice(col("codes"), 1, CODES_NAMED), ", "),
            when(col(TOLD), lit("; records of this list are quarantined")).otherwise(lit("")));
    return check.rows(
        dates,
        col(EXTRACT_DATE),
        lit("registered_patients"),
        passed,
        col("practices"),
        col("right"),
        when(passed, lit("")).otherwise(concat(lit("practices such as "), named)));
  }

  /** Women and men are two files: one of them alone is nobody's list. */
  static Dataset<Row> halves(Dataset<Row> dates) {
    return new Check(BOTH_SEXES, false)
        .holds(
            dates,
            col(EXTRACT_DATE),
            lit("registered_patients"),
            lit(false),
            lit("the file of the other sex is not there: the list is not used"));
  }

  /** A list in which no practice has another number of patients is the one before, dated anew. */
  static Dataset<Row> differ(Dataset<Row> listSizes) {
    Column before =
        lag(REGISTERED_PATIENTS, 1).over(Window.partitionBy(PRACTICE_CODE).orderBy(EXTRACT_DATE));
    Dataset<Row> dates =
        listSizes
            .withColumn(BEFORE, before)
            .groupBy(EXTRACT_DATE)
            .agg(
                count(BEFORE).as("practices"),
                sum(Casts.toOne(col(BEFORE).equalTo(col(REGISTERED_PATIENTS)))).as("same"));
    Column copied = col("same").equalTo(col("practices")).and(col("practices").geq(lit(MANY)));
    return new Check(DIFFER, true)
        .holds(dates, col(EXTRACT_DATE), lit("registered_patients"), not(copied), lit(""));
  }

  /** In a table by month, the list of each row is that of the calendar, and a month off at most. */
  static Stream<Dataset<Row>> own(Measured table, ReferenceModel model) {
    return table.table().spec().has(LIST_EXTRACT_DATE)
        ? table.table().months(model).stream().map(places -> own(table, places.months()))
        : Stream.empty();
  }

  static Dataset<Row> own(Measured table, Dataset<Row> months) {
    Column list = col(LIST_EXTRACT_DATE);
    Column near = list.geq(col(MONTH)).and(list.leq(add_months(col(MONTH), 1)));
    Column right = list.equalTo(col("meant")).and(near);
    Dataset<Row> rows =
        table
            .rows()
            .where(list.isNotNull())
            .select(MONTH, LIST_EXTRACT_DATE)
            .distinct()
            .join(
                broadcast(months.select(col(MONTH), list.as("meant"))),
                new String[] {MONTH},
                "left")
            .groupBy(MONTH)
            .agg(min(coalesce(right, lit(false))).as("right"));
    return IS_OWN.holds(rows, col(MONTH), lit(table.name()), col("right"), lit(""));
  }
}
