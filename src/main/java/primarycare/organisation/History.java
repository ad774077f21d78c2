package primarycare.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import primarycare.job.Job;

/** Which practices there were, and to which areas each belonged, day by day. */
public final class History {

  public static final String PRACTICE = "practice";
  public static final String PCN = "pcn";
  public static final String LOCATION = "sub_icb_location";
  public static final String ICB = "icb";

  /** The type of the one area that is the whole of the job's. */
  public static final String ALL = "all";

  /** The code of the area of practices that belong to no area of a type. */
  public static final String UNASSIGNED = "unassigned";

  /** Types of areas beside those of schemes. */
  private static final int OF_ORGANISATIONS = 5;

  private static final Area NONE = new Area(UNASSIGNED, "Unassigned");

  private final Job.Area area;
  private final Map<String, PracticeHistory> practices;
  private final Set<String> schemes;
  private final Set<String> ours;
  private final Recodes recodes;

  private History(
      Job.Area area, Map<String, PracticeHistory> practices, Set<String> ours, Recodes recodes) {
    this.recodes = recodes;
    this.area = area;
    this.practices = practices;
    this.ours = ours;
    this.schemes = new TreeSet<>();
    memberships().map(Membership::type).forEach(schemes::add);
    schemes.removeAll(List.of(PCN, LOCATION, ICB));
  }

  /**
   * The history that the files of a run tell, each area under its newest code where the code alone
   * changed.
   */
  public static History of(Job.Area area, Statements said) {
    History asSaid = of(area, said, Recodes.NONE);
    Recodes recodes = Recodes.of(asSaid.practices());
    return recodes.all().isEmpty() ? asSaid : of(recodes.of(area), recodes.of(said), recodes);
  }

  private static History of(Job.Area area, Statements said, Recodes recodes) {
    Map<String, List<Life>> lives = Statements.byPractice(PracticeSpans.of(said), Life::practice);
    Map<String, List<Membership>> schemes =
        Statements.byPractice(said.schemes(), Membership::practice);
    Networks networks = new Networks(said);
    Set<String> codes = new TreeSet<>(lives.keySet());
    codes.addAll(schemes.keySet());
    said.partners().forEach(partner -> codes.add(partner.practice()));
    Map<String, PracticeHistory> practices = new TreeMap<>();
    for (String code : codes) {
      List<Life> own = lives.getOrDefault(code, List.of());
      List<Membership> memberships = new ArrayList<>();
      networks.of(code, own).forEach(stay -> memberships.add(Membership.whole(code, PCN, stay)));
      located(own, Life::location)
          .forEach(stay -> memberships.add(Membership.whole(code, LOCATION, stay)));
      located(own, Life::icb).forEach(stay -> memberships.add(Membership.whole(code, ICB, stay)));
      memberships.addAll(schemes.getOrDefault(code, List.of()));
      practices.put(code, new PracticeHistory(code, own, memberships));
    }
    return new History(area, practices, ours(area, said, practices.values()), recodes);
  }

  private static List<Stay> located(List<Life> lives, Function<Life, Optional<Area>> place) {
    List<Stay> stays = new ArrayList<>();
    lives.forEach(
        life -> place.apply(life).ifPresent(area -> stays.add(new Stay(area, life.there()))));
    return Timeline.merged(stays);
  }

  private static Set<String> ours(
      Job.Area area, Statements said, Collection<PracticeHistory> practices) {
    Set<String> ours = new TreeSet<>();
    practices.forEach(
        practice ->
            practice.lives().stream()
                .filter(life -> isIn(area, life.location().map(Area::code).orElse(null)))
                .forEach(life -> ours.add(life.practice())));
    said.partners().stream()
        .filter(partner -> isIn(area, partner.location()))
        .forEach(partner -> ours.add(partner.practice()));
    return ours;
  }

  private static boolean isIn(Job.Area area, String location) {
    return area.subIcbLocations().isEmpty()
        || (location != null && area.subIcbLocations().contains(location));
  }

