package primarycare.organisation;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.PublishedCells;
import primarycare.job.Span;
import primarycare.organisation.AreaMembers.Named;

/**
 * Which areas have rows of attendances, and which cells: those that {@link PublishedCells} gives a
 * practice or an area, by how many practices it has.
 *
 * @param cells of an area that is not small
 * @param small areas that in some month of the calendar have few practices, though they have some,
 *     and so the cells of a practice
 * @param repeated types of areas without rows, each with the one that it repeats
 */
public record PublishedAreas(PublishedCells cells, Set<Named> small, Map<String, String> repeated)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** Of a job in which every area has every cell. */
  public static final PublishedAreas EVERY =
      new PublishedAreas(PublishedCells.EVERY, Set.of(), Map.of());

  public PublishedAreas {
    small = Collections.unmodifiableSortedSet(new TreeSet<>(small));
    repeated = new TreeMap<>(repeated);
  }

  /**
   * Those of a job that breaks attendances down so.
   *
   * @param placements of the calendar
   */
  public static PublishedAreas of(
      Job.Breakdown breakdown, Calendar calendar, List<Placement> placements) {
    if (breakdown.everyCell()) {
      return EVERY;
    }
    AreaMembers members = new AreaMembers(calendar, placements);
    return new PublishedAreas(
        PublishedCells.of(breakdown, lastYear(calendar)),
        members.ofFewer(PublishedCells.FEW),
        RepeatedTypes.of(members));
  }

  /** Null where no year that is asked for is complete. */
  private static Month lastYear(Calendar calendar) {
    return calendar.ends(Span.ROLLING_YEAR).stream()
        .map(Calendar.Entry::month)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Whether areas of a type have rows. */
  public boolean has(String areaType) {
    return !repeated.containsKey(areaType);
  }

  /** Which cells an area has. */
  public PublishedCells of(String areaType, String areaCode) {
    return of(areaType.equals(History.PRACTICE) || small.contains(new Named(areaType, areaCode)));
  }

  /**
   * Which cells some people have.
   *
   * @param ofFew whether they are of a practice, or of few
   */
  public PublishedCells of(boolean ofFew) {
    return ofFew ? cells.few() : cells;
  }
}
