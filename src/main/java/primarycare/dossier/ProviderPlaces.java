package primarycare.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import primarycare.figure.Count;
import primarycare.organisation.Homes;
import primarycare.organisation.Sharing;

/**
 * Gives attendances at providers to areas but practices, as {@link PracticeCells} gives all of
 * them: those of a shared practice stand in one line by department group, so that an area has of
 * each group as many at all providers as it has in all.
 */
public final class ProviderPlaces implements Serializable {

  private static final long serialVersionUID = 1;

  private final Places places;
  private final Homes homes;
  private final Map<Long, Integer> months;

  ProviderPlaces(Places places, Homes homes, Map<Long, Integer> months) {
    this.places = places;
    this.homes = homes;
    this.months = new HashMap<>(months);
  }

  /**
   * The people of a practice, or of those without one, in a month.
   *
   * @param counted the code under which they are counted
   * @param month its number
   */
  public record Line(String counted, int month) implements Serializable {}

  /**
   * Where people attended.
   *
   * @param group of the department, by its number
   */
  public record Where(int group, String provider) implements Comparable<Where>, Serializable {

    private static final Comparator<Where> IN_LINE =
        Comparator.comparingInt(Where::group).thenComparing(Where::provider);

    /** At a department of some type, by the number that facts have of it. */
    public static Where of(int department, String provider) {
      return new Where(Shape.group(department), provider);
    }

    @Override
    public int compareTo(Where other) {
      return IN_LINE.compare(this, other);
    }
  }

  /**
   * Where people of an area attended in a month.
   *
   * @param area by its number
   */
  public record InArea(int area, int month, Where where) implements Serializable {}

  /**
   * In which line the people of a practice are.
   *
   * @param practice as given; null for none
   * @param day the first of the month, in days from 1970
   * @return empty where the calendar lacks the month
   */
  public Optional<Line> line(String practice, long day) {
    return Optional.ofNullable(months.get(day))
        .map(month -> new Line(places.counted(practice, month), month));
  }

  /**
   * The people of a line in the areas that they belong to.
   *
   * @param people by the LSOA where they live, {@link Sharing#NOT_KNOWN} for most
   */
  public Map<InArea, Long> areas(Line line, SortedMap<Where, ? extends Map<String, Long>> people) {
    Map<InArea, Long> areas = new HashMap<>();
    places.of(line.counted(), line.month()).ifPresent(of -> give(of, line.month(), people, areas));
    areas.keySet().removeIf(to -> places.area(to.area()).type().equals(Dossier.PRACTICE));
    areas.values().removeIf(number -> number == 0);
    return areas;
  }

  private void give(
      Membership membership,
      int month,
      SortedMap<Where, ? extends Map<String, Long>> people,
      Map<InArea, Long> areas) {
    List<Where> wheres = new ArrayList<>(people.keySet());
    Map<Integer, Map<String, Long>> line = new TreeMap<>();
    people.values().forEach(homes -> line.put(line.size(), homes));
    for (int area : membership.whole()) {
      line.forEach(
          (cell, homes) ->
              homes
                  .values()
                  .forEach(
                      number ->
                          areas.merge(
                              new InArea(area, month, wheres.get(cell)), number, Long::sum)));
    }
    for (Membership.Parts parts : membership.shared()) {
      parts.share(
          line,
          homes,
          (part, cell, number, allocated) ->
              areas.merge(
                  new InArea(parts.areas()[part], month, wheres.get(cell)), number, Long::sum));
    }
  }

  /** In how many months of a period an area has a practice. */
  public long monthsCovered(Places.Named area, RollingPeriod period) {
    return places.months(places.areas().indexOf(area) + 1).covered(period);
  }

  /** What some of an area come to. */
  public AreaAtProvider told(InArea of, long people) {
    return new AreaAtProvider(
        places.area(of.area()),
        of.month(),
        of.where().group(),
        of.where().provider(),
        Count.of(people));
  }
}
