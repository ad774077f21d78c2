package primarycare.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.organisation.Calendar;
import primarycare.organisation.LatestNames;
import primarycare.organisation.Placement;
import primarycare.organisation.Share;
import primarycare.organisation.Successors;
import primarycare.organisation.WithoutPractice;

/**
 * To which areas the people of each practice code belong in each month of a calendar; people
 * without a practice here are areas of their own in every type.
 *
 * <p>Months and areas have numbers: months from 0 in their order, areas from 1 in the order of
 * their type and code.
 */
public final class Places implements Serializable {

  private static final long serialVersionUID = 1;

  /**
   * An area.
   *
   * @param name the latest, where it changed
   */
  public record Named(String type, String code, String name) implements Serializable {}

  private record Member(boolean isInArea, Membership membership) implements Serializable {}

  private final List<Named> areas = new ArrayList<>();
  private final List<Integer> ranges = new ArrayList<>();
  private final Map<String, Member[]> practices = new HashMap<>();
  private final Map<String, String[]> successors = new HashMap<>();
  private final Map<String, Membership[]> without = new HashMap<>();
  private final Map<String, Integer> ownAreas = new HashMap<>();
  private final Map<Integer, AreaMonths> areaMonths = new HashMap<>();
  private final int months;

  /**
   * @param placements of the calendar
   */
  public Places(Calendar calendar, List<Placement> placements, Successors standing) {
    List<Calendar.Entry> entries = calendar.entries();
    this.months = entries.size();
    Map<Calendar.Entry, Integer> numbers = new HashMap<>();
    entries.forEach(entry -> numbers.put(entry, numbers.size()));
    Map<String, Map<String, String>> names = new TreeMap<>();
    List<TreeSet<String>> types = new ArrayList<>();
    entries.forEach(entry -> types.add(new TreeSet<>()));
    named(placements, numbers, names, types);
    Map<String, Integer> areaNumbers = numbered(names);
    for (Placement placement : placements) {
      Member member = member(placement, areaNumbers);
      Member[] own =
          practices.computeIfAbsent(placement.life().practice(), c -> new Member[months]);
      placement.months().forEach(entry -> own[numbers.get(entry)] = member);
      placement.months().forEach(entry -> know(placement, member, numbers.get(entry), areaNumbers));
    }
    for (WithoutPractice people : WithoutPractice.values()) {
      Membership[] own = new Membership[months];
      for (int month = 0; month < months; month++) {
        own[month] =
            new Membership(
                types.get(month).stream()
                    .mapToInt(type -> areaNumbers.get(key(type, people.code())))
                    .toArray(),
                List.of());
      }
      without.put(people.code(), own);
    }
    for (int month = 0; month < months; month++) {
      int of = month;
      standing
          .at(entries.get(month).asAt())
          .forEach(
              (practice, successor) ->
                  successors.computeIfAbsent(practice, c -> new String[months])[of] = successor);
    }
  }

  private void know(
      Placement placement, Member member, int month, Map<String, Integer> areaNumbers) {
    member.membership().areas().forEach(area -> knownMonths(area).cover(month));
    placement.shares().stream()
        .filter(share -> !share.isWhole())
        .forEach(
            share ->
                knownMonths(areaNumbers.get(key(share.type(), share.area().code())))
                    .share(month, share));
  }

  private AreaMonths knownMonths(int area) {
    return areaMonths.computeIfAbsent(area, none -> new AreaMonths(months));
  }

  private static void named(
      List<Placement> placements,
      Map<Calendar.Entry, Integer> numbers,
      Map<String, Map<String, String>> names,
      List<TreeSet<String>> types) {
    LatestNames latest = new LatestNames(placements);
    for (Placement placement : placements) {
      for (Share share : placement.shares()) {
        placement.months().forEach(entry -> types.get(numbers.get(entry)).add(share.type()));
        String code = share.area().code();
        names
            .computeIfAbsent(share.type(), type -> new TreeMap<>())
            .computeIfAbsent(code, area -> latest.of(share.type(), area).orElseThrow());
      }
    }
    names
        .values()
        .forEach(
            own -> {
              for (WithoutPractice people : WithoutPractice.values()) {
                own.put(people.code(), people.title());
              }
            });
  }

