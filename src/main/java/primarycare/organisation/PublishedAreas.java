package primarycare.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import primarycare.job.Job;
import primarycare.job.Month;
import primarycare.job.PublishedCells;
import primarycare.job.Span;

/**
 * Which areas have rows of attendances, and which cells: those that {@link PublishedCells} gives a
 * practice or an area, by how many practices it has.
 *
 * @param cells of an area that is not small
 * @param small areas with the cells of a practice
 * @param repeated types of areas without rows, each with the one that it repeats
 */
public record PublishedAreas(PublishedCells cells, SmallAreas small, Map<String, String> repeated)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** Of a job in which every area has every cell. */
  public static final PublishedAreas EVERY =
      new PublishedAreas(PublishedCells.EVERY, SmallAreas.NONE, Map.of());

  public PublishedAreas {
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
    Month end = calendar.latest().map(Calendar.Entry::month).orElse(PublishedCells.EVERY.end());
    return new PublishedAreas(
        PublishedCells.of(breakdown, end, hasYear(calendar)),
        new SmallAreas(placements, PublishedCells.FEW),
        RepeatedTypes.of(placements));
  }

  private static boolean hasYear(Calendar calendar) {
    Set<Month> given =
        calendar.given().stream().map(Calendar.Entry::month).collect(Collectors.toSet());
    return calendar.asked().stream()
        .anyMatch(
            end ->
                IntStream.range(0, Span.ROLLING_YEAR.months())
                    .allMatch(before -> given.contains(end.plus(-before))));
  }

  /** Whether areas of a type have rows. */
  public boolean has(String areaType) {
    return !repeated.containsKey(areaType);
  }

  /** Which cells an area has. */
  public PublishedCells of(String areaType, String areaCode) {
    return of(small.has(areaType, areaCode));
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
