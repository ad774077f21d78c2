package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.AGE_BAND;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.BAND_ORDER;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.NOT_KNOWN;
import static primarycare.spec.Columns.SEX;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import primarycare.conform.Dimension;
import primarycare.conform.ReferenceModel;
import primarycare.formula.Rates;
import primarycare.formula.Standards;

/**
 * The attendances that each practice's patients would have at the rates of a reference, age by age
 * and sex by sex.
 *
 * <p>The area's rates are of its practices that have a rate in all departments of the period, and
 * whose list gives every five-year band, and of which no provider is known to be missing: numerator
 * and denominator cover the same practices. Attendances without age or sex are spread over the ages
 * as the others of their department are.
 */
final class ExpectedAttendances {

  static final String AT_AREA_RATES = "expected_attendances";
  static final String BEYOND_LIST = "has_attendances_beyond_list";
  static final String AT_ENGLAND_RATES = "expected_attendances_at_england_rates";

  /** A local file of England's attendances and registered patients by age band and sex. */
  static final String ENGLAND = "reference_attendance";

  private static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();
  private static final String SEX_NUMBER = Dimension.SEX.number();
  private static final String PATIENTS = "patients";
  static final String EVENTS = "events";
  static final String REFERENCE = "reference_patients";
  private static final String UNCOVERED = "uncovered";

  private final ReferenceModel model;
  private final Dataset<Row> periods;
  private final Dataset<Row> usable;
  private final Dataset<Row> reference;
  private final Dataset<Row> people;
  private final Dataset<Row> events;

  /**
   * @param rated rows of practices, with the reason why one has no rate
   */
  ExpectedAttendances(ReferenceModel model, Dataset<Row> periods, Dataset<Row> rated) {
    this.model = model;
    this.periods = periods;
    Dataset<Row> withRate =
        rated
            .where(col(NoRate.REASON).isNull().and(col(DEPARTMENT).equalTo(lit(0))))
            .select(col(Periods.NUMBER), col(AREA), col(ExpectedProviders.RANKED));
    this.people =
        inPeriods(Groups.ofOneScheme(model.dossiers().patients(), model))
            .join(
                broadcast(withRate.drop(ExpectedProviders.RANKED)),
                new String[] {Periods.NUMBER, AREA})
            .groupBy(columns(AREA, SEX_NUMBER, BAND_ORDER))
            .agg(sum(PATIENTS).as(PATIENTS), sum(UNCOVERED).as(UNCOVERED))
            .localCheckpoint(false);
    this.usable =
        people
            .groupBy(Periods.NUMBER, AREA)
            .agg(max(UNCOVERED).as(UNCOVERED))
            .where(col(UNCOVERED).equalTo(lit(0)))
            .select(Periods.NUMBER, AREA)
            .localCheckpoint(false);
    Column ranked = coalesce(col(ExpectedProviders.RANKED), lit(true));
    this.reference =
        usable.join(
            broadcast(withRate.where(ranked).select(Periods.NUMBER, AREA)),
            new String[] {Periods.NUMBER, AREA});
    this.events =
        Groups.andAll(
                inPeriods(Groups.ofOneScheme(model))
                    .join(broadcast(usable), new String[] {Periods.NUMBER, AREA}),
                Dimension.DEPARTMENT_GROUP)
            .groupBy(columns(AREA, DEPARTMENT, SEX_NUMBER, BAND_ORDER))
            .agg(sum(ATTENDANCES).as(ATTENDANCES))
            .localCheckpoint(false);
  }

  /**
   * One row per period, practice and department group: what the area's rates give, and the flag.
   */
  Dataset<Row> ofArea() {
    return atAreaRates()
        .join(
            broadcast(beyondLists(known(events), people)),
            new String[] {Periods.NUMBER, AREA, DEPARTMENT},
            "left");
  }

  /**
   * One row per period, practice and department group: whether there are events in a stratum of
   * which the list has no patients.
   */
  static Dataset<Row> beyondLists(Dataset<Row> events, Dataset<Row> people) {
    return events
        .join(people, new String[] {Periods.NUMBER, AREA, SEX_NUMBER, BAND_ORDER}, "left")
        .groupBy(columns(AREA, DEPARTMENT))
        .agg(coalesce(sum(withoutPatients()), lit(0)).gt(lit(0)).as(BEYOND_LIST));
  }

  private static Column withoutPatients() {
    return when(col(PATIENTS).gt(lit(0)), lit(0)).otherwise(col(ATTENDANCES));
  }

