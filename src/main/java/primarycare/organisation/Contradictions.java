package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What maps and memberships of PCNs contradict each other in. */
public final class Contradictions {

  private static final String NETWORKS = "pcn_membership";
  private static final String MAP = "practice_map";

  /** Of two stays that share days, the one that has them is the greater. */
  private static final Comparator<Stay> BY_CLAIM =
      Comparator.comparing((Stay stay) -> stay.span().first())
          .thenComparing(stay -> stay.span().last())
          .thenComparing(stay -> stay.area().code(), Comparator.reverseOrder());

  private Contradictions() {}

  /** Memberships of PCNs of which two claim the same days, or one has no days. */
  public static List<Conflict> ofMemberships(List<Partner> partners) {
    List<Conflict> conflicts = new ArrayList<>();
    Lives.grouped(partners, Partner::practice)
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
        if (!both.isEmpty() && BY_CLAIM.compare(one, other) > 0) {
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
    Set<String> listed = new TreeSet<>(Lives.grouped(said.partners(), Partner::practice).keySet());
    Optional<LocalDate> knownTo = said.partnersKnownTo();
    Map<List<String>, NavigableDays> days = new TreeMap<>(Contradictions::compare);
    for (Mapped mapped : said.mapped()) {
      if (listed.contains(mapped.practice()) && knownTo.isPresent()) {
        for (LocalDate day : mapped.days().headSet(knownTo.get(), true)) {
          String stated = pcn(history, mapped.practice(), day);
          String there = mapped.pcn().map(Area::code).orElse("");
          if (!stated.equals(there)) {
            days.computeIfAbsent(
                    List.of(mapped.practice(), stated, there), key -> new NavigableDays())
                .add(day);
          }
        }
      }
    }
    return days.entrySet().stream().map(e -> differ(e.getKey(), e.getValue().span())).toList();
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
    return history
        .practice(practice)
        .flatMap(known -> known.in(History.PCN, day).stream().findFirst())
        .map(membership -> membership.area().code())
        .orElse("");
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
    Map<List<String>, NavigableDays> found = new TreeMap<>(Contradictions::compare);
    locations.forEach(
        (pcn, days) ->
            days.forEach(
                (day, codes) -> {
                  if (codes.size() > 1) {
                    found
                        .computeIfAbsent(
                            List.of(pcn, String.join(", ", codes)), key -> new NavigableDays())
                        .add(day);
                  }
                }));
    return found.entrySet().stream().map(e -> spread(e.getKey(), e.getValue().span())).toList();
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

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The first and the last of some days. */
  private static final class NavigableDays {

    private Span span;

    void add(LocalDate day) {
      span =
          span == null
              ? new Span(day, day)
              : new Span(
                  day.isBefore(span.first()) ? day : span.first(),
                  day.isAfter(span.last()) ? day : span.last());
    }

    Span span() {
      return span;
    }
  }
}
