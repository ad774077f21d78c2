package primarycare.conform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.ENTRY;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.fact.AttendanceCell;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.Facts;
import primarycare.fact.Signs;
import primarycare.intake.Fact;
import primarycare.spec.Columns;

/**
 * Attendances that count, as frames of what their facts say.
 *
 * <p>Facts are of all rows of a file. Of rows that do not count, because another has their key,
 * facts are made anew and taken away; those of practices that areas share are made anew for each
 * LSOA where patients live.
 */
final class Attended {

  static final String AGE = "age";
  static final String SIGNS = "signs";

  private static final String SOURCE = AttendanceFacts.SOURCE;
  private static final int TYPE_3_AND_4 = 3;

  private static final StructType RECORDS =
      new StructType()
          .add(ENTRY, DataTypes.StringType)
          .add(MONTH, DataTypes.DateType)
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(Attendances.DEPARTMENT, DataTypes.IntegerType)
          .add(Attendances.SEX, DataTypes.IntegerType)
          .add(AGE, DataTypes.LongType)
          .add(Allocation.LSOA, DataTypes.StringType)
          .add(SIGNS, DataTypes.IntegerType)
          .add(ATTENDANCES, DataTypes.LongType);

  private static final StructType PEOPLE =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(PRACTICE_CODE, DataTypes.StringType)
          .add(Attendances.DEPARTMENT, DataTypes.IntegerType)
          .add(Attenders.PERSON, DataTypes.LongType)
          .add(ATTENDANCES, DataTypes.LongType);

  private static final StructType PROVIDERS =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(Providers.PROVIDER_CODE, DataTypes.StringType)
          .add(Attendances.DEPARTMENT, DataTypes.IntegerType)
          .add(ATTENDANCES, DataTypes.LongType);

  private final RelationalRules rules;
  private final Set<String> shared;
  private final Lazy<Optional<Dataset<Row>>> failed = new Lazy<>(this::ofFailed);

  /**
   * @param shared practices that areas share
   */
  Attended(RelationalRules rules, Set<String> shared) {
    this.rules = rules;
    this.shared = shared;
  }

  /**
   * Attendances by file, month, practice code as given, department group, sex, age and signs; of a
   * shared practice also by the LSOA where patients live. Counts of one cell may stand in several
   * rows, some below 0, and add up.
   */
  Dataset<Row> records() {
    Dataset<Row> known =
        Facts.unpacked(facts(AttendanceFacts.ATTENDANCES), RECORDS, Attended::cell);
    if (shared.isEmpty()) {
      return known;
    }
    Column isShared = coalesce(col(PRACTICE_CODE).isin(shared.toArray()), lit(false));
    return known.where(not(isShared)).unionByName(ofRows(ofShared(), shared));
  }

  /**
   * Facts of attendances of practices as given, of which the kind is the LSOA where the patients of
   * a shared practice live, and else empty.
   */
  Dataset<Row> facts() {
    Dataset<Row> known =
        facts(AttendanceFacts.ATTENDANCES).withColumn(Fact.KIND, lit("")).select(Fact.columns());
    if (shared.isEmpty()) {
      return known;
    }
    Column isShared = coalesce(col(Fact.NAME).isin(shared.toArray()), lit(false));
    return known.where(not(isShared)).union(Facts.atHome(ofShared()));
  }

  private Dataset<Row> ofShared() {
    return rules.passed(SOURCE).where(col("gp_practice_code").isin(shared.toArray()));
  }

  /** {@link #records} of rows at hand. */
  static Dataset<Row> ofRows(Dataset<Row> rows, Set<String> shared) {
    Column home = when(col("gp_practice_code").isin(shared.toArray()), col(Allocation.LSOA));
    return rows.select(
        col(ENTRY),
        trunc(col("arrival_date"), "MM").as(MONTH),
        col("gp_practice_code").as(PRACTICE_CODE),
        Dimension.DEPARTMENT_GROUP.number(col("department_type")).as(Attendances.DEPARTMENT),
        Dimension.SEX.number(col("sex")).as(Attendances.SEX),
        coalesce(col("age_at_arrival"), lit((long) AttendanceCell.NO_AGE)).as(AGE),
        home.as(Allocation.LSOA),
        Signs.shown().as(SIGNS),
        lit(1L).as(ATTENDANCES));
  }

  /** Attendances by month, practice code as given, department group and person. */
  Dataset<Row> people() {
    return people(facts(AttendanceFacts.PEOPLE).unionByName(facts(AttendanceFacts.NOBODY)));
  }

  static Dataset<Row> people(Dataset<Row> facts) {
    Dataset<Row> known = facts.where(col(Fact.KIND).equalTo(lit(AttendanceFacts.PEOPLE)));
    Dataset<Row> nobody = facts.where(col(Fact.KIND).equalTo(lit(AttendanceFacts.NOBODY)));
    return Facts.unpacked(known, PEOPLE, Attended::person)
        .unionByName(Facts.unpacked(nobody, PEOPLE, Attended::nobody))
        .groupBy(MONTH, PRACTICE_CODE, Attendances.DEPARTMENT, Attenders.PERSON)
        .agg(sum(ATTENDANCES).as(ATTENDANCES))
        .where(col(ATTENDANCES).gt(lit(0)));
  }

  /** Attendances by month, provider code as given and department group. */
  Dataset<Row> providers() {
    return Facts.unpacked(facts(AttendanceFacts.PROVIDERS), PROVIDERS, Attended::provider)
        .groupBy(MONTH, Providers.PROVIDER_CODE, Attendances.DEPARTMENT)
        .agg(sum(ATTENDANCES).as(ATTENDANCES))
        .where(col(ATTENDANCES).gt(lit(0)));
  }

  private Dataset<Row> facts(String kind) {
    Dataset<Row> ofFiles = rules.facts().rows(SOURCE, kind);
    return failed
        .get()
        .map(some -> ofFiles.unionByName(some.where(col(Fact.KIND).equalTo(lit(kind)))))
        .orElse(ofFiles);
  }

  private Optional<Dataset<Row>> ofFailed() {
    return rules
        .repeatedKeys(SOURCE)
        .map(keys -> Facts.of(SOURCE, keys.failed()))
        .map(facts -> facts.withColumn(Fact.RECORDS, negate(col(Fact.RECORDS))))
        .map(facts -> facts.localCheckpoint(false));
  }

  private static Row cell(Fact fact, long number, long count) {
    AttendanceCell cell = AttendanceCell.of(number);
    return RowFactory.create(
        fact.entry(),
        month(fact),
        fact.name(),
        group(cell.department()),
        cell.sex() == 0 ? Dimension.SEX.numberOf(Columns.NOT_KNOWN) : cell.sex(),
        (long) cell.age(),
        null,
        cell.signs(),
        count);
  }

  private static Row person(Fact fact, long number, long count) {
    return RowFactory.create(
        month(fact),
        fact.name(),
        group(AttendanceFacts.department(number)),
        AttendanceFacts.person(number),
        count);
  }

  private static Row nobody(Fact fact, long number, long count) {
    return RowFactory.create(month(fact), fact.name(), group((int) number), null, count);
  }

  private static Row provider(Fact fact, long number, long count) {
    return RowFactory.create(month(fact), fact.name(), group((int) number), count);
  }

  private static LocalDate month(Fact fact) {
    return LocalDate.ofEpochDay(fact.part());
  }

  /** The number of a department group; null for a type that is not known. */
  private static Integer group(int department) {
    return department == 0 ? null : Math.min(department, TYPE_3_AND_4);
  }
}
