package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static primarycare.conform.ReferenceModel.AREA;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.table.AttendanceNeedSpec.NOT_CARRIED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.AgeGroup;
import primarycare.conform.Dimension;
import primarycare.conform.Needs;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.spec.TableSpec;

/**
 * How many A&amp;E attendances might have been met elsewhere: of low acuity, in practice opening
 * hours, non-urgent, streamed, or ended before treatment.
 *
 * <p>Grain: period, area, department group, age group; every group of an area that has attendances
 * in the period, those without any with a nought.
 */
public final class AttendanceNeed implements PublishedTable {

  private static final String DEPARTMENT = Dimension.DEPARTMENT_GROUP.number();

  private static final String[] KEYS = {Periods.NUMBER, AREA, DEPARTMENT, AgeGroup.NUMBER};

  private final Job.Breakdown breakdown;

  public AttendanceNeed(Job.Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  @Override
  public TableSpec spec() {
    return AttendanceNeedSpec.SPEC;
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
    Dataset<Row> kinds =
        model.areaNames().withColumn("is_practice", col(AREA_TYPE).equalTo("practice"));
    Dataset<Row> monthly =
        model.dossiers().needs().join(broadcast(kinds.select(AREA, "is_practice")), AREA);
    return counted(Periods.of(monthly, periods, col("is_practice")))
        .join(broadcast(model.areaNames()), AREA)
        .join(broadcast(Periods.facts(periods)), Periods.NUMBER)
        .withColumn(DEPARTMENT_GROUP, Dimension.DEPARTMENT_GROUP.label(col(DEPARTMENT)))
        .withColumn(AgeGroup.LABEL, AgeGroup.label(col(AgeGroup.NUMBER)));
  }

  @Override
  public List<Dataset<Row>> checks(ReferenceModel model, Dataset<Row> measured) {
    if (!breakdown.periods(false).contains(Span.MONTH)) {
      return List.of();
    }
    Column whole =
        col(PERIOD)
            .equalTo(lit(Span.MONTH.label()))
            .and(col(DEPARTMENT_GROUP).equalTo(lit(ALL)))
            .and(col(AgeGroup.LABEL).equalTo(lit(ALL)))
            .and(col(AREA_TYPE).notEqual(lit("practice")));
    return List.of(
        AttendanceChecks.agree(
            AttendanceNeedSpec.SPEC.name(),
            measured.where(whole).select(MONTH, AREA_TYPE, AREA_CODE, ATTENDANCES),
            AttendanceChecks.areas(model)));
  }

  /**
   * One row per period, area, department group and age group: its counts, null where no attendance
   * carries what they are told by.
   */
  static Dataset<Row> counted(Dataset<Row> inPeriods) {
    List<String> counts = new ArrayList<>(List.of(ATTENDANCES));
    counts.addAll(Needs.counts());
    Dataset<Row> sums =
        Groups.andAll(inPeriods, Dimension.DEPARTMENT_GROUP)
            .withColumn(AgeGroup.NUMBER, AgeGroup.andAll(col(AgeGroup.NUMBER)))
            .groupBy(Stream.of(KEYS).map(key -> col(key)).toArray(Column[]::new))
            .agg(
                sum(ATTENDANCES).as(ATTENDANCES),
                Needs.counts().stream().map(c -> sum(c).as(c)).toArray(Column[]::new));
    Dataset<Row> wanted =
        Groups.inEveryDepartment(inPeriods.select(Periods.NUMBER, AREA).distinct())
            .withColumn(AgeGroup.NUMBER, AgeGroup.every());
    Map<String, Column> noughts = new LinkedHashMap<>();
    counts.forEach(count -> noughts.put(count, coalesce(col(count), lit(0L))));
    return carried(wanted.join(sums, KEYS, "left").withColumns(noughts));
  }

  /** Without a field nothing is known of it, which is not a nought. */
  private static Dataset<Row> carried(Dataset<Row> rows) {
    List<Column> missing = new ArrayList<>();
    Map<String, Column> counts = new LinkedHashMap<>();
    AttendanceNeedSpec.TOLD_BY.forEach(
        (count, field) -> {
          Column carried = col(field).gt(lit(0)).or(col(ATTENDANCES).equalTo(lit(0)));
          counts.put(count, when(carried, col(count)));
        });
    AttendanceNeedSpec.FIELDS.forEach(
        (count, field) -> {
          Column none = col(count).equalTo(lit(0)).and(col(ATTENDANCES).gt(lit(0)));
          missing.add(when(none, lit(field)));
        });
    Column all = concat_ws(", ", missing.toArray(Column[]::new));
    return rows.withColumn(NOT_CARRIED, when(all.notEqual(lit("")), all)).withColumns(counts);
  }
}
