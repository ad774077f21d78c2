package primarycare.reconcile;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;
import primarycare.organisation.WithoutPractice;

/** An area's attendances of a month agree between tables. */
public final class AttendancesAgree {

  static final Check CHECK = new Check("an area's attendances agree between tables", true);

  private AttendancesAgree() {}

  /** All attendances of an area in a month. */
  public record OfArea(LocalDate month, String areaType, String areaCode, Long attendances)
      implements Serializable {

    private Named named() {
      return new Named(month, areaType, areaCode);
    }
  }

  private record Named(LocalDate month, String areaType, String areaCode) {}

  /**
   * All attendances of each area but practices in each month asked for, none where nobody attended,
   * as the tables over time have them.
   *
   * @param attended areas that have attendances
   */
  public static List<OfArea> areas(
      Set<LocalDate> asked, List<Placement> placements, List<OfArea> attended) {
    Map<Named, Long> areas = new LinkedHashMap<>();
    for (Placement placement : placements) {
      for (Calendar.Entry month : placement.months()) {
        if (month.given()) {
          placement.shares().stream()
              .flatMap(share -> places(month.month().first(), share))
              .forEach(place -> areas.put(place, 0L));
        }
      }
    }
    attended.forEach(area -> areas.put(area.named(), area.attendances()));
    return areas.entrySet().stream()
        .filter(area -> asked.contains(area.getKey().month()))
        .filter(area -> !area.getKey().areaType().equals(History.PRACTICE))
        .map(AttendancesAgree::of)
        .toList();
  }

  /** The area, and those of its type of people without a practice. */
  private static Stream<Named> places(LocalDate month, Share share) {
    return Stream.concat(Stream.of(share.area().code()), WithoutPractice.codes().stream())
        .map(code -> new Named(month, share.type(), code));
  }

  private static OfArea of(Map.Entry<Named, Long> area) {
    Named named = area.getKey();
    return new OfArea(named.month(), named.areaType(), named.areaCode(), area.getValue());
  }

  /**
   * Each area has in a month the attendances that the tables by age and over time give it; without
   * any it may have no row.
   *
   * @param rows of a table
   * @param areas as {@link #areas} gives them
   */
  public static Stream<Reconciliation> of(
      String table, Collection<OfArea> rows, Collection<OfArea> areas) {
    Map<Named, Long> found = byArea(rows);
    Map<Named, Long> meant = byArea(areas);
    return RowRules.ofPeople(
        CHECK,
        table,
        Stream.concat(found.keySet().stream(), meant.keySet().stream())
            .distinct()
            .map(
                area ->
                    new RowRules.Seen(
                        area.month(),
                        found.getOrDefault(area, 0L).equals(meant.get(area)),
                        area.areaType() + " " + area.areaCode())));
  }

  private static Map<Named, Long> byArea(Collection<OfArea> areas) {
    return areas.stream().collect(Collectors.toMap(OfArea::named, OfArea::attendances, Long::sum));
  }
}
