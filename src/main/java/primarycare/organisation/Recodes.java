package primarycare.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import primarycare.job.Job;

/**
 * PCNs, sub-ICB locations and ICBs of which the code alone changed: on the day after the last of
 * one code the same practices are under another that had none before.
 *
 * <p>Practices that close or open on that day do not matter. One practice by itself may as well
 * have moved, and is taken to. Such an area is known by its newest code at all times.
 */
public final class Recodes {

  static final Recodes NONE = new Recodes(List.of());

  private static final int FEWEST = 2;

  private final List<Recode> all;
  private final Map<String, Map<String, String>> newest = new HashMap<>();

  /**
   * One change of a code.
   *
   * @param day the first under the new code
   * @param practices that were under both
   */
  public record Recode(String type, Area from, Area to, LocalDate day, Set<String> practices) {}

  private Recodes(List<Recode> all) {
    this.all = List.copyOf(all);
    all.stream()
        .collect(Collectors.groupingBy(Recode::type))
        .forEach((type, own) -> newest.put(type, followed(own)));
  }

  private static Map<String, String> followed(List<Recode> recodes) {
    Map<String, String> next = new HashMap<>();
    recodes.forEach(recode -> next.put(recode.from().code(), recode.to().code()));
    Map<String, String> last = new HashMap<>();
    for (String code : next.keySet()) {
      String newest = code;
      while (next.containsKey(newest)) {
        newest = next.get(newest);
      }
      last.put(code, newest);
    }
    return last;
  }

  /** Those that histories of practices tell. */
  static Recodes of(Collection<PracticeHistory> practices) {
    List<Recode> all = new ArrayList<>();
    for (String type : List.of(History.PCN, History.LOCATION, History.ICB)) {
      all.addAll(new OfType(type, practices).recodes());
    }
    return all.isEmpty() ? NONE : new Recodes(all);
  }

  /** All of them, by type and day. */
  public List<Recode> all() {
    return all;
  }

  /** The newest code of an area. */
  public String newest(String type, String code) {
    return newest.getOrDefault(type, Map.of()).getOrDefault(code, code);
  }

  private Area newest(String type, Area area) {
    return new Area(newest(type, area.code()), area.name());
  }

  private Optional<Area> newest(String type, Optional<Area> area) {
    return area.map(known -> newest(type, known));
  }

  /** A job's area, whichever of its codes it names. */
  Job.Area of(Job.Area area) {
    List<String> locations =
        area.subIcbLocations().stream()
            .map(code -> newest(History.LOCATION, code))
            .distinct()
            .toList();
    return new Job.Area(area.name(), locations, area.homelessPractices());
  }

  /** What files say, with the newest codes. */
  Statements of(Statements said) {
    Map<Mapped, NavigableSet<LocalDate>> mapped = new LinkedHashMap<>();
    said.mapped()
        .forEach(
            one ->
                mapped
                    .computeIfAbsent(of(one).on(new TreeSet<>()), none -> new TreeSet<>())
                    .addAll(one.days()));
    List<Mapped> maps = new ArrayList<>();
    mapped.forEach((one, days) -> maps.add(one.on(days)));
    return new Statements(
        said.maps(),
        maps,
        said.registered().stream().map(this::of).toList(),
        said.partners().stream().map(this::of).toList(),
        said.schemes());
  }

  private Mapped of(Mapped one) {
    return new Mapped(
        one.practice(),
        one.name(),
        newest(History.LOCATION, one.location()),
        newest(History.ICB, one.icb()),
        newest(History.PCN, one.pcn()),
        one.days());
  }

  private Registered of(Registered one) {
    return new Registered(
        one.practice(),
        one.name(),
        one.location() == null ? null : newest(History.LOCATION, one.location()),
        one.isGpPractice(),
        one.open(),
        one.close());
  }

  private Partner of(Partner one) {
    return new Partner(
        one.practice(),
        one.name(),
        one.location() == null ? null : newest(History.LOCATION, one.location()),
        newest(History.PCN, one.pcn()),
        one.start(),
        one.end());
  }

  /** Areas of one type, by code: the first and last of their days, and who is there on a day. */
  private static final class OfType {

    private final String type;
    private final Collection<PracticeHistory> practices;
    private final Map<String, Span> days = new TreeMap<>();
    private final Map<String, Area> first = new HashMap<>();
    private final Map<String, Area> last = new HashMap<>();
    private final Map<String, List<Membership>> members = new HashMap<>();

    OfType(String type, Collection<PracticeHistory> practices) {
      this.type = type;
      this.practices = practices;
      practices.stream()
          .flatMap(practice -> practice.memberships().stream())
          .filter(membership -> membership.type().equals(type))
          .forEach(this::add);
    }

    private void add(Membership membership) {
      String code = membership.area().code();
      Span known = days.get(code);
      if (known == null || membership.span().first().isBefore(known.first())) {
        first.put(code, membership.area());
      }
      if (known == null || membership.span().last().isAfter(known.last())) {
        last.put(code, membership.area());
      }
      days.merge(code, membership.span(), Span::with);
      members.computeIfAbsent(code, none -> new ArrayList<>()).add(membership);
    }

    List<Recode> recodes() {
      Map<LocalDate, List<String>> ended = new TreeMap<>();
      days.forEach(
          (code, span) -> {
            if (!span.isOpen()) {
              ended.computeIfAbsent(span.next(), none -> new ArrayList<>()).add(code);
            }
          });
      List<Recode> recodes = new ArrayList<>();
      Map<LocalDate, Set<String>> stayed = new HashMap<>();
      days.forEach(
          (code, span) -> {
            LocalDate day = span.first();
            for (String from : ended.getOrDefault(day, List.of())) {
              recode(from, code, day, stayed.computeIfAbsent(day, this::stayed))
                  .ifPresent(recodes::add);
            }
          });
      return recodes;
    }

    /** Practices that are there on a day and on the one before. */
    private Set<String> stayed(LocalDate day) {
      return practices.stream()
          .filter(own -> own.on(day).isPresent() && own.on(day.minusDays(1)).isPresent())
          .map(PracticeHistory::code)
          .collect(Collectors.toSet());
    }

    private Optional<Recode> recode(String from, String to, LocalDate day, Set<String> stayed) {
      Set<String> before = on(from, day.minusDays(1), stayed);
      return before.size() < FEWEST || !before.equals(on(to, day, stayed))
          ? Optional.empty()
          : Optional.of(new Recode(type, last.get(from), first.get(to), day, before));
    }

    private Set<String> on(String code, LocalDate day, Set<String> of) {
      return members.get(code).stream()
          .filter(membership -> membership.span().holds(day))
          .map(Membership::practice)
          .filter(of::contains)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
