package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.AgeGroup;
import primarycare.conform.Dimension;
import primarycare.conform.Needs;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.job.Job;
import primarycare.job.Span;
import primarycare.organisation.Calendar;
import primarycare.spec.TableSpec;

/**
 * How many A&amp;E attendances might have been met elsewhere: of low acuity, in practice opening
 * hours, non-urgent, streamed, or ended before treatment.
 *
 * <p>Grain: period, area, department group, age group; every group of an area that has attendances
 * in the period, those without any with a nought.
 */
public final class AttendanceNeed implements PublishedTable {

  /** Every attendance, then those that show each sign in the order of their numbers. */
  private static final List<String> COUNTS =
      Stream.concat(Stream.of(ATTENDANCES), Needs.counts().stream()).toList();

  static final StructType SCHEMA = schema();

  private final Job.Breakdown breakdown;

  public AttendanceNeed(Job.Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add(MONTH, DataTypes.DateType)
            .add(PERIOD, DataTypes.StringType)
            .add(AREA_TYPE, DataTypes.StringType)
            .add(AREA_CODE, DataTypes.StringType)
            .add(AREA_NAME, DataTypes.StringType)
            .add(DEPARTMENT_GROUP, DataTypes.StringType)
            .add(AgeGroup.NUMBER, DataTypes.IntegerType)
            .add(AgeGroup.LABEL, DataTypes.StringType);
    for (String count : COUNTS) {
      schema = schema.add(count, DataTypes.LongType);
    }
    return schema.add(NOT_CARRIED, DataTypes.StringType);
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
    Calendar calendar = model.arrivals().calendar();
    List<RollingPeriod> ofAreas = RollingPeriod.of(calendar, breakdown.periods(false));
    List<RollingPeriod> ofPractices = RollingPeriod.of(calendar, breakdown.periods(true));
    return model
        .dossiers()
        .rows(SCHEMA, area -> rows(area, area.isPractice() ? ofPractices : ofAreas));
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

  /** The rows of an area: of each period in which it has attendances, every group. */
  static Stream<Row> rows(Dossier area, List<RollingPeriod> periods) {
    return periods.stream()
        .filter(period -> area.needs(period, Dossier.ALL, Dossier.ALL, Shape.EVERY).isThere())
        .flatMap(period -> rows(area, period));
  }

  private static Stream<Row> rows(Dossier area, RollingPeriod period) {
    return IntStream.range(0, Dimension.DEPARTMENT_GROUP.labels().size())
        .boxed()
        .flatMap(
            group ->
                IntStream.range(0, AgeGroup.LABELS.size())
                    .mapToObj(ageGroup -> row(area, period, group, ageGroup)));
  }

  /**
   * @param group its place in the order of publication, 0 for all
   * @param ageGroup the same
   */
  private static Row row(Dossier area, RollingPeriod period, int group, int ageGroup) {
    Map<String, Long> counts = new LinkedHashMap<>();
    int ofGroup = group == 0 ? Dossier.ALL : group;
    int sign = Shape.EVERY;
    for (String count : COUNTS) {
      counts.put(count, area.needs(period, ofGroup, ageGroup - 1, sign).count());
      sign++;
    }
    List<Object> row =
        new ArrayList<>(
            List.of(
                period.last().first(),
                period.span().label(),
                area.area().type(),
                area.area().code(),
                area.area().name(),
                Dimension.DEPARTMENT_GROUP.labels().get(group),
                ageGroup + 1,
                AgeGroup.LABELS.get(ageGroup)));
    COUNTS.forEach(count -> row.add(isCarried(count, counts) ? counts.get(count) : null));
    row.add(notCarried(counts));
    return RowFactory.create(row.toArray());
  }

  /** Without a field nothing is known of it, which is not a nought. */
  private static boolean isCarried(String count, Map<String, Long> counts) {
    String field = AttendanceNeedSpec.TOLD_BY.getOrDefault(count, ATTENDANCES);
    return counts.get(field) > 0 || counts.get(ATTENDANCES) == 0;
  }

  /** Null where every field is. */
  private static String notCarried(Map<String, Long> counts) {
    String missing =
        AttendanceNeedSpec.FIELDS.entrySet().stream()
            .filter(field -> counts.get(field.getKey()) == 0 && counts.get(ATTENDANCES) > 0)
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? null : missing;
  }
}
