package primarycare.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.table.AttendanceByRegistrationSpec.OF_ALL;
import static primarycare.table.AttendanceByRegistrationSpec.REGISTRATION;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.Dimension;
import primarycare.conform.Needs;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.conform.Registration;
import primarycare.job.Job;
import primarycare.spec.TableSpec;

/**
 * Where the people who attend A&amp;E are registered, and how many of them are homeless.
 *
 * <p>Grain: period, department group, registration; every registration has a row, also one without
 * attendances, and all of them together have one.
 */
public final class AttendanceByRegistration implements PublishedTable {

  static final Check KNOWN =
      new Check("a practice that the job names for homeless people is one of the area", false);

  private static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();
  private static final String[] KEYS = {Periods.NUMBER, DEPARTMENT, REGISTRATION};
  private static final String[] COUNTS = {Needs.WITH_ACCOMMODATION, Needs.HOMELESS};

  private final Job.Breakdown breakdown;
  private final List<String> homelessPractices;

  public AttendanceByRegistration(Job.Breakdown breakdown, List<String> homelessPractices) {
    this.breakdown = breakdown;
    this.homelessPractices = homelessPractices;
  }

  @Override
  public TableSpec spec() {
    return AttendanceByRegistrationSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "ae_attendance");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Dataset<Row> periods = Periods.frame(model, breakdown);
    Dataset<Row> practices = PracticeCells.practices(model).select(AREA, PRACTICE_CODE);
    Dataset<Row> monthly = model.dossiers().needs().join(broadcast(practices), AREA);
    return counted(Periods.of(monthly, periods, lit(false)), homelessPractices)
        .join(broadcast(Periods.facts(periods)), Periods.NUMBER)
        .withColumn(DEPARTMENT_GROUP, Dimension.DEPARTMENT_GROUP.label(col(DEPARTMENT)));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    Dataset<Row> named =
        model.frame(
            homelessPractices.stream().map(RowFactory::create).toList(),
            new StructType().add(PRACTICE_CODE, DataTypes.StringType));
    Dataset<Row> months = model.arrivals().months().where(col("asked")).select(MONTH);
    return List.of(known(named.crossJoin(broadcast(months)), model.arrivals().practices()));
  }

  /**
   * @param named months and codes of the job
   * @param practices of the area, by month
   */
  static Dataset<Row> known(Dataset<Row> named, Dataset<Row> practices) {
    Dataset<Row> there = practices.select(col(MONTH), col(PRACTICE_CODE), lit(true).as("is_there"));
    return RowRules.of(
        KNOWN,
        named.join(broadcast(there), new String[] {MONTH, PRACTICE_CODE}, "left"),
        AttendanceByRegistrationSpec.SPEC.name(),
        col("is_there"),
        col(PRACTICE_CODE));
  }

  /**
   * @param inPeriods rows of period, practice or place without one, and department group
   */
  static Dataset<Row> counted(Dataset<Row> inPeriods, List<String> homelessPractices) {
    Column[] sums = new Column[COUNTS.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = coalesce(sum(COUNTS[i]), lit(0L)).as(COUNTS[i]);
    }
    Dataset<Row> attended =
        Groups.andAll(inPeriods, Dimension.DEPARTMENT_GROUP)
            .withColumn(REGISTRATION, explode(array(registration(homelessPractices), lit(ALL))));
    Column of = sum(ATTENDANCES);
    Column whole = max(when(col(REGISTRATION).equalTo(lit(ALL)), col(ATTENDANCES)));
    Column told = col(Needs.WITH_ACCOMMODATION).gt(lit(0)).or(col(ATTENDANCES).equalTo(lit(0)));
    return attended
        .unionByName(every(inPeriods), true)
        .groupBy(KEYS[0], KEYS[1], KEYS[2])
        .agg(coalesce(of, lit(0L)).as(ATTENDANCES), sums)
        .withColumn(OF_ALL, whole.over(Window.partitionBy(Periods.NUMBER, DEPARTMENT)))
        .withColumn(Needs.HOMELESS, when(told, col(Needs.HOMELESS)));
  }

  private static Dataset<Row> every(Dataset<Row> inPeriods) {
    Column[] all =
        AttendanceByRegistrationSpec.REGISTRATIONS.stream()
            .map(name -> lit(name))
            .toArray(Column[]::new);
    return Groups.inEveryDepartment(inPeriods.select(Periods.NUMBER).distinct())
        .withColumn(REGISTRATION, explode(array(all)));
  }

  private static Column registration(List<String> homelessPractices) {
    Column code = col(PRACTICE_CODE);
    return when(Registration.isPlace(code), code)
        .when(
            code.isin(homelessPractices.toArray()),
            lit(AttendanceByRegistrationSpec.HOMELESS_PRACTICE))
        .otherwise(lit(AttendanceByRegistrationSpec.HERE));
  }
}
