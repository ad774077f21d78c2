package primarycare.conform;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.AgeBandFrames.SCHEME;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.EXTRACT_DATE;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.spec.Columns.SEX;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.layout.Sources;
import primarycare.spec.Casts;
import primarycare.spec.Columns;

/**
 * Registered patients of each practice at each extract date.
 *
 * <p>A practice may be on several lists of a date, by five-year bands, by single years of each sex,
 * or as a total: they say the same in more or less detail, and are never added.
 */
public final class Registrations {

  static final String FIVE_YEAR_BANDS = "five-year bands";
  static final String SINGLE_YEARS = "single years";
  static final String TOTALS = "totals";

  /** How many cells of sex and five-year band a practice has on the list. */
  static final String BAND_CELLS = "band_cells";

  /** How many there are: twenty bands of each sex, those that are 0 too. */
  static final String ALL_BAND_CELLS = "all_band_cells";

  /** Patients whom single years of age alone can tell: students, mostly. */
  public static final String AGED_18_TO_25 = "patients_aged_18_to_25";

  public static final String AGED_65_AND_OVER = "patients_aged_65_and_over";

  static final String DETAIL = "detail";
  static final String PATIENTS = "number_of_patients";
  static final String NUMBER = Dimension.SEX.number();

  private final Dataset<Row> cells;
  private final Dataset<Row> bySex;

  /**
   * @param registered rows of the source
   * @param totals that its files carry beside their rows
   * @param both extract dates of which single years are given for both sexes; of other dates they
   *     are left out, because they are half a list
   */
  Registrations(Dataset<Row> registered, Dataset<Row> totals, Set<LocalDate> both) {
    Column usable = col(DETAIL).notEqual(SINGLE_YEARS).or(col(EXTRACT_DATE).isin(both.toArray()));
    this.cells =
        registered
            .where(usable)
            .withColumn(ListTotals.CELL, coalesce(Casts.toText(col("age")), col(AGE_BAND)));
    this.bySex = ListTotals.bySex(cells, totals.where(usable)).localCheckpoint(false);
  }

  /**
   * One row per practice and extract date: the total of each kind of list, and as its registered
   * patients that of the five-year bands, else of the single years, else the published total.
   *
   * <p>Where a list carries its own total, that is its total, whatever its cells come to.
   */
  Dataset<Row> listSizes() {
    return ListTotals.lists(bySex)
        .groupBy(PRACTICE_CODE, EXTRACT_DATE)
        .agg(
            of(FIVE_YEAR_BANDS, ListTotals.TOTAL).as(FIVE_YEAR_BANDS),
            coalesce(of(FIVE_YEAR_BANDS, BAND_CELLS), lit(0L)).as(BAND_CELLS),
            of(SINGLE_YEARS, ListTotals.TOTAL).as(SINGLE_YEARS),
            of(TOTALS, ListTotals.TOTAL).as(TOTALS),
            of(SINGLE_YEARS, AGED_18_TO_25).as(AGED_18_TO_25),
            coalesce(of(SINGLE_YEARS, AGED_65_AND_OVER), of(FIVE_YEAR_BANDS, AGED_65_AND_OVER))
                .as(AGED_65_AND_OVER))
        .withColumn(ALL_BAND_CELLS, lit(bands().size() * 2L))
        .withColumn(
            REGISTERED_PATIENTS, coalesce(col(FIVE_YEAR_BANDS), col(SINGLE_YEARS), col(TOTALS)));
  }

  private static Column of(String detail, String column) {
    return max(when(col(DETAIL).equalTo(detail), col(column)));
  }

  /**
   * One row per practice, extract date, sex, scheme and age band: its registered patients there,
   * from the most detailed list it is on; null where that list cannot give the band exactly, or
   * lacks a cell of it by its own total.
   *
   * @param cells rows of {@link AgeBandFrames#cells}
   * @param bands rows of {@link AgeBandFrames#bands}
   */
  Dataset<Row> byBand(Dataset<Row> listSizes, Dataset<Row> cells, Dataset<Row> bands) {
    Column detail =
        when(col(SINGLE_YEARS).isNotNull(), SINGLE_YEARS)
            .when(col(FIVE_YEAR_BANDS).isNotNull(), FIVE_YEAR_BANDS)
            .otherwise(TOTALS);
    Dataset<Row> practices =
        listSizes.select(col(PRACTICE_CODE), col(EXTRACT_DATE), detail.as(DETAIL));
    String[] list = {PRACTICE_CODE, EXTRACT_DATE, DETAIL};
    Dataset<Row> counted =
        this.cells
            .join(broadcast(practices), list)
            .join(broadcast(cells), new String[] {DETAIL, ListTotals.CELL})
            .withColumn(NUMBER, Dimension.SEX.number(col(SEX)));
    Dataset<Row> lacking =
        ListTotals.lacking(bySex, this.cells, cells)
            .join(broadcast(practices), list)
            .withColumn(PATIENTS, Casts.none(DataTypes.LongType));
    Dataset<Row> wanted =
        practices
            .join(broadcast(bands), DETAIL)
            .withColumn(NUMBER, explode(Dimension.SEX.numbers("female", "male")))
            .withColumn(PATIENTS, lit(0L));
    return Stream.of(counted, wanted, lacking)
        .map(frame -> frame.select(columns(PATIENTS)))
        .reduce(Dataset::unionByName)
        .orElseThrow()
        .groupBy(columns())
        .agg(sum(PATIENTS).as(PATIENTS), max(col(PATIENTS).isNull()).as("lacks"))
        .join(broadcast(bands), new String[] {DETAIL, SCHEME, BAND_ORDER})
        .withColumn("patients", when(col("exact").and(not(col("lacks"))), col(PATIENTS)))
        .drop(PATIENTS, "lacks");
  }

  /** The five-year bands that lists are published in. */
  private static Set<String> bands() {
    Set<String> bands =
        new TreeSet<>(Sources.named("registered_patients").field(AGE_BAND).codes().values());
    bands.remove(Columns.ALL);
    return bands;
  }

  private static Column[] columns(String... more) {
    return Stream.concat(
            Stream.of(PRACTICE_CODE, EXTRACT_DATE, DETAIL, NUMBER, SCHEME, BAND_ORDER),
            Stream.of(more))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
