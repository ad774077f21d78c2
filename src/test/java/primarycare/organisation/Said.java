package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import primarycare.job.Job;

/** Small histories, from what the maps, the register, the memberships of PCNs and schemes say. */
public final class Said {

  private final List<Mapped> maps = new ArrayList<>();
  private final List<Registered> register = new ArrayList<>();
  private final List<Partner> partners = new ArrayList<>();
  private final List<Membership> schemes = new ArrayList<>();
  private final List<String> locations = new ArrayList<>();

  /** The sub-ICB locations of the job's area; all of them where none is named. */
  public Said area(String... codes) {
    locations.addAll(List.of(codes));
    return this;
  }

  /** A row of a practice map in 04C; an empty PCN for none. */
  public Said mapped(String date, String practice, String pcn) {
    return mapped(date, practice, pcn, "04C");
  }

  public Said mapped(String date, String practice, String pcn, String location) {
    return mapped(List.of(LocalDate.parse(date)), practice, pcn, location);
  }

  /** What maps say of a practice, with names of its own. */
  public Said with(Mapped said) {
    maps.add(said);
    return this;
  }

  public Said with(Registered said) {
    register.add(said);
    return this;
  }

  public Said with(Partner said) {
    partners.add(said);
    return this;
  }

  /** The same in several maps. */
  public Said mapped(List<LocalDate> days, String practice, String pcn, String location) {
    Mapped said =
        new Mapped(
            practice,
            "Surgery " + practice,
            area(location, "Sub " + location),
            area(location.isEmpty() ? "" : "QK1", "LLR ICB"),
            area(pcn, "PCN " + pcn),
            new TreeSet<>(days));
    Optional<Mapped> same = maps.stream().filter(other -> alike(other, said)).findFirst();
    same.ifPresentOrElse(other -> add(other, days), () -> maps.add(said));
    return this;
  }

  private void add(Mapped mapped, List<LocalDate> days) {
    NavigableSet<LocalDate> all = new TreeSet<>(mapped.days());
    all.addAll(days);
    maps.set(maps.indexOf(mapped), mapped.on(all));
  }

  private static boolean alike(Mapped one, Mapped other) {
    return one.practice().equals(other.practice())
        && one.location().equals(other.location())
        && one.pcn().equals(other.pcn());
  }

  /** A GP practice of the register in 04C; an empty day for none. */
  public Said registered(String practice, String open, String close) {
    String name = "Registered " + practice;
    return with(new Registered(practice, name, "04C", true, day(open), day(close)));
  }

  /** A practice of 04C that is only proposed, from a day on. */
  public Said proposed(String practice, String open) {
    String name = "Registered " + practice;
    return with(new Registered(practice, name, "04C", false, day(open), null));
  }

  /** A membership of a PCN, of a practice of 04C; an empty end for an open one. */
  public Said networked(String practice, String pcn, String start, String end) {
    Area network = new Area(pcn, "PCN " + pcn);
    return with(new Partner(practice, "Partner " + practice, "04C", network, day(start), day(end)));
  }

  public Said scheme(
      String scheme, String practice, String area, String weight, String start, String end) {
    schemes.add(
        new Membership(
            practice,
            scheme,
            new Area(area, "Area " + area),
            Span.of(day(start), day(end)),
            new BigDecimal(weight)));
    return this;
  }

  public Job.Area area() {
    return new Job.Area("Leicester", List.copyOf(locations));
  }

  public Statements statements() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    maps.forEach(mapped -> days.addAll(mapped.days()));
    return new Statements(days, maps, register, partners, schemes);
  }

  public History history() {
    return History.of(area(), statements());
  }

  private static Optional<Area> area(String code, String name) {
    return code.isEmpty() ? Optional.empty() : Optional.of(new Area(code, name));
  }

  static LocalDate day(String date) {
    return date.isEmpty() ? null : LocalDate.parse(date);
  }
}
