package primarycare.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which practice stands for one that merged or closed, from the day of the merger on.
 *
 * <p>A successor may have one too: so many steps are followed as {@link #STEPS} says, and a chain
 * that goes on, or in a circle, is not followed at all and told of.
 */
public final class Successors {

  static final int STEPS = 5;

  private final List<Merger> mergers;

  /**
   * @param mergers one at most of a practice
   */
  public Successors(Collection<Merger> mergers) {
    this.mergers = List.copyOf(mergers);
  }

  public List<Merger> mergers() {
    return mergers;
  }

  /**
   * By practice, the one that stands for it on a day; none for a practice that stands for itself.
   */
  public Map<String, String> at(LocalDate day) {
    Map<String, String> next = new TreeMap<>();
    mergers.stream()
        .filter(merger -> !merger.day().isAfter(day))
        .forEach(merger -> next.put(merger.practice(), merger.successor()));
    Map<String, String> found = new TreeMap<>();
    for (String practice : next.keySet()) {
      String last = followed(practice, next);
      if (!next.containsKey(last)) {
        found.put(practice, last);
      }
    }
    return found;
  }

  private static String followed(String practice, Map<String, String> next) {
    String last = practice;
    for (int step = 0; step < STEPS && next.containsKey(last); step++) {
      last = next.get(last);
    }
    return last;
  }

  /** Mergers whose last successor cannot be found. */
  public List<Conflict> endless() {
    Map<String, String> next = new TreeMap<>();
    mergers.forEach(merger -> next.put(merger.practice(), merger.successor()));
    return mergers.stream()
        .filter(m -> next.containsKey(followed(m.practice(), next)))
        .map(
            m ->
                conflict(
                    m,
                    followed(m.practice(), next),
                    "successors without an end",
                    "not followed: the practice stands for itself"))
        .toList();
  }

  /**
   * Mergers of which the successor is a practice that no register knows.
   *
   * @param known codes of the practices that one knows
   */
  public List<Conflict> unknown(Set<String> known) {
    return mergers.stream()
        .filter(merger -> !known.contains(merger.successor()))
        .map(
            merger ->
                conflict(
                    merger,
                    merger.successor(),
                    "unknown successor",
                    "followed: what becomes of the successor is told under its own code"))
        .toList();
  }

  private static Conflict conflict(Merger merger, String other, String issue, String settledBy) {
    Span day = new Span(merger.day(), merger.day());
    return new Conflict(
        issue, Conflict.OF_SUCCESSORS, merger.practice(), "", other, day, settledBy);
  }
}