  private Map<String, Integer> numbered(Map<String, Map<String, String>> names) {
    Map<String, Integer> numbers = new HashMap<>();
    int first = 0;
    for (Map.Entry<String, Map<String, String>> type : names.entrySet()) {
      int ofType = 0;
      for (Map.Entry<String, String> area : type.getValue().entrySet()) {
        areas.add(new Named(type.getKey(), area.getKey(), area.getValue()));
        ranges.add(first + Ranges.of(ofType++));
        numbers.put(key(type.getKey(), area.getKey()), areas.size());
        if (type.getKey().equals(Dossier.PRACTICE)) {
          ownAreas.put(area.getKey(), areas.size());
        }
      }
      first = ranges.get(ranges.size() - 1) + 1;
    }
    return numbers;
  }

  private static Member member(Placement placement, Map<String, Integer> numbers) {
    Map<String, List<Share>> byType = new TreeMap<>();
    placement
        .shares()
        .forEach(share -> byType.computeIfAbsent(share.type(), t -> new ArrayList<>()).add(share));
    List<Integer> whole = new ArrayList<>();
    List<Membership.Parts> shared = new ArrayList<>();
    byType.forEach(
        (type, shares) -> {
          List<Share> parts = new ArrayList<>();
          for (Share share : shares) {
            if (share.isWhole()) {
              whole.add(numbers.get(key(type, share.area().code())));
            } else {
              parts.add(share);
            }
          }
          if (!parts.isEmpty()) {
            shared.add(parts(type, parts, numbers));
          }
        });
    return new Member(
        placement.isInArea(),
        new Membership(whole.stream().mapToInt(Integer::intValue).toArray(), shared));
  }

  private static Membership.Parts parts(
      String type, List<Share> shares, Map<String, Integer> numbers) {
    return new Membership.Parts(
        shares.stream().mapToInt(share -> numbers.get(key(type, share.area().code()))).toArray(),
        List.copyOf(shares));
  }

  private static String key(String type, String code) {
    return type + " " + code;
  }

  /** The number of the range that an area is in: some that follow each other, of one type. */
  int range(int area) {
    return ranges.get(area - 1);
  }

  /** All areas, by their numbers. */
  public List<Named> areas() {
    return areas;
  }

  public Named area(int number) {
    return areas.get(number - 1);
  }

  /** How an area's part of shared practices is made. */
  AreaMonths months(int area) {
    return areaMonths.getOrDefault(area, AreaMonths.EVERY);
  }

  /** The area that is the practice, or those without one, of which people are counted. */
  OptionalInt practice(String counted) {
    Integer area = ownAreas.get(counted);
    return area == null ? OptionalInt.empty() : OptionalInt.of(area);
  }

  /**
   * Where people are counted of whom a record gives a practice: the code of that practice, of the
   * one that stands for it, or of those {@link WithoutPractice without one}.
   *
   * @param practice as given; null for none
   */
  public String counted(String practice, int month) {
    Optional<Member> own = known(practice, month);
    String stands = own.isPresent() ? null : successor(practice, month);
    String code = stands == null ? practice : stands;
    return WithoutPractice.of(code, known(code, month).map(Member::isInArea))
        .map(WithoutPractice::code)
        .orElse(code);
  }

  private Optional<Member> known(String practice, int month) {
    return Optional.ofNullable(practices.get(practice)).map(months -> months[month]);
  }

  private String successor(String practice, int month) {
    String[] own = successors.get(practice);
    return own == null ? null : own[month];
  }

  /** The areas of those who are counted under a code; none for a practice outside the area. */
  Optional<Membership> of(String counted, int month) {
    Membership[] own = without.get(counted);
    return own != null
        ? Optional.of(own[month])
        : known(counted, month).filter(Member::isInArea).map(Member::membership);
  }
}
