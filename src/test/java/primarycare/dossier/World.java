package primarycare.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import primarycare.intake.Fact;
import primarycare.job.Month;
import primarycare.job.MonthSizes;
import primarycare.job.Period;
import primarycare.job.Span;
import primarycare.layout.AgeBands;
import primarycare.organisation.Calendar;
import primarycare.organisation.Home;
import primarycare.organisation.Homes;
import primarycare.organisation.Merger;
import primarycare.organisation.Placement;
import primarycare.organisation.PublishedAreas;
import primarycare.organisation.Said;
import primarycare.organisation.SharedLists;
import primarycare.organisation.Successors;
import primarycare.support.TextTable;
import scala.Tuple2;

/** The dossiers of a few practices' areas, made in memory of tables that are texts. */
public final class World {

  private static final String NONE = "";
  private final Said said;
  private final List<Merger> mergers = new ArrayList<>();
  private final List<Home> homes = new ArrayList<>();
  private final List<Fact> attended = new ArrayList<>();
  private final List<Fact> known = new ArrayList<>();
  private final List<Map<String, String>> listed = new ArrayList<>();
  private final List<AgeBands> schemes = new ArrayList<>();
  private final Set<String> withCare = new TreeSet<>();
  private Optional<Period> asked = Optional.empty();
  private SharedLists living = SharedLists.NONE;

  /**
   * @param said of the practices and their areas
   */
  public World(Said said) {
    this.said = said;
  }

  /** Bands that begin at these ages. */
  public World scheme(String name, Integer... from) {
    return scheme(new AgeBands(name, name, NONE, NONE, List.of(from)));
  }

  public World scheme(AgeBands scheme) {
    schemes.add(scheme);
    return this;
  }

  /** The months that are asked for; without them those that have attendances. */
  public World asked(String first, String last) {
    asked = Optional.of(new Period(month(first), month(last)));
    return this;
  }

  World succeeded(String practice, String successor, String day) {
    mergers.add(new Merger(practice, successor, LocalDate.parse(day)));
    return this;
  }

  /** Where the patients of practices live that areas share, which lists by LSOA tell. */
  public World living(SharedLists lists) {
    living = lists;
    return this;
  }

  public World home(String lsoa, String type, String area) {
    homes.add(new Home(lsoa, type, area));
    return this;
  }

  /** Files of which some record has care. */
  World withCare(String... files) {
    withCare.addAll(List.of(files));
    return this;
  }

  /**
   * Attendances.
   *
   * @param text of file, month, practice, lsoa, department, sex, age, sign (several with + between)
   *     and attendances: below 0 where they are to be taken away; without a column or value it is
   *     not known
   */
  public World attended(String text) {
    TextTable.of(text).rows().forEach(row -> attended.add(WorldAttended.fact(row)));
    return this;
  }

  /**
   * People whose key is known; their attendances are told by themselves.
   *
   * @param text of month, practice, department, person (a number) and attendances, as above
   */
  public World known(String text) {
    TextTable.of(text).rows().forEach(row -> known.add(WorldPeople.fact(row)));
    return this;
  }

  /**
   * Lists by single years, which have no patients of ages that are not given.
   *
   * @param text of extract, practice, sex, age and patients; an age of several years, as 20-24, is
   *     lost, so that there is no band that has a part of it
   */
  public World listed(String text) {
    listed.addAll(TextTable.of(text).rows());
    return this;
  }

  static Month month(String text) {
    return Month.parse(text).orElseThrow();
  }

  public Calendar calendar() {
    TreeSet<LocalDate> months = new TreeSet<>();
    attended.forEach(fact -> months.add(LocalDate.ofEpochDay(fact.part())));
    TreeSet<LocalDate> lists = new TreeSet<>();
    listed.forEach(row -> lists.add(LocalDate.parse(row.get("extract"))));
    return Calendar.ofAttendances(
        asked,
        Span.ROLLING_YEAR.months(),
        months,
        new MonthSizes(new TreeMap<>()),
        new Calendar.Dates(lists, said.statements().maps()));
  }

  Places places() {
    List<Placement> placements = living.of(Placement.of(said.history(), calendar()));
    return new Places(calendar(), placements, new Successors(mergers));
  }

  Shape shape() {
    return new Shape(calendar().entries().size(), schemes);
  }

  Dossiers dossiers() {
    Homes lived = new Homes(homes, Map.of());
    List<RollingPeriod> all = periods(Span.values());
    return new Dossiers(calendar(), shape(), places(), lived, withCare, all, PublishedAreas.EVERY);
  }

  /** What gives attendances at providers to areas. */
  public ProviderPlaces providers() {
    return dossiers().providers();
  }

  /** Rows of {@link Fact#SCHEMA}. */
  List<Row> facts() {
    return attended.stream().map(Fact::row).toList();
  }

  private List<Fact> lists() {
    return WorldLists.facts(listed, shape());
  }

  List<Row> patients() {
    return lists().stream().map(Fact::row).toList();
  }

  List<Row> people() {
    return known.stream().map(Fact::row).toList();
  }

  /** The dossiers of all areas that have people, by type and code. */
  public Map<String, Dossier> all() {
    Dossiers dossiers = dossiers();
    List<Row> ofPractices = new ArrayList<>();
    attended.forEach(fact -> dossiers.placed(fact).forEachRemaining(ofPractices::add));
    known.forEach(fact -> dossiers.known(fact).forEachRemaining(ofPractices::add));
    lists().forEach(fact -> dossiers.listed(fact).forEachRemaining(ofPractices::add));
    Iterator<Row> shared = dossiers.shared(sorted(ofPractices, row -> row.getString(0)));
    List<Row> ofAreas = new ArrayList<>();
    shared.forEachRemaining(ofAreas::add);
    Map<String, Dossier> all = new TreeMap<>();
    dossiers
        .summed(sorted(ofAreas, row -> row.getInt(1)))
        .forEachRemaining(row -> put(all, dossiers.dossier(row)));
    return all;
  }

  private static void put(Map<String, Dossier> all, Dossier dossier) {
    all.put(dossier.area().type() + " " + dossier.area().code(), dossier);
  }

  private static <K extends Comparable<K>> Iterator<Row> sorted(
      List<Row> rows, Function<Row, K> by) {
    return rows.stream().sorted(Comparator.comparing(by)).iterator();
  }

  /** The dossier of one area; it has nothing in it where the area has no people. */
  public Dossier dossier(String type, String code) {
    Dossier none = new Dossier(new Places.Named(type, code, null), shape(), new Cells(shape()));
    return all().getOrDefault(type + " " + code, none);
  }

  /** How many these are. */
  static Dossier.Sum exact(Dossier.Attended attended) {
    return new Dossier.Sum(attended.count().exact(), attended.isThere());
  }

  /** The dossiers of groups of practices, by their numbers. */
  public <G extends PracticeGroups> List<GroupDossier<G>> groups(G groups) {
    List<Tuple2<Integer, Row>> parts = new ArrayList<>(GroupDossiers.nobody(groups.groups()));
    all()
        .values()
        .forEach(dossier -> GroupDossiers.parts(dossier, groups).forEachRemaining(parts::add));
    parts.sort(Comparator.comparing(Tuple2::_1));
    List<GroupDossier<G>> dossiers = new ArrayList<>();
    GroupDossiers.dossiers(dossiers(), groups, parts.iterator())
        .forEachRemaining(dossier -> dossiers.add(dossier._2()));
    return dossiers;
  }

  public List<RollingPeriod> periods(Span... spans) {
    return RollingPeriod.of(calendar(), List.of(spans));
  }
}
