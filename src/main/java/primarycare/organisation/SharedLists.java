package primarycare.organisation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import primarycare.job.Month;

/**
 * Which part of the list of a practice that areas share is each area's by where the patients live,
 * as lists by LSOA tell it for their quarters.
 */
public final class SharedLists {

  /** Where no list by LSOA is given. */
  public static final SharedLists NONE = new SharedLists(Map.of());

  private static final int PLACES = 9;
  private static final int QUARTER = 3;

  private final Map<Line.OfShared, Map<String, Long>> people;

  /**
   * @param people patients of each practice by the area of the type that takes them
   */
  public SharedLists(Map<Line.OfShared, Map<String, Long>> people) {
    this.people = people;
  }

  /** Placements with the parts by where patients live, in those of their months that have them. */
  public List<Placement> of(List<Placement> placements) {
    return people.isEmpty()
        ? placements
        : placements.stream().flatMap(placement -> of(placement).stream()).toList();
  }

  private List<Placement> of(Placement placement) {
    List<Placement> parts = new ArrayList<>();
    List<Calendar.Entry> alike = new ArrayList<>();
    List<Share> shares = null;
    for (Calendar.Entry month : placement.months()) {
      List<Share> own = of(placement.life().practice(), placement.shares(), month.month());
      if (shares != null && !own.equals(shares)) {
        parts.add(placement.with(shares, alike));
        alike.clear();
      }
      shares = own;
      alike.add(month);
    }
    parts.add(placement.with(shares, alike));
    return parts;
  }

  /**
   * The shares of a practice in a month, with the parts by where patients live where the list by
   * LSOA of the month's quarter tells them for all areas of a type.
   */
  public List<Share> of(String practice, List<Share> shares, Month month) {
    if (people.isEmpty() || shares.stream().allMatch(Share::isWhole)) {
      return shares;
    }
    Map<String, Set<String>> codes = new TreeMap<>();
    shares.stream()
        .filter(share -> !share.isWhole())
        .forEach(
            share ->
                codes
                    .computeIfAbsent(share.type(), none -> new HashSet<>())
                    .add(share.area().code()));
    LocalDate quarter = month.plus(-((month.first().getMonthValue() - 1) % QUARTER)).first();
    return shares.stream()
        .map(
            share ->
                share.isWhole()
                    ? share
                    : atHome(
                        share,
                        people.getOrDefault(
                            new Line.OfShared(quarter, share.type(), practice), Map.of()),
                        codes.get(share.type())))
        .toList();
  }

  private static Share atHome(Share share, Map<String, Long> areas, Set<String> sharing) {
    long all = areas.values().stream().mapToLong(Long::longValue).sum();
    return all == 0 || !sharing.containsAll(areas.keySet())
        ? share
        : new Share(
            share.type(),
            share.area(),
            share.weight(),
            BigDecimal.valueOf(areas.getOrDefault(share.area().code(), 0L))
                .divide(BigDecimal.valueOf(all), PLACES, RoundingMode.HALF_UP));
  }
}
