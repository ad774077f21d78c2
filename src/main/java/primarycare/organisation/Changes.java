package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What changed in the areas of practices, and on which day.
 *
 * <p>Areas are PCN, sub-ICB location, ICB and those of the schemes; of the type {@code practice} a
 * change tells that the practice opened, closed or merged into another. One area of a type that is
 * left and one that is joined on the same day are a move; where several of a type change on one
 * day, as in a shared practice, each changes by itself. Where the code of an area alone changed,
 * its practices did not move, and each has a change that says so.
 */
public final class Changes {

  private Changes() {}

  /** All changes, by practice. */
  public static List<Change> of(History history, List<Merger> mergers) {
    List<Change> changes = new ArrayList<>();
    for (PracticeHistory practice : history.practices()) {
      Map<String, List<Stay>> types =
          practice.memberships().stream()
              .collect(
                  Collectors.groupingBy(
                      Membership::type,
                      TreeMap::new,
                      Collectors.mapping(m -> new Stay(m.area(), m.span()), Collectors.toList())));
      types.forEach((type, stays) -> changes.addAll(of(type, practice.code(), stays)));
      changes.addAll(openings(practice));
    }
    history.recodes().all().forEach(recode -> changes.addAll(recoded(recode)));
    mergers.forEach(merger -> changes.add(merged(history, merger)));
    return changes;
  }

  private static List<Change> of(String type, String practice, List<Stay> stays) {
    Map<LocalDate, List<Area>> joined = new TreeMap<>();
    Map<LocalDate, List<Area>> left = new TreeMap<>();
    for (Stay stay : stays) {
      if (!stay.span().first().equals(Span.BEGINNING)) {
        joined.computeIfAbsent(stay.span().first(), day -> new ArrayList<>()).add(stay.area());
      }
      if (!stay.span().isOpen()) {
        left.computeIfAbsent(stay.span().next(), day -> new ArrayList<>()).add(stay.area());
      }
    }
    TreeSet<LocalDate> days = new TreeSet<>(joined.keySet());
    days.addAll(left.keySet());
    List<Change> changes = new ArrayList<>();
    for (LocalDate day : days) {
      changes.addAll(
          on(
              new Change(type, practice, day, Optional.empty(), Optional.empty(), null),
              left.getOrDefault(day, List.of()),
              joined.getOrDefault(day, List.of())));
    }
    return changes;
  }

  private static List<Change> on(Change none, List<Area> left, List<Area> joined) {
    List<Change> changes = new ArrayList<>();
    Area from = left.size() == 1 ? left.get(0) : null;
    Area to = joined.size() == 1 ? joined.get(0) : null;
    if (from != null || to != null) {
      Change.Kind kind =
          from == null ? Change.Kind.JOINED : to == null ? Change.Kind.LEFT : Change.Kind.MOVED;
      changes.add(none.with(from, to, kind));
    }
    if (left.size() > 1) {
      left.forEach(area -> changes.add(none.with(area, null, Change.Kind.LEFT)));
    }
    if (joined.size() > 1) {
      joined.forEach(area -> changes.add(none.with(null, area, Change.Kind.JOINED)));
    }
    return changes;
  }

  private static List<Change> openings(PracticeHistory practice) {
    List<Stay> stays =
        practice.lives().stream()
            .map(life -> new Stay(new Area(practice.code(), life.name()), life.span()))
            .toList();
    return of(History.PRACTICE, practice.code(), Timeline.merged(stays)).stream()
        .map(Changes::opened)
        .toList();
  }

  private static Change opened(Change change) {
    boolean joined = change.kind() == Change.Kind.JOINED;
    return change.with(
        change.from().orElse(null),
        change.to().orElse(null),
        joined ? Change.Kind.OPENED : Change.Kind.CLOSED);
  }

  private static List<Change> recoded(Recodes.Recode recode) {
    return recode.practices().stream()
        .map(
            practice ->
                new Change(
                    recode.type(),
                    practice,
                    recode.day(),
                    Optional.of(recode.from()),
                    Optional.of(recode.to()),
                    Change.Kind.RECODED))
        .toList();
  }

  private static Change merged(History history, Merger merger) {
    return new Change(
        History.PRACTICE,
        merger.practice(),
        merger.day(),
        Optional.of(new Area(merger.practice(), history.name(merger.practice()))),
        Optional.of(new Area(merger.successor(), history.name(merger.successor()))),
        Change.Kind.MERGED);
  }
}
