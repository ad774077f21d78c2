package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static primarycare.spec.Columns.AREA_CODE;
import static primarycare.spec.Columns.AREA_NAME;
import static primarycare.spec.Columns.AREA_TYPE;
import static primarycare.spec.Columns.LIST_EXTRACT_DATE;
import static primarycare.spec.Columns.MEMBERSHIP_DATE;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.spec.Columns.REGISTERED_PATIENTS;
import static primarycare.table.AreaProfileSpec.AVERAGE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.job.Job;
import primarycare.spec.TableSpec;

/**
 * The practices of each area counted by what is known of them, and their average list size beside
 * the national one.
 *
 * <p>Grain: month, area. A practice that areas share counts whole in each of them, so that counts
 * of practices do not add up; its patients do. All of it is public.
 */
public final class AreaProfile implements PublishedTable {

  private final NationalAverage national;

  public AreaProfile(List<Job.Target> targets) {
    this.national =
        new NationalAverage(
            targets.stream()
                .filter(t -> t.table().equals(AreaProfileSpec.SPEC.name()))
                .filter(t -> t.column().equals(AVERAGE))
                .findFirst());
  }

  @Override
  public List<String> targets() {
    return List.of(AVERAGE);
  }

  @Override
  public TableSpec spec() {
    return AreaProfileSpec.SPEC;
  }

  @Override
  public List<String> needs() {
    return List.of("practice_map", "registered_patients");
  }

  @Override
  public Optional<Organisations> months(ReferenceModel model) {
    return Optional.of(model.lists());
  }

  @Override
  public Dataset<Row> measure(ReferenceModel model) {
    return model
        .lists()
        .areas()
        .join(broadcast(PracticeFacts.of(model)), new String[] {MONTH, PRACTICE_CODE}, "left")
        .groupBy(MONTH, AREA_TYPE, AREA_CODE, LIST_EXTRACT_DATE, MEMBERSHIP_DATE)
        .agg(min(AREA_NAME).as(AREA_NAME), sums())
        .join(broadcast(national.of(model.lists())), new String[] {MONTH}, "left");
  }

  private static Column[] sums() {
    return Stream.concat(
            Stream.of(AreaCounts.sums()),
            Stream.of(sum(REGISTERED_PATIENTS).as(REGISTERED_PATIENTS)))
        .toArray(Column[]::new);
  }
}
