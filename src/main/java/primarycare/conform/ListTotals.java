package primarycare.conform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.Registrations.AGED_18_TO_25;
import static primarycare.conform.Registrations.AGED_65_AND_OVER;
import static primarycare.conform.Registrations.BAND_CELLS;
import static primarycare.conform.Registrations.DETAIL;
import static primarycare.conform.Registrations.FIVE_YEAR_BANDS;
import static primarycare.conform.Registrations.NUMBER;
import static primarycare.conform.Registrations.PATIENTS;
import static primarycare.conform.Registrations.SINGLE_YEARS;
import static primarycare.conform.Registrations.TOTALS;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.SEX;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import primarycare.layout.AgeBands;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/**
 * The totals that lists carry beside their cells of sex and age.
 *
 * <p>A list is a practice's at an extract date, of one kind. Its publisher's total stands where
 * records of its cells are lost; which cells are lost is then known too.
 */
final class ListTotals {

  /** The age or age band of a row of a list. */
  static final String CELL = "cell";

  /** The publisher's total, else the sum of the cells. */
  static final String TOTAL = "total";

  /** Whether the cells come to another sum than the publisher's total. */
  static final String DIFFERS = "differs";

  private static final int FIRST_STUDENT = 18;
  private static final int LAST_STUDENT = 25;
  private static final int OLD = 65;
  private static final int OLDEST_YEAR = 95;
  private static final String STUDENTS = "cells_18_to_25";
  private static final String OLDER = "cells_65_and_over";
  private static final String BOTH = "of_both_sexes";
  private static final String ADDED = "of_each_sex";

  private ListTotals() {}

  /**
   * One row per list and sex, the sex null for both: its total, and what its cells come to.
   *
   * @param rows of the source, with their cell
   * @param totals that its files carry beside their rows
   */
  static Dataset<Row> bySex(Dataset<Row> rows, Dataset<Row> totals) {
    WindowSpec list = Window.partitionBy(PRACTICE_CODE, EXTRACT_DATE, DETAIL);
    Column one = when(min(TOTAL).equalTo(max(TOTAL)), max(TOTAL));
    Column other = not(coalesce(col(TOTAL), col(PATIENTS)).eqNullSafe(col(PATIENTS)));
    Column apart = not(coalesce(col(BOTH), col(ADDED)).eqNullSafe(col(ADDED)));
    return cells(rows)
        .unionByName(published(rows, totals))
        .groupBy(PRACTICE_CODE, EXTRACT_DATE, DETAIL, SEX)
        .agg(
            sum(PATIENTS).as(PATIENTS),
            count(PATIENTS).as(BAND_CELLS),
            one.as(TOTAL),
            sum(when(isStudent(), col(PATIENTS)).otherwise(lit(0L))).as(AGED_18_TO_25),
            sum(when(isOld(), col(PATIENTS)).otherwise(lit(0L))).as(AGED_65_AND_OVER),
            count(when(isStudent(), lit(1))).as(STUDENTS),
            count(when(isOld(), lit(1))).as(OLDER))
        .withColumn(DIFFERS, col(SEX).isNotNull().and(other))
        .withColumn(TOTAL, coalesce(col(TOTAL), col(PATIENTS)))
        .withColumn(ADDED, sum(when(col(SEX).isNotNull(), col(TOTAL))).over(list))
        .withColumn(BOTH, max(when(col(SEX).isNull(), col(TOTAL))).over(list))
        .withColumn(
            DIFFERS, col(DIFFERS).or(col(DETAIL).notEqual(TOTALS).and(coalesce(apart, lit(false)))))
        .drop(ADDED, BOTH);
  }

  private static Dataset<Row> cells(Dataset<Row> rows) {
    return rows.where(col(DETAIL).notEqual(TOTALS))
        .select(columns(col(CELL), col(PATIENTS), Casts.none(DataTypes.LongType).as(TOTAL)));
  }

