package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What maps and memberships of PCNs contradict each other in. */
public final class Contradictions {

  private static final String NETWORKS = "pcn_membership";
  private static final String MAP = "practice_map";

  private static final Comparator<Conflict> ORDER =
      Comparator.comparing(Conflict::practice)
          .thenComparing(Conflict::area)
          .thenComparing(Conflict::other);

  private Contradictions() {}

  /** Memberships of PCNs of which two claim the same days, or one has no days. */
  public static List<Conflict> ofMemberships(List<Partner> partners) {
    List<Conflict> conflicts = new ArrayList<>();
    Statements.byPractice(partners, Partner::practice)
        .forEach(
            (practice, own) -> {
              List<Stay> days = own.stream().filter(Partner::hasDays).map(Partner::claim).toList();
              conflicts.addAll(overlapping(practice, days));
              own.stream()
                  .filter(partner -> !partner.hasDays())
                  .map(partner -> withoutDays(practice, partner.claim()))
                  .forEach(conflicts::add);
            });
    return conflicts;
  }

  private static Conflict withoutDays(String practice, Stay claim) {
    return new Conflict(
        "membership without days",
        NETWORKS,
        practice,
        claim.area().code(),
        "",
        claim.span(),
        "left out: it ends on the day it begins, or before");
  }

  private static List<Conflict> overlapping(String practice, List<Stay> days) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Stay one : days) {
      for (Stay other : days) {
        Span both = one.span().and(other.span());
        if (!both.isEmpty() && Timeline.BY_CLAIM.compare(one, other) < 0) {
          conflicts.add(
              new Conflict(
                  both.isOpen() ? "two open memberships" : "overlapping memberships",
                  NETWORKS,
                  practice,
                  one.area().code(),
                  other.area().code(),
                  both,
                  "the membership that began last has the days they share; of two that began"
                      + " together the longer one, then the first by code"));
        }
      }
    }
    return conflicts;
  }

  /** Practices that a map of a day puts in another PCN than their memberships do. */
  public static List<Conflict> ofMaps(Statements said, History history) {
    LocalDate knownTo = said.partnersKnownTo().orElse(Span.BEGINNING);
    Map<List<String>, Span> days = new HashMap<>();
    for (Mapped mapped : said.mapped()) {
      for (LocalDate day : mapped.days().headSet(knownTo, true)) {
        String stated = pcn(history, mapped.practice(), day);
        String there =
            mapped.pcn().map(area -> history.recodes().newest(History.PCN, area.code())).orElse("");
        if (!stated.equals(there)) {
          days.merge(List.of(mapped.practice(), stated, there), new Span(day, day), Span::with);
        }
      }
    }
    return days.entrySet().stream()
        .map(e -> differ(e.getKey(), e.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static Conflict differ(List<String> key, Span days) {
    return new Conflict(
        "map and membership of PCN differ",
        MAP,
        key.get(0),
        key.get(1),
        key.get(2),
        days,
        "the membership counts up to the last day on which one began, the map after it");
  }

  private static String pcn(History history, String practice, LocalDate day) {
    return history.practice(practice).flatMap(known -> known.pcn(day)).map(Area::code).orElse("");
  }

  /** Practices that maps of one day put in two places. */
  public static List<Conflict> mappedTwice(List<Mapped> maps) {
    List<Conflict> twice = new ArrayList<>();
    Statements.byPractice(maps, Mapped::practice)
        .forEach(
            (practice, own) -> {
              Map<LocalDate, NavigableSet<String>> places = new TreeMap<>();
              own.forEach(
                  one ->
                      one.days()
                          .forEach(
                              day ->
                                  places
                                      .computeIfAbsent(day, none -> new TreeSet<>())
                                      .add(place(one))));
              places.forEach(
                  (day, two) -> {
                    if (two.size() > 1) {
                      twice.add(twice(practice, two, day));
                    }
                  });
            });
    return twice;
  }

  private static String place(Mapped mapped) {
    return Stream.of(mapped.pcn(), mapped.location(), mapped.icb())
        .flatMap(Optional::stream)
        .map(Area::code)
        .collect(Collectors.joining(" "));
  }

  private static Conflict twice(String practice, NavigableSet<String> places, LocalDate day) {
    String first = places.first();
    return new Conflict(
        "practice mapped twice",
        MAP,
        practice,
        first,
        places.higher(first),
        new Span(day, day),
        "nothing: a release is not published");
  }

  /** PCNs whose practices are in more than one sub-ICB location on the day of a map. */
  public static List<Conflict> ofLocations(Statements said) {
    Map<String, Map<LocalDate, Set<String>>> locations = new TreeMap<>();
    for (Mapped mapped : said.mapped()) {
      if (mapped.pcn().isPresent() && mapped.location().isPresent()) {
        Map<LocalDate, Set<String>> days =
            locations.computeIfAbsent(mapped.pcn().get().code(), code -> new TreeMap<>());
        for (LocalDate day : mapped.days()) {
          days.computeIfAbsent(day, d -> new TreeSet<>()).add(mapped.location().get().code());
        }
      }
    }
    Map<List<String>, Span> found = new HashMap<>();
    locations.forEach(
        (pcn, days) ->
            days.forEach(
                (day, codes) -> {
                  if (codes.size() > 1) {
                    found.merge(
                        List.of(pcn, String.join(", ", codes)), new Span(day, day), Span::with);
                  }
                }));
    return found.entrySet().stream()
        .map(e -> spread(e.getKey(), e.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static Conflict spread(List<String> key, Span days) {
    return new Conflict(
        "PCN over several sub-ICB locations",
        MAP,
        "",
        key.get(0),
        key.get(1),
        days,
        "each practice counts once, in its own sub-ICB location");
  }
}
