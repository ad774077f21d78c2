package primarycare.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import primarycare.dossier.AreaAttendances;
import primarycare.dossier.AreaProviders;
import primarycare.dossier.AttendedMonths;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.ListFacts;
import primarycare.intake.Accepted;
import primarycare.intake.GivenDates;
import primarycare.job.Job;
import primarycare.job.Lazy;
import primarycare.layout.Sources;
import primarycare.organisation.CareHomes;
import primarycare.organisation.Conflict;
import primarycare.organisation.GivenLists;
import primarycare.rules.FactRows;
import primarycare.rules.Ledger;
import primarycare.rules.RelationalRules;
import primarycare.rules.SeriesIssues;
import primarycare.rules.key.Finding;
import primarycare.rules.key.KeyRules;
import primarycare.rules.lsoa.LsoaKeys;
import primarycare.rules.organisation.PracticesSeen;

/**
 * Practices, their areas, lists, staff and attendances over the months of a job: what every table
 * measures.
 *
 * <p>Each is planned when a table first asks for it; what is said of organisations is collected.
 */
public final class ReferenceModel {

  private final RelationalRules rules;
  private final SourceRows rows;
  private final LsoaKeys keys;
  private final Job.Area area;
  private final Ledger ledger;
  private final Registers registers;
  private final MeasuredOrganisations organisations;
  private final PublicFacts publicFacts;
  private final Lazy<AreaSums> attended;
  private final Lazy<CareHomes> careHomes;
  private final Lazy<GivenProviders> providers;
  private final Lazy<List<FactRows>> factRows;
  private final Lazy<CountedAttendances> attendances;
  private final Lazy<AreaDossiers> dossiers;
  private final Lazy<List<Conflict>> issues;
  private final Lazy<Residences> residences;

  /**
   * @param findings those of {@link RelationalRules#findings}
   */
  public ReferenceModel(
      Job job, Accepted accepted, RelationalRules rules, LsoaKeys keys, List<Finding> findings) {
    KeyRules counting = rules.rows();
    this.keys = keys;
    this.rules = rules;
    this.rows = new SourceRows(job.inputs().keySet(), counting, new SmallSources(rules));
    this.area = job.area();
    this.ledger = new Ledger(accepted.files(), keys.geographies(), findings);
    this.registers = new Registers(job.area(), rules);
    Registrations registrations =
        new Registrations(counting, new GivenDates(accepted, ListFacts.SOURCE).ofBothSexes());
    this.organisations =
        new MeasuredOrganisations(
            job, accepted, registers, registrations, () -> residences().flows());
    this.publicFacts =
        new PublicFacts(
            rows, registers, organisations, name -> SeriesIssues.byMonth(accepted.files(name)));
    this.residences = new Lazy<>(() -> new Residences(job, accepted, rules, organisations, rows));
    this.attended = new Lazy<>(() -> dossiers().attended(ofAttendances().calendar().firstDays()));
    this.factRows = new Lazy<>(() -> FactRows.of(accepted.files(), counting.facts()));
    this.careHomes =
        new Lazy<>(
            () ->
                new CareHomes(
                    ofAttendances().placementsWithRows(),
                    CareHomeRows.of(smallRows(CareHomeRows.SOURCE))));
    this.providers =
        new Lazy<>(
            () ->
                GivenProviders.of(
                    publicFacts.expectedProviders(),
                    ofAttendances(),
                    () -> attendances().byProvider()));
    this.attendances = new Lazy<>(() -> new CountedAttendances(rules, registers));
    this.dossiers =
        new Lazy<>(
            () ->
                new AreaDossiers(
                    AgeSchemes.of(accepted, ofAttendances().calendar())
                        .of(job.tables().breakdown()),
                    ofAttendances(),
                    registers,
                    rules,
                    accepted.files(AttendanceFacts.SOURCE),
                    attendances().facts(),
                    registrations.facts(),
                    attendances().keyed()));
    this.issues = new Lazy<>(() -> registers.conflicts(named()));
  }

  /** Rows of a source that grows with organisations alone, as tables may hold them. */
  public List<Row> smallRows(String source) {
    return rows.small(source);
  }

  /** What the files say of each other that a person should know, a sentence each. */
  public List<String> notices() {
    return Stream.of(
            attendanceNotices(), rules.names().notices(), keys.notices(), rules.strangers(area))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> attendanceNotices() {
    return isGiven(AttendanceFacts.SOURCE)
        ? Stream.concat(
                providers.get().notices().stream(), CellNotices.of(ofAttendances()).stream())
            .toList()
        : List.of();
  }

  /** Practices and their areas over time. */
  public Registers registers() {
    return registers;
  }

  /** Conflicts of the sources of organisations, and what settles each. */
  public List<Conflict> organisationIssues() {
    return issues.get();
  }

  private Map<String, Map<LocalDate, Set<String>>> named() {
    Map<String, Map<LocalDate, Set<String>>> named = new LinkedHashMap<>();
    named.put(AttendanceFacts.SOURCE, attendances().practices());
    named.put(Workforce.SOURCE, staffed());
    named.put(ListFacts.SOURCE, givenLists().practices());
    return named;
  }

  /** Organisations and lists as the workforce censuses are measured with. */
  public Organisations censuses() {
    return organisations.censuses();
  }

  /** Organisations and lists as the attendances are measured with. */
  public Organisations ofAttendances() {
    return organisations.ofAttendances();
  }

  /** Organisations at each month that has a list. */
  public Organisations lists() {
    return organisations.lists();
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
    return rows.isGiven(source);
  }

  /** Whether a record of a source is about a person. */
  public boolean isAboutPeople(String source) {
    return Sources.named(source).people();
  }

  /** The lists of all practices: the total of each kind that a practice is on. */
  public GivenLists givenLists() {
    return organisations.givenLists();
  }

  /** Attendances of each area month by month, collected once. */
  List<AttendedMonths> attended() {
    return attended.get().months();
  }

  /** At which providers the patients of each area are expected, collected once. */
  public AreaProviders areaProviders() {
    return providers.get().areas();
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
    return organisations.halfLists();
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
}