  /** Whether a practice is of the job's area while it lives so. */
  public boolean isInArea(Life life) {
    return isIn(area, life.location().map(Area::code).orElse(null));
  }

  /** Areas of which the code alone changed. */
  public Recodes recodes() {
    return recodes;
  }

  /** The name of the job's area. */
  public String name() {
    return area.name();
  }

  /** Every practice, by code. */
  public Collection<PracticeHistory> practices() {
    return practices.values();
  }

  /** One practice; empty where no file tells of it. */
  public Optional<PracticeHistory> practice(String code) {
    return Optional.ofNullable(practices.get(code));
  }

  /** The whole of the job's area. */
  public Area whole() {
    return new Area(ALL, area.name());
  }

  /** The name that a practice bore last; null for one without. */
  public String name(String practice) {
    return practice(practice)
        .flatMap(
            known ->
                known.lives().stream()
                    .max(Comparator.comparing((Life life) -> life.span().first())))
        .map(Life::name)
        .orElse(null);
  }

  /** Practices that were ever of the job's area, by where they were or whose partners they were. */
  public Set<String> ours() {
    return ours;
  }

  /** Practices that areas of a scheme share by weight, at any time. */
  public Set<String> shared() {
    Set<String> shared = new TreeSet<>();
    practices.values().stream()
        .filter(PracticeHistory::isShared)
        .forEach(practice -> shared.add(practice.code()));
    return shared;
  }

  /** The names of the job's own schemes. */
  public Set<String> schemes() {
    return schemes;
  }

  /** The memberships of all practices. */
  public Stream<Membership> memberships() {
    return practices.values().stream().flatMap(practice -> practice.memberships().stream());
  }

  /** The practices that existed on a day, and how each lived then. */
  public List<Life> on(LocalDate day) {
    List<Life> lives = new ArrayList<>(practices.size());
    for (PracticeHistory practice : practices.values()) {
      practice.on(day).ifPresent(lives::add);
    }
    return lives;
  }

  /** The codes of the areas that practices of the job's area belong to on a day, by type. */
  public Map<String, Set<String>> areas(LocalDate day) {
    Map<String, Set<String>> areas = new TreeMap<>();
    on(day).stream()
        .filter(this::isInArea)
        .flatMap(life -> shares(life, day).stream())
        .forEach(
            share ->
                areas
                    .computeIfAbsent(share.type(), type -> new TreeSet<>())
                    .add(share.area().code()));
    return areas;
  }

  /**
   * The areas of every type that a practice belongs to on a day: itself, its PCN, sub-ICB location
   * and ICB, those of each scheme, and the whole. Where it has no area of a type it is in the area
   * {@value #UNASSIGNED}, so that every type holds every practice; areas of a scheme stand in the
   * order of their codes.
   *
   * @param life of the practice on that day
   */
  public List<Share> shares(Life life, LocalDate day) {
    PracticeHistory practice = practices.get(life.practice());
    List<Share> shares = new ArrayList<>(OF_ORGANISATIONS + schemes.size());
    shares.add(whole(PRACTICE, Optional.of(new Area(life.practice(), life.name()))));
    shares.add(whole(PCN, practice.pcn(day)));
    shares.add(whole(LOCATION, life.location()));
    shares.add(whole(ICB, life.icb()));
    shares.add(whole(ALL, Optional.of(whole())));
    for (String scheme : schemes) {
      List<Membership> memberships = practice.in(scheme, day);
      memberships.stream()
          .sorted(Comparator.comparing((Membership m) -> m.area().code()))
          .forEach(m -> shares.add(new Share(scheme, titled(m.area()), m.weight())));
      if (memberships.isEmpty()) {
        shares.add(whole(scheme, Optional.empty()));
      }
    }
    return shares;
  }

  private static Share whole(String type, Optional<Area> area) {
    return new Share(type, area.map(History::titled).orElse(NONE), BigDecimal.ONE);
  }

  private static Area titled(Area area) {
    return area.name() == null ? new Area(area.code(), area.title()) : area;
  }
}