  /**
   * One row a period, practice and department group: what is expected at the area's rates; null
   * where the practice has patients of an age and sex that the practices of reference have none of.
   */
  private Dataset<Row> atAreaRates() {
    Column[] cell = columns(DEPARTMENT, SEX_NUMBER, BAND_ORDER);
    Dataset<Row> rates =
        Groups.inEveryDepartment(
                strata(reference)
                    .groupBy(columns(SEX_NUMBER, BAND_ORDER))
                    .agg(sum(PATIENTS).as(REFERENCE)))
            .join(
                broadcast(
                    spread(ofReference().groupBy(cell).agg(sum(ATTENDANCES).as(ATTENDANCES)))),
                new String[] {Periods.NUMBER, DEPARTMENT, SEX_NUMBER, BAND_ORDER},
                "left");
    return Groups.inEveryDepartment(strata(usable))
        .join(
            broadcast(rates),
            new String[] {Periods.NUMBER, DEPARTMENT, SEX_NUMBER, BAND_ORDER},
            "left")
        .groupBy(columns(AREA, DEPARTMENT))
        .agg(Standards.expected(col(PATIENTS), col(EVENTS), col(REFERENCE)).as(AT_AREA_RATES));
  }

  /** The same at England's rates of the latest year given. */
  Dataset<Row> atEnglandRates() {
    Dataset<Row> facts =
        Periods.facts(periods).select(Periods.NUMBER, Periods.MONTHS, Periods.DAYS);
    Dataset<Row> rates = england(model);
    Dataset<Row> departments = rates.select(DEPARTMENT).distinct();
    return strata(usable)
        .crossJoin(broadcast(departments))
        .join(broadcast(rates), new String[] {DEPARTMENT, SEX_NUMBER, BAND_ORDER}, "left")
        .join(broadcast(facts), Periods.NUMBER)
        .withColumn(PATIENTS, Periods.patients(col(PATIENTS)).multiply(Periods.years()))
        .groupBy(columns(AREA, DEPARTMENT))
        .agg(Standards.expected(col(PATIENTS), col(EVENTS), col(REFERENCE)).as(AT_ENGLAND_RATES));
  }

  /** The strata in which some practices have patients. */
  private Dataset<Row> strata(Dataset<Row> practices) {
    return people
        .where(col(PATIENTS).gt(lit(0)))
        .join(broadcast(practices), new String[] {Periods.NUMBER, AREA});
  }

  private Dataset<Row> ofReference() {
    return events.join(broadcast(reference), new String[] {Periods.NUMBER, AREA});
  }

  /** Events of known age and sex, raised so that they add up to all of their department. */
  private Dataset<Row> spread(Dataset<Row> cells) {
    Column all = sum(ATTENDANCES).over(Window.partitionBy(Periods.NUMBER, DEPARTMENT));
    return known(cells.withColumn("all_attendances", all))
        .withColumn("known", all)
        .withColumn(
            EVENTS, Rates.ratio(col(ATTENDANCES).multiply(col("all_attendances")), col("known"), 1))
        .drop("all_attendances", "known", ATTENDANCES);
  }

  /** Of known age and sex. */
  private Dataset<Row> known(Dataset<Row> cells) {
    Dataset<Row> bands = Groups.bandsOfOneScheme(model);
    return cells
        .join(
            broadcast(bands.where(col(AGE_BAND).notEqual(lit(NOT_KNOWN))).select(BAND_ORDER)),
            BAND_ORDER)
        .where(
            col(SEX_NUMBER).isin(Dimension.SEX.numberOf("female"), Dimension.SEX.numberOf("male")));
  }

  /** England's attendances and patients by department group, sex and band, of the latest year. */
  static Dataset<Row> england(ReferenceModel model) {
    Dataset<Row> rows = model.rows(ENGLAND);
    Dataset<Row> latest = rows.groupBy(DEPARTMENT_GROUP).agg(max("year").as("year"));
    Dataset<Row> bands = Groups.bandsOfOneScheme(model).select(AGE_BAND, BAND_ORDER);
    return rows.join(broadcast(latest), new String[] {DEPARTMENT_GROUP, "year"})
        .join(broadcast(bands), AGE_BAND)
        .select(
            Dimension.DEPARTMENT_GROUP.numberOf(col(DEPARTMENT_GROUP)).as(DEPARTMENT),
            Dimension.SEX.numberOf(col(SEX)).as(SEX_NUMBER),
            col(BAND_ORDER),
            col(ATTENDANCES).as(EVENTS),
            col("registered_patients").as(REFERENCE));
  }

  private Dataset<Row> inPeriods(Dataset<Row> monthly) {
    Dataset<Row> practices = PracticeCells.practices(model).select(AREA);
    return Periods.of(monthly.join(broadcast(practices), AREA), periods, lit(true));
  }

  private static Column[] columns(String... names) {
    return Stream.concat(Stream.of(Periods.NUMBER), Stream.of(names))
        .map(name -> col(name))
        .toArray(Column[]::new);
  }
}
