package primarycare.conform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.dossier.AreaAttendances;
import primarycare.dossier.AttendedMonths;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.ListFacts;
import primarycare.intake.Accepted;
import primarycare.job.Job;
import primarycare.organisation.Calendar;
import primarycare.organisation.CareHomes;
import primarycare.organisation.Conflict;
import primarycare.organisation.GivenLists;

/**
 * Practices, their areas, lists, staff and attendances over the months of a job: what every table
 * measures.
 *
 * <p>Each is planned when a table first asks for it; what is said of organisations is collected.
 */
public final class ReferenceModel {

  private final RelationalRules rules;
  private final SmallSources small;
  private final LsoaKeys keys;
  private final Job.Area area;
  private final Ledger ledger;
  private final Registers registers;
  private final Set<String> given;
  private final PublicFacts publicFacts;
  private final Set<LocalDate> halfLists;
  private final Lazy<GivenLists> givenLists;
  private final Lazy<AreaSums> attended;
  private final Lazy<CareHomes> careHomes;
  private final Lazy<List<FactRows>> factRows;
  private final Lazy<CountedAttendances> attendances;
  private final Lazy<AreaDossiers> dossiers;
  private final Lazy<List<Conflict>> issues;
  private final Lazy<Organisations> censuses;
  private final Lazy<Organisations> ofAttendances;
  private final Lazy<Organisations> lists;
  private final Lazy<Residences> residences;

  /**
   * @param findings those of {@link RelationalRules#findings}
   */
  public ReferenceModel(
      Job job, Accepted accepted, RelationalRules rules, LsoaKeys keys, List<Finding> findings) {
    this.keys = keys;
    this.rules = rules;
    this.small = new SmallSources(rules);
    this.area = job.area();
    this.ledger = new Ledger(accepted.files(), keys.geographies(), findings);
    this.given = job.inputs().keySet();
    GivenDates ofLists = new GivenDates(accepted, ListFacts.SOURCE);
    Calendar.Dates dates =
        new Calendar.Dates(ofLists.whole(), new GivenDates(accepted, "practice_map").all());
    this.registers = new Registers(job.area(), rules);
    this.publicFacts = new PublicFacts(this, name -> SeriesIssues.byMonth(accepted.files(name)));
    Registrations registrations = new Registrations(rules, ofLists.ofBothSexes());
    this.halfLists = new TreeSet<>(ofLists.all());
    this.halfLists.removeAll(dates.lists());
    Calendars calendars = new Calendars(job, accepted, dates);
    this.censuses = organisations(calendars::ofCensuses);
    this.ofAttendances = organisations(calendars::ofAttendances);
    this.lists = organisations(calendars::ofLists);
    this.residences =
        new Lazy<>(
            () -> new Residences(job, accepted, rules, dates, c -> organisations(() -> c).get()));
    this.givenLists = new Lazy<>(() -> GivenListRows.of(registrations.listSizes()));
    this.attended = new Lazy<>(() -> dossiers().attended(months(ofAttendances())));
    this.factRows = new Lazy<>(() -> FactRows.of(accepted.files(), rules.facts()));
    this.careHomes =
        new Lazy<>(
            () ->
                new CareHomes(
                    ofAttendances().placements(), CareHomeRows.of(smallRows(CareHomeRows.SOURCE))));
    this.attendances = new Lazy<>(() -> new CountedAttendances(rules, registers));
    this.dossiers =
        new Lazy<>(
            () ->
                new AreaDossiers(
                    job,
                    ofAttendances(),
                    registers,
                    rules,
                    accepted.files(AttendanceFacts.SOURCE),
                    attendances().facts(),
                    registrations.facts(),
                    attendances().keyed()));
    this.issues = new Lazy<>(() -> registers.conflicts(this));
  }

  /** Rows of a source that every rule passes, as they were read; none without files of it. */
  Dataset<Row> rows(String source) {
    return rules.passed(source);
  }

  /** The same of one that grows with organisations alone, as tables may hold them. */
  public List<Row> smallRows(String source) {
    return small.rows(source);
  }

  /** What the files say of each other that a person should know, a sentence each. */
  public List<String> notices() {
    return Stream.of(rules.names().notices(), keys.notices(), rules.strangers(area))
        .flatMap(List::stream)
        .toList();
  }

  /** Practices and their areas over time. */
  public Registers registers() {
    return registers;
  }

  /** Conflicts of the sources of organisations, and what settles each. */
  public List<Conflict> organisationIssues() {
    return issues.get();
  }

  /** Organisations and lists as the workforce censuses are measured with. */
  public Organisations censuses() {
    return censuses.get();
  }

  /** Organisations and lists as the attendances are measured with. */
  public Organisations ofAttendances() {
    return ofAttendances.get();
  }

  /** Organisations at each month that has a list. */
  public Organisations lists() {
    return lists.get();
  }

  /** The practices of each census. */
  public Map<LocalDate, Set<String>> staffed() {
    return PracticesSeen.of(publicFacts.staff().byCensus());
  }

  /** What is known of organisations and public figures, as plain Java. */
  public PublicFacts publicFacts() {
    return publicFacts;
  }

  /** Attendances that count, as tables ask for them. */
  public CountedAttendances attendances() {
    return attendances.get();
  }

  /** What is known of the people of each area. */
  public AreaDossiers dossiers() {
    return dossiers.get();
  }

  /** Where registered patients live. */
  public Residences residences() {
    return residences.get();
  }

  /** Whether the area of the job is all of England. */
  public boolean isOfEngland() {
    return area.subIcbLocations().isEmpty();
  }

  /** Whether the job names files of a source. */
  public boolean isGiven(String source) {
    return given.contains(source);
  }

  /** The lists of all practices: the total of each kind that a practice is on. */
  public GivenLists givenLists() {
    return givenLists.get();
  }

  /** Attendances of each area month by month, collected once. */
  List<AttendedMonths> attended() {
    return attended.get().months();
  }

  /** How many residents of care homes were counted at each practice, collected once. */
  public CareHomes careHomes() {
    return careHomes.get();
  }

  /** All attendances of each area and month. */
  public List<AreaAttendances> areaAttendances() {
    return attended.get().all();
  }

  /** Extract dates of which a list of one sex alone is given, which is not used. */
  public Set<LocalDate> halfLists() {
    return halfLists;
  }

  /** One row per file of this run. */
  public List<Row> files() {
    return ledger.files();
  }

  /** Of each file of which there are facts its rows loaded, and those that facts hold. */
  public List<FactRows> factRows() {
    return factRows.get();
  }

  /** One row per file, outcome, column and rule of records that were not simply loaded. */
  public List<Row> issues() {
    return ledger.issues();
  }

  private static List<LocalDate> months(Organisations organisations) {
    return organisations.calendar().entries().stream().map(of -> of.month().first()).toList();
  }

  private Lazy<Organisations> organisations(Supplier<Calendar> calendar) {
    return new Lazy<>(
        () -> new Organisations(calendar.get(), this::givenLists, registers.history()));
  }
}
