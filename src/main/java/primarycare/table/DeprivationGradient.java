package primarycare.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static primarycare.spec.Columns.ALL;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.table.DeprivationGradientSpec.GROUP;
import static primarycare.table.DeprivationGradientSpec.LABELS;
import static primarycare.table.DeprivationGradientSpec.NOT_SCORED;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.DeprivationScores;
import primarycare.conform.Dimension;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.dossier.Dossier;
import primarycare.dossier.GroupDossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.formula.Fifths;
import primarycare.job.Job;
import primarycare.spec.TableSpec;
import primarycare.statistics.Inequality;

/**
 * Whether the patients of practices in deprived places attend A&amp;E more often, and by how much.
 *
 * <p>Grain: period, area, department group, fifth of practices by IMD score; the row of all fifths
 * has the slope index and the relative index of inequality.
 */
public final class DeprivationGradient implements PublishedTable {

  static final StructType SCHEMA =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(PERIOD, DataTypes.StringType)
          .add(AREA_TYPE, DataTypes.StringType)
          .add(AREA_CODE, DataTypes.StringType)
          .add(AREA_NAME, DataTypes.StringType)
          .add(DEPARTMENT_GROUP, DataTypes.StringType)
          .add(GROUP, DataTypes.StringType)
          .add("practices", DataTypes.LongType)
          .add(ATTENDANCES, DataTypes.LongType)
          .add(REGISTERED_PATIENTS, DataTypes.DoubleType)
          .add(LIST_EXTRACT_DATE, DataTypes.DateType)
          .add(NoRate.REASON, DataTypes.StringType);

  /** What all, each fifth and practices without a score are called. */
  private static final List<String> PARTS =
      Stream.of(List.of(ALL), LABELS, List.of(NOT_SCORED)).flatMap(List::stream).toList();

  private final Job.Breakdown breakdown;

  public DeprivationGradient(Job.Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  @Override
  public TableSpec spec() {
    return DeprivationGradientSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of(
        "registered_patients", "practice_map", DeprivationScores.SOURCE, "ae_attendance");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.arrivals());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    Organisations organisations = model.arrivals();
    List<RollingPeriod> periods =
        RollingPeriod.of(organisations.calendar(), breakdown.periods(false));
    DeprivationGroups groups =
        new DeprivationGroups(
            organisations.calendar(),
            organisations.placements(),
            organisations.listSizes(),
            DeprivationGroups.fifths(DeprivationScores.of(model)));
    return model.dossiers().rows(SCHEMA, groups, (by, area) -> rows(by, area, periods));
  }

  /** The rows of an area: of each period, each of its fifths that is on a list, and all of them. */
  static Stream<Row> rows(DeprivationGroups by, GroupDossier area, List<RollingPeriod> periods) {
    return periods.stream()
        .flatMap(
            period ->
                IntStream.range(Dossier.ALL, by.parts())
                    .boxed()
                    .flatMap(part -> rows(by, area, period, part)));
  }

  private static Stream<Row> rows(
      DeprivationGroups by, GroupDossier area, RollingPeriod period, int part) {
    DeprivationGroups.Group of = by.group(area.number());
    return by.listed(area.number(), part, period).stream()
        .flatMap(
            listed ->
                IntStream.range(0, Shape.GROUPS)
                    .mapToObj(group -> row(of, listed, area, period, part, group)));
  }

  /**
   * @param part its number, or {@link Dossier#ALL}
   * @param group its place in the order of publication, 0 for all
   */
  private static Row row(
      DeprivationGroups.Group of,
      DeprivationGroups.Listed listed,
      GroupDossier area,
      RollingPeriod period,
      int part,
      int group) {
    int ofGroup = group == 0 ? Dossier.ALL : group;
    String noRate = NoRate.noList(period).orElse(listed.patients() == 0 ? NoRate.NOBODY : null);
    return RowFactory.create(
        period.last().first(),
        period.span().label(),
        of.type(),
        of.code(),
        listed.areaName(),
        Dimension.DEPARTMENT_GROUP.labels().get(group),
        PARTS.get(part + 1),
        listed.practices(),
        area.needs(part, period, ofGroup, Shape.EVERY).count(),
        noRate == null ? (double) listed.patients() / period.months() : null,
        period.list(),
        noRate);
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    String[] keys = {MONTH, PERIOD, AREA_TYPE, AREA_CODE, DEPARTMENT_GROUP};
    Column fifth = not(col(GROUP).isin(ALL, NOT_SCORED));
    Column fitted = Fifths.inequality(col(GROUP), col(ATTENDANCES), col(REGISTERED_PATIENTS));
    Dataset<Row> lines =
        rows.where(fifth)
            .groupBy(keys[0], keys[1], keys[2], keys[3], keys[4])
            .agg(fitted.as("fitted"))
            .withColumn(GROUP, lit(ALL));
    String[] all = {MONTH, PERIOD, AREA_TYPE, AREA_CODE, DEPARTMENT_GROUP, GROUP};
    Dataset<Row> indexed = NoRate.orSuppressed(rows.join(lines, all, "left"), ATTENDANCES);
    for (Inequality.Part part : Inequality.Part.values()) {
      String end = DeprivationGradientSpec.end(part);
      indexed =
          indexed
              .withColumn("slope_index" + end, Fifths.slope(col("fitted"), part, 1000))
              .withColumn("relative_index" + end, Fifths.relative(col("fitted"), part));
    }
    return indexed;
  }
}
