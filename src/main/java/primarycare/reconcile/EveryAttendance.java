package primarycare.reconcile;

import static primarycare.job.Columns.ATTENDANCES;
import static primarycare.job.Columns.DEPARTMENT_GROUP;
import static primarycare.job.Columns.DEPRIVATION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.organisation.History;
import primarycare.table.spec.TableSpec;

/** Every attendance of a period is in the table, in each way to add its rows up. */
public final class EveryAttendance {

  private static final Check CHECK =
      new Check("every attendance of the period is in the table", true);

  private EveryAttendance() {}

  /**
   * Attendances of a period, from facts before they are placed: that these hold the rows loaded,
   * {@link FactsHoldRows} says.
   *
   * @param ofPractices whether it is a period of practices
   */
  public record Stored(LocalDate month, String period, boolean ofPractices, long attendances) {}

  /**
   * Whether the rows of each way to add a table up hold all attendances of a period: in each area
   * type, all sexes as one or one by one, in each scheme of age bands. A table of deprivation
   * leaves out those of nobody's practice.
   */
  public static boolean holdsEveryone(TableSpec spec) {
    return spec.has(ATTENDANCES) && spec.has(DEPARTMENT_GROUP) && !spec.has(DEPRIVATION);
  }

  /**
   * Whether a row is of a practice, and so of the periods of practices.
   *
   * @param areaType null in a table without areas
   * @param byRegistration whether the table is of all people by where they are registered
   */
  public static boolean isOfPractices(String areaType, boolean byRegistration) {
    return areaType == null ? !byRegistration : areaType.equals(History.PRACTICE);
  }

  /**
   * A row for each period and way. They show no figures.
   *
   * @param sums of the exact counts of the table's rows
   * @param stored attendances of each period
   */
  public static Stream<Reconciliation> of(TableSpec spec, CountSums sums, List<Stored> stored) {
    List<CountSums.Way> ways =
        sums.attendances().keySet().stream()
            .map(CountSums.WayOfPeriod::way)
            .distinct()
            .sorted(Comparator.comparing(CountSums.Way::toString))
            .toList();
    return stored.stream()
        .flatMap(of -> ways(ways, of.ofPractices()).map(way -> row(spec, sums, of, way)));
  }

  /** Those of a kind; a table without a row of it lacks the attendances in every way. */
  private static Stream<CountSums.Way> ways(List<CountSums.Way> ways, boolean ofPractices) {
    List<CountSums.Way> own =
        ways.stream().filter(way -> way.ofPractices() == ofPractices).toList();
    return own.isEmpty()
        ? Stream.of(new CountSums.Way(ofPractices, null, null, null))
        : own.stream();
  }

  private static Reconciliation row(TableSpec spec, CountSums sums, Stored of, CountSums.Way way) {
    Long published =
        sums.attendances().get(new CountSums.WayOfPeriod(of.month(), of.period(), way));
    String level =
        Stream.of(spec.name(), of.period(), way.sexes(), way.areaType(), way.scheme())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return CHECK.row(level, of.month(), published != null && published == of.attendances());
  }
}
