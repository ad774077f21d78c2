package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * When each practice existed, and in which sub-ICB location and ICB it was.
 *
 * <p>A practice map holds from its extract date to the day before the next map's; the first one
 * also before. Between two maps of which one does not list a practice, the register of practices
 * says on which day it opened or closed. A practice that was open only between maps is known by the
 * register, or by its memberships of PCNs. No two spans of a practice share a day.
 */
final class PracticeSpans {

  private final Statements said;
  private final Map<String, Registered> register;
  private final Map<String, Place> places;

  /** What a map says of a sub-ICB location. */
  private record Place(LocalDate day, Optional<Area> location, Optional<Area> icb) {

    static final Comparator<String> NULLS_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    static final Comparator<Place> LATEST =
        Comparator.comparing(Place::day)
            .thenComparing(place -> place.location().map(Area::name).orElse(null), NULLS_FIRST)
            .thenComparing(place -> place.icb().map(Area::code).orElse(null), NULLS_FIRST)
            .thenComparing(place -> place.icb().map(Area::name).orElse(null), NULLS_FIRST);
  }

  private PracticeSpans(Statements said) {
    this.said = said;
    this.register =
        said.registered().stream().collect(Collectors.toMap(Registered::practice, one -> one));
    this.places = new HashMap<>();
    for (Mapped mapped : said.mapped()) {
      Place place = new Place(mapped.days().last(), mapped.location(), mapped.icb());
      mapped
          .location()
          .ifPresent(
              location -> places.merge(location.code(), place, BinaryOperator.maxBy(Place.LATEST)));
    }
  }

  /** The spans of all practices, those of each in order. */
  static List<Life> of(Statements said) {
    PracticeSpans spans = new PracticeSpans(said);
    Map<String, List<Mapped>> byPractice = Statements.byPractice(said.mapped(), Mapped::practice);
    List<Life> all = new ArrayList<>();
    byPractice.values().forEach(mapped -> all.addAll(spans.listed(mapped)));
    Set<String> known = new HashSet<>(byPractice.keySet());
    said.registered().stream()
        .filter(registered -> registered.isGpPractice() && !known.contains(registered.practice()))
        .forEach(registered -> spans.unlisted(registered).ifPresent(all::add));
    known.addAll(spans.register.keySet());
    Statements.byPractice(said.partners(), Partner::practice)
        .forEach(
            (practice, partners) -> {
              if (!known.contains(practice)) {
                spans.inNetworks(practice, partners).ifPresent(all::add);
              }
            });
    return all;
  }

  /** One life for each run of maps that follow each other and say the same of a practice. */
  private List<Life> listed(List<Mapped> ofPractice) {
    NavigableMap<LocalDate, Mapped> days = new TreeMap<>();
    ofPractice.forEach(mapped -> mapped.days().forEach(day -> days.put(day, mapped)));
    List<Life> lives = new ArrayList<>();
    List<LocalDate> run = new ArrayList<>();
    for (LocalDate day : days.keySet()) {
      run.add(day);
      LocalDate next = said.maps().higher(day);
      if (next == null || !days.get(day).equals(days.get(next))) {
        lives.add(life(days, List.copyOf(run)));
        run.clear();
      }
    }
    return lives;
  }

  private Life life(NavigableMap<LocalDate, Mapped> days, List<LocalDate> run) {
    Mapped mapped = days.get(run.get(0));
    Optional<Registered> registered = Optional.ofNullable(register.get(mapped.practice()));
    LocalDate open = registered.map(Registered::open).orElse(null);
    LocalDate close = registered.map(Registered::close).orElse(null);
    LocalDate previous = said.maps().lower(run.get(0));
    LocalDate next = said.maps().higher(run.get(run.size() - 1));
    boolean before = previous != null && days.containsKey(previous);
    boolean after = next != null && days.containsKey(next);
    Span span =
        new Span(
            before ? run.get(0) : first(run.get(0), previous, open),
            after ? next.minusDays(1) : last(run.get(run.size() - 1), next, close));
    return new Life(
        mapped.practice(),
        mapped.name(),
        mapped.location(),
        mapped.icb(),
        mapped.pcn(),
        span,
        thereSince(span),
        run);
  }

  /** Where the register has a practice open after a map listed it, the map has seen it. */
  private static LocalDate first(LocalDate map, LocalDate previous, LocalDate open) {
    LocalDate seen = open != null && open.isBefore(map) ? open : map;
    if (previous == null) {
      return open == null ? Span.BEGINNING : seen;
    }
    return open != null && open.isAfter(previous) ? seen : map;
  }

  private static LocalDate last(LocalDate map, LocalDate next, LocalDate close) {
    LocalDate closed = close == null || close.isBefore(map) ? Span.END : close;
    return next == null || closed.isBefore(next) ? closed : next.minusDays(1);
  }

  private LocalDate thereSince(Span span) {
    boolean known = !said.maps().isEmpty() && !span.first().isBefore(said.maps().first());
    return known ? span.first() : Span.BEGINNING;
  }

  private Optional<Life> unlisted(Registered registered) {
    return unlisted(
        registered.practice(),
        registered.name(),
        registered.location(),
        Span.of(registered.open(), registered.close()));
  }

  private Optional<Life> inNetworks(String practice, List<Partner> partners) {
    Optional<LocalDate> start =
        partners.stream().map(Partner::start).filter(day -> day != null).min(LocalDate::compareTo);
    LocalDate end =
        partners.stream().map(p -> p.claim().span().last()).max(LocalDate::compareTo).orElseThrow();
    String name =
        partners.stream()
            .map(Partner::name)
            .filter(given -> given != null)
            .max(Comparator.naturalOrder())
            .orElse(null);
    Partner last =
        partners.stream()
            .max(
                Comparator.comparing(
                        Partner::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Partner::location, Place.NULLS_FIRST))
            .orElseThrow();
    return start.flatMap(day -> unlisted(practice, name, last.location(), new Span(day, end)));
  }

  /** A practice that no map lists, and that was open on no map's day. */
  private Optional<Life> unlisted(String practice, String name, String location, Span span) {
    if (span.isEmpty() || said.isMapped(span)) {
      return Optional.empty();
    }
    Place place = places.get(location);
    return Optional.of(
        new Life(
            practice,
            name,
            place == null
                ? Optional.ofNullable(location).map(code -> new Area(code, null))
                : place.location(),
            place == null ? Optional.empty() : place.icb(),
            Optional.empty(),
            span,
            thereSince(span),
            List.of()));
  }
}
