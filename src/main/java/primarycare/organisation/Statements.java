package primarycare.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the files of a run say of organisations.
 *
 * @param maps extract dates of the practice maps
 * @param registered one at most of a practice
 * @param schemes memberships of areas of the job's own schemes
 */
public record Statements(
    NavigableSet<LocalDate> maps,
    List<Mapped> mapped,
    List<Registered> registered,
    List<Partner> partners,
    List<Membership> schemes) {

  public Statements(
      Collection<LocalDate> maps,
      List<Mapped> mapped,
      List<Registered> registered,
      List<Partner> partners,
      List<Membership> schemes) {
    this(
        (NavigableSet<LocalDate>) new TreeSet<>(maps),
        List.copyOf(mapped),
        List.copyOf(registered),
        List.copyOf(partners),
        List.copyOf(schemes));
  }

  /** Whether a map is of a day of the span. */
  boolean isMapped(Span span) {
    LocalDate map = maps.ceiling(span.first());
    return map != null && span.holds(map);
  }

  /** The last day on which a membership of a PCN began: up to it, memberships say who is where. */
  Optional<LocalDate> partnersKnownTo() {
    return partners.stream()
        .map(Partner::start)
        .filter(start -> start != null)
        .max(LocalDate::compareTo);
  }

  /** What is said of each practice, by its code. */
  static <T> Map<String, List<T>> byPractice(List<T> all, Function<T, String> practice) {
    return all.stream().collect(Collectors.groupingBy(practice, TreeMap::new, Collectors.toList()));
  }
}