  /** Totals that stand beside cells, and those that are all there is of a list. */
  private static Dataset<Row> published(Dataset<Row> rows, Dataset<Row> totals) {
    Column all = col(SEX).equalTo(Columns.ALL).and(col(AGE_BAND).equalTo(Columns.ALL));
    Dataset<Row> alone =
        rows.where(col(DETAIL).equalTo(TOTALS).and(all))
            .withColumn(SEX, Casts.none(DataTypes.StringType));
    Dataset<Row> beside =
        totals
            .where(col(PRACTICE_CODE).isNotNull().and(col(EXTRACT_DATE).isNotNull()))
            .where(col("age").isNull().and(col(AGE_BAND).isNull()));
    Column[] columns =
        columns(
            Casts.none(DataTypes.StringType).as(CELL),
            Casts.none(DataTypes.LongType).as(PATIENTS),
            col(PATIENTS).as(TOTAL));
    return alone.select(columns).unionByName(beside.select(columns));
  }

  private static Column[] columns(Column... more) {
    return Stream.concat(
            Stream.of(PRACTICE_CODE, EXTRACT_DATE, DETAIL, SEX).map(name -> col(name)),
            Stream.of(more))
        .toArray(Column[]::new);
  }

  /** One row per list: its total, its cells, and its patients of some ages where it tells them. */
  static Dataset<Row> lists(Dataset<Row> bySex) {
    Column ofSex = col(SEX).isNotNull();
    return bySex
        .groupBy(PRACTICE_CODE, EXTRACT_DATE, DETAIL)
        .agg(
            coalesce(max(when(col(SEX).isNull(), col(TOTAL))), sum(when(ofSex, col(TOTAL))))
                .as(TOTAL),
            sum(BAND_CELLS).as(BAND_CELLS),
            told(AGED_18_TO_25, STUDENTS, lit(LAST_STUDENT - FIRST_STUDENT + 1)).as(AGED_18_TO_25),
            told(
                    AGED_65_AND_OVER,
                    OLDER,
                    when(col(DETAIL).equalTo(SINGLE_YEARS), lit(OLDEST_YEAR - OLD + 1))
                        .otherwise(lit(old().length)))
                .as(AGED_65_AND_OVER));
  }

  /** Patients of some ages; null where the list has lost a cell of them. */
  private static Column told(String patients, String cells, Column all) {
    Column ofSex = col(SEX).isNotNull();
    Column lost = max(when(ofSex, col(DIFFERS).and(col(cells).lt(all))));
    Column sexLost = max(col(DIFFERS)).and(count(when(ofSex, lit(1))).lt(lit(2)));
    Column known = not(coalesce(lost.or(sexLost), lit(false)));
    return when(known, sum(when(ofSex, col(patients))));
  }

  /**
   * Cells that lists have lost, by the bands that hold them: those that are not there, of a sex
   * whose cells come to another sum than its total.
   *
   * @param cells rows of the source, with their cell
   * @param bands rows of {@link AgeBandFrames#cells}
   */
  static Dataset<Row> lacking(Dataset<Row> bySex, Dataset<Row> cells, Dataset<Row> bands) {
    String[] key = {PRACTICE_CODE, EXTRACT_DATE, DETAIL, NUMBER, CELL};
    Column sexes =
        when(col(SEX).isNull(), Dimension.SEX.numbers("female", "male"))
            .otherwise(array(Dimension.SEX.number(col(SEX))));
    Dataset<Row> there =
        cells
            .withColumn(NUMBER, Dimension.SEX.number(col(SEX)))
            .select(PRACTICE_CODE, EXTRACT_DATE, DETAIL, NUMBER, CELL);
    return bySex
        .where(DIFFERS)
        .withColumn(NUMBER, explode(sexes))
        .select(PRACTICE_CODE, EXTRACT_DATE, DETAIL, NUMBER)
        .distinct()
        .join(broadcast(bands), DETAIL)
        .join(there, key, "left_anti");
  }

  private static Column isStudent() {
    return coalesce(
        col(DETAIL).equalTo(SINGLE_YEARS).and(age().between(lit(FIRST_STUDENT), lit(LAST_STUDENT))),
        lit(false));
  }

  private static Column isOld() {
    return coalesce(
        when(col(DETAIL).equalTo(SINGLE_YEARS), age().geq(lit(OLD)))
            .when(col(DETAIL).equalTo(FIVE_YEAR_BANDS), col(CELL).isin(old())),
        lit(false));
  }

  /** The age of a cell of single years. */
  private static Column age() {
    return Casts.to(CELL, DataTypes.IntegerType);
  }

  private static Object[] old() {
    return AgeBands.ofTheList().values().stream()
        .filter(band -> band.first() >= OLD)
        .map(AgeBands.Band::label)
        .toArray();
  }
}
