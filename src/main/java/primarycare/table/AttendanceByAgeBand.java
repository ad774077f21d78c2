package primarycare.table;

import static primarycare.spec.Columns.ATTENDANCES;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.dossier.Dossier;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.job.Job;
import primarycare.organisation.Calendar;
import primarycare.spec.TableSpec;

/**
 * A&amp;E attendances by age band and sex, beside the registered patients of the band.
 *
 * <p>Grain: period, area, department group, sex, scheme and age band. A band that no list at hand
 * gives exactly has counts, no rate, and the reason; nothing is interpolated.
 */
public final class AttendanceByAgeBand implements PublishedTable {

  private final Job.Breakdown breakdown;

  public AttendanceByAgeBand(Job.Breakdown breakdown) {
    this.breakdown = breakdown;
  }

  @Override
  public TableSpec spec() {
    return AttendanceByAgeBandSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return AttendanceColumns.NEEDS;
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
        .rows(AgeBandRow.SCHEMA, area -> rows(area, area.isPractice() ? ofPractices : ofAreas));
  }

  /** The rows of an area, in the order of the periods, groups, sexes and bands. */
  static Stream<Row> rows(Dossier area, List<RollingPeriod> periods) {
    return periods.stream()
        .flatMap(
            period -> everyGroup().mapToObj(group -> new AgeBandRow.Group(area, period, group)))
        .flatMap(AgeBandRow.Group::rows);
  }

  private static IntStream everyGroup() {
    return IntStream.concat(IntStream.of(Dossier.ALL), IntStream.range(1, Shape.GROUPS));
  }

  @Override
  public Dataset<Row> derive(Dataset<Row> rows) {
    return NoRate.orSuppressed(rows, ATTENDANCES);
  }
}
