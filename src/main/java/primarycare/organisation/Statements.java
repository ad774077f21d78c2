package primarycare.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the files of a run say of organisations.
 *
 * @param maps extract dates of the practice maps
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
}
