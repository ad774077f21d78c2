package primarycare.table;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.DEPARTMENT_GROUP;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PERIOD;
import static primarycare.spec.Columns.PRACTICE_CODE;
import static primarycare.table.AttendanceByRegistrationSpec.OF_ALL;
import static primarycare.table.AttendanceByRegistrationSpec.REGISTRATION;
import static primarycare.table.AttendanceByRegistrationSpec.REGISTRATIONS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import primarycare.conform.Dimension;
import primarycare.conform.Needs;
import primarycare.conform.Organisations;
import primarycare.conform.ReferenceModel;
import primarycare.dossier.Dossier;
import primarycare.dossier.GroupDossier;
import primarycare.dossier.PracticeGroups;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
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

  /** The registrations, without all of them. */
  private static final List<String> PARTS = REGISTRATIONS.subList(1, REGISTRATIONS.size());

  private static final int WITH_ACCOMMODATION = Needs.sign(Needs.WITH_ACCOMMODATION);
  private static final int HOMELESS = Needs.sign(Needs.HOMELESS);

  static final StructType SCHEMA =
      new StructType()
          .add(MONTH, DataTypes.DateType)
          .add(PERIOD, DataTypes.StringType)
          .add(DEPARTMENT_GROUP, DataTypes.StringType)
          .add(REGISTRATION, DataTypes.StringType)
          .add(Periods.DAYS, DataTypes.LongType)
          .add(ATTENDANCES, DataTypes.LongType)
          .add(OF_ALL, DataTypes.LongType)
          .add(Needs.WITH_ACCOMMODATION, DataTypes.LongType)
          .add(Needs.HOMELESS, DataTypes.LongType);

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
    List<RollingPeriod> periods =
        RollingPeriod.of(model.arrivals().calendar(), breakdown.periods(false));
    return model
        .dossiers()
        .rows(SCHEMA, new Registered(homelessPractices), (by, people) -> rows(people, periods));
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

  /** All people as one group, a part of it each registration. */
  record Registered(List<String> homelessPractices) implements PracticeGroups {

    Registered {
      homelessPractices = List.copyOf(homelessPractices);
    }

    @Override
    public int groups() {
      return 1;
    }

    @Override
    public int parts() {
      return PARTS.size();
    }

    @Override
    public List<Integer> signs() {
      return List.of(Shape.EVERY, WITH_ACCOMMODATION, HOMELESS);
    }

    @Override
    public List<Place> of(String practice, int month) {
      return List.of(new Place(0, PARTS.indexOf(registration(practice))));
    }

    private String registration(String practice) {
      if (PARTS.contains(practice)) {
        return practice;
      }
      return homelessPractices.contains(practice)
          ? AttendanceByRegistrationSpec.HOMELESS_PRACTICE
          : AttendanceByRegistrationSpec.HERE;
    }
  }

  /** The rows of all people: of each period in which somebody attended, every registration. */
  static Stream<Row> rows(GroupDossier people, List<RollingPeriod> periods) {
    return periods.stream()
        .filter(period -> people.needs(Dossier.ALL, period, Dossier.ALL, Shape.EVERY).isThere())
        .flatMap(
            period ->
                IntStream.range(0, Shape.GROUPS)
                    .boxed()
                    .flatMap(
                        group ->
                            IntStream.range(Dossier.ALL, PARTS.size())
                                .mapToObj(part -> row(people, part, period, group))));
  }

  /**
   * @param part its number, or {@link Dossier#ALL}
   * @param group its place in the order of publication, 0 for all
   */
  private static Row row(GroupDossier people, int part, RollingPeriod period, int group) {
    int ofGroup = group == 0 ? Dossier.ALL : group;
    long attendances = people.needs(part, period, ofGroup, Shape.EVERY).count();
    long told = people.needs(part, period, ofGroup, WITH_ACCOMMODATION).count();
    long homeless = people.needs(part, period, ofGroup, HOMELESS).count();
    return RowFactory.create(
        period.last().first(),
        period.span().label(),
        Dimension.DEPARTMENT_GROUP.labels().get(group),
        REGISTRATIONS.get(part + 1),
        period.days(),
        attendances,
        people.needs(Dossier.ALL, period, ofGroup, Shape.EVERY).count(),
        told,
        told > 0 || attendances == 0 ? homeless : null);
  }
}
