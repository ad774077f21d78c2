package primarycare.table.deprivation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import primarycare.dossier.Counting;
import primarycare.dossier.Dossier;
import primarycare.dossier.PracticeGroups;
import primarycare.dossier.RollingPeriod;
import primarycare.dossier.Shape;
import primarycare.figure.CountKey;
import primarycare.job.PublishedCells;
import primarycare.organisation.Area;
import primarycare.organisation.AreaMembers.Named;
import primarycare.organisation.Calendar;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;
import primarycare.table.spec.KeyOrder;

/**
 * The practices of each area in fifths by deprivation, in the months in which they are on the list.
 *
 * <p>Areas are in the order of their types and codes. A part of an area is a fifth, from 0, which
 * is the most deprived, or {@link #NOT_SCORED}.
 */
final class DeprivationGroups implements PracticeGroups {

  private static final long serialVersionUID = 1;

  static final int FIFTHS = 5;
  static final int NOT_SCORED = FIFTHS;

  /** The area of practices that several areas of a type share: their people live in all of them. */
  private static final Area SHARED = new Area("shared_practices", "Practices that areas share");

  /**
   * Practices on a month's list, or on those of a period.
   *
   * @param areaName the first of a month, the last of a period
   * @param practices how many there are; in a period, the most in any month
   * @param patients on all the lists
   */
  record Listed(String areaName, long practices, long patients) implements Serializable {

    /** With other practices on the list of the same month. */
    private Listed beside(Listed other) {
      return new Listed(
          areaName.compareTo(other.areaName) <= 0 ? areaName : other.areaName,
          practices + other.practices,
          patients + other.patients);
    }

    /** With those on the list of another month. */
    private Listed then(Listed other) {
      return new Listed(
          areaName.compareTo(other.areaName) >= 0 ? areaName : other.areaName,
          Math.max(practices, other.practices),
          patients + other.patients);
    }
  }

  /** That of the keys of a table. */
  private static final Comparator<Named> IN_ORDER =
      Comparator.comparing(group -> List.of(group.type(), group.code()), KeyOrder.BY_COLUMN);

  /** Takes a practice that is on the list of a month. */
  private interface Listing {
    void of(Placement placement, int month, long patients);
  }

  private final int months;
  private final List<Named> groups;
  private final Map<Named, Integer> numbers = new HashMap<>();

  /** Of each group, by part and month; null where no practice is on the list. */
  private final List<Listed[][]> listed = new ArrayList<>();

  /** Of each practice, by month. */
  private final Map<String, List<List<Place>>> places = new HashMap<>();

  /**
   * @param placements of the calendar
   * @param fifths as {@link DeprivationFifths#of}
   */
  DeprivationGroups(
      Calendar calendar, List<Placement> placements, ListSizes lists, Map<String, Integer> fifths) {
    this.months = calendar.entries().size();
    TreeSet<Named> found = new TreeSet<>(IN_ORDER);
    onLists(
        calendar,
        placements,
        lists,
        (placement, month, patients) -> areas(placement).forEach(share -> found.add(named(share))));
    this.groups = List.copyOf(found);
    for (Named group : groups) {
      numbers.put(group, numbers.size());
      listed.add(new Listed[parts()][months]);
    }
    onLists(
        calendar,
        placements,
        lists,
        (placement, month, patients) ->
            add(
                placement,
                fifths.getOrDefault(placement.life().practice(), NOT_SCORED),
                month,
                patients));
  }

  private static void onLists(
      Calendar calendar, List<Placement> placements, ListSizes lists, Listing taken) {
    Map<Calendar.Entry, Integer> order = new HashMap<>();
    calendar.entries().forEach(entry -> order.put(entry, order.size()));
    for (Placement placement : placements) {
      for (Calendar.Entry entry : placement.months()) {
        entry
            .list()
            .map(day -> lists.at(placement.life().practice(), day))
            .filter(OptionalLong::isPresent)
            .ifPresent(patients -> taken.of(placement, order.get(entry), patients.getAsLong()));
      }
    }
  }

  private void add(Placement placement, int part, int month, long patients) {
    List<Place> own = new ArrayList<>();
    for (Share share : areas(placement)) {
      Place place = new Place(numbers.get(named(share)), part);
      Listed practice = new Listed(share.area().name(), 1, patients);
      Listed[] others = listed.get(place.group())[part];
      others[month] = others[month] == null ? practice : others[month].beside(practice);
      own.add(place);
    }
    places
        .computeIfAbsent(
            placement.life().practice(),
            code -> new ArrayList<>(Collections.nCopies(months, List.of())))
        .set(month, own);
  }

  private static Named named(Share share) {
    return new Named(share.type(), share.area().code());
  }

  /** The areas of every type but its own, each with the whole practice. */
  private static List<Share> areas(Placement placement) {
    return placement.shares().stream()
        .filter(share -> !share.type().equals(History.PRACTICE))
        .map(
            share ->
                share.weight().compareTo(BigDecimal.ONE) == 0
                    ? share
                    : new Share(share.type(), SHARED, BigDecimal.ONE))
        .distinct()
        .toList();
  }

  Named group(int number) {
    return groups.get(number);
  }

  /**
   * Who is on the lists of a period; empty where nobody is.
   *
   * @param part its number, or {@link Dossier#ALL}
   */
  Optional<Listed> listed(int group, int part, RollingPeriod period) {
    return IntStream.of(period.members())
        .mapToObj(month -> listed(group, part, month))
        .flatMap(Optional::stream)
        .reduce(Listed::then);
  }

  Optional<Listed> listed(int group, int part, int month) {
    Stream<Listed[]> of =
        part == Dossier.ALL
            ? Stream.of(listed.get(group))
            : Stream.<Listed[]>of(listed.get(group)[part]);
    return of.map(own -> own[month]).filter(Objects::nonNull).reduce(Listed::beside);
  }

  @Override
  public int groups() {
    return groups.size();
  }

  @Override
  public int parts() {
    return FIFTHS + 1;
  }

  @Override
  public boolean isOfFew(int group) {
    return Arrays.stream(listed.get(group))
        .flatMap(Arrays::stream)
        .anyMatch(part -> part != null && part.practices() < PublishedCells.FEW);
  }

  @Override
  public CountKey key(CountKey all, int group, int part) {
    Named area = groups.get(group);
    String own = part == Dossier.ALL ? CountKey.WHOLE : Integer.toString(part + 1);
    return all.withWhat(Counting.OF_THE_LISTED).withArea(area.type(), area.code()).withPart(own);
  }

  @Override
  public List<Integer> signs() {
    return List.of(Shape.EVERY);
  }

  @Override
  public List<Place> of(String practice, int month) {
    return places.containsKey(practice) ? places.get(practice).get(month) : List.of();
  }
}
