package primarycare.model;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static primarycare.job.Columns.EXTRACT_DATE;
import static primarycare.job.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.dossier.PracticeList;
import primarycare.fact.Grouped;
import primarycare.fact.ListDetail;
import primarycare.fact.ListFacts;
import primarycare.fact.PlainFrames;
import primarycare.intake.Fact;
import primarycare.job.Lazy;
import primarycare.rules.key.CountedFacts;
import primarycare.rules.key.KeyRules;

/** Registered patients of each practice at each extract date, of what the facts of lists say. */
public final class Registrations {

  /** Patients whom single years of age alone can tell: students, mostly. */
  public static final String AGED_18_TO_25 = "patients_aged_18_to_25";

  public static final String AGED_65_AND_OVER = "patients_aged_65_and_over";

  /** Cells of sex and five-year band of a list that has all. */
  public static final long ALL_BAND_CELLS = 2L * ListDetail.FIVE_YEAR_BANDS.cells().size();

  private static final StructType SIZES =
      new StructType()
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(EXTRACT_DATE, DataTypes.DateType)
          .add(ListDetail.FIVE_YEAR_BANDS.label(), DataTypes.LongType)
          .add("band_cells", DataTypes.LongType)
          .add(ListDetail.SINGLE_YEARS.label(), DataTypes.LongType)
          .add(ListDetail.TOTALS.label(), DataTypes.LongType)
          .add(AGED_18_TO_25, DataTypes.LongType)
          .add(AGED_65_AND_OVER, DataTypes.LongType);

  private final Lazy<Dataset<Row>> facts;

  /**
   * @param both extract dates of which single years are given for both sexes; of other dates they
   *     are left out, because they are half a list
   */
  Registrations(KeyRules rules, Set<LocalDate> both) {
    CountedFacts counted = rules.counted(ListFacts.SOURCE);
    this.facts = new Lazy<>(() -> usable(counted.of(ListFacts.kinds()), both));
  }

  static Dataset<Row> usable(Dataset<Row> facts, Set<LocalDate> both) {
    Object[] days = both.stream().map(LocalDate::toEpochDay).toArray();
    Column ofYears =
        col(Fact.KIND).isin(ListDetail.SINGLE_YEARS.kind(), ListDetail.SINGLE_YEARS.kindOfTotals());
    return facts.where(not(ofYears).or(col(Fact.PART).isin(days)));
  }

  /** Facts of lists that count, as {@link primarycare.dossier.Dossiers} takes them. */
  Dataset<Row> facts() {
    return facts.get();
  }

  /**
   * One row per practice and extract date: the total of each kind of list, how many cells of sex
   * and five-year band it has, and its patients of two ages.
   */
  Dataset<Row> listSizes() {
    return sizes(facts());
  }

  static Dataset<Row> sizes(Dataset<Row> facts) {
    Column[] list = {col(Fact.NAME), col(Fact.PART)};
    JavaRDD<Row> sizes =
        facts
            .select(Fact.columns())
            .repartition(list)
            .sortWithinPartitions(list)
            .toJavaRDD()
            .mapPartitions(Registrations::sizes);
    return PlainFrames.of(facts, sizes, SIZES);
  }

  private record Key(String practice, long day) {}

  private static Iterator<Row> sizes(Iterator<Row> facts) {
    return new Grouped<>(
        facts,
        row -> new Key(Fact.of(row).name(), Fact.of(row).part()),
        (key, own) -> {
          PracticeList list = new PracticeList();
          own.forEachRemaining(row -> add(list, Fact.of(row)));
          return list.isThere()
              ? Stream.of(row(key, list)).iterator()
              : Collections.<Row>emptyIterator();
        });
  }

  private static void add(PracticeList list, Fact fact) {
    list.add(fact.kind(), fact.numbers(), Long.signum(fact.records()));
  }

  private static Row row(Key key, PracticeList list) {
    return RowFactory.create(
        key.practice(),
        LocalDate.ofEpochDay(key.day()),
        list.total(ListDetail.FIVE_YEAR_BANDS),
        list.bandCells(),
        list.total(ListDetail.SINGLE_YEARS),
        list.total(ListDetail.TOTALS),
        list.students(),
        list.older());
  }
}
