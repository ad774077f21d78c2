package primarycare.reconcile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the exact counts of a table's rows add up to, as the tasks that make the rows say it: the
 * checks compare these, and no row.
 *
 * <p>Nothing here grows with people, areas or practices.
 */
public final class CountSums implements Serializable {

  private static final long serialVersionUID = 1;

  /** The rows of all areas of a type in a period; without a type those of a table without areas. */
  record Level(LocalDate month, String period, String areaType) implements Serializable {
    boolean is(LocalDate of, String span, String type) {
      return Objects.equals(period, span)
          && Objects.equals(areaType, type)
          && Objects.equals(month, of);
    }
  }

  /**
   * A way to add all attendances of a period up.
   *
   * @param areaType null in a table without areas, as is the scheme in one without ages
   * @param sexes whether people of each sex are rows, or all are one
   */
  record Way(boolean ofPractices, String areaType, String scheme, String sexes)
      implements Serializable {}

  record WayOfPeriod(LocalDate month, String period, Way way) implements Serializable {
    boolean is(Level level, String ages, String sexes) {
      return sexes.equals(way.sexes())
          && Objects.equals(ages, way.scheme())
          && level.is(month, period, way.areaType());
    }
  }

  /** A month of rows and the list that divides them. */
  public record Divided(LocalDate month, LocalDate list) implements Serializable {}

  private final Map<Level, long[]> counts = new HashMap<>();
  private final Map<WayOfPeriod, Long> attendances = new HashMap<>();
  private final Set<Divided> divided = new HashSet<>();

  /** Adds numbers of a level, of each column two. */
  void add(Level level, long... numbers) {
    counts.merge(level, numbers.clone(), CountSums::plus);
  }

  /** Those of a level, to be added to. */
  long[] of(Level level, int numbers) {
    return counts.computeIfAbsent(level, own -> new long[numbers]);
  }

  private static long[] plus(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      one[i] += other[i];
    }
    return one;
  }

  void addAttendances(WayOfPeriod way, long number) {
    attendances.merge(way, number, Long::sum);
  }

  void add(Divided month) {
    divided.add(month);
  }

  /** Takes those of others too. */
  public CountSums and(CountSums others) {
    others.counts.forEach(this::add);
    others.attendances.forEach(this::addAttendances);
    divided.addAll(others.divided);
    return this;
  }

  Map<Level, long[]> counts() {
    return counts;
  }

  Map<WayOfPeriod, Long> attendances() {
    return attendances;
  }

  public Set<Divided> divided() {
    return divided;
  }
}
