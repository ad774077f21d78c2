package primarycare.conform;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import primarycare.intake.Accepted;
import primarycare.job.Job;

/**
 * Practices, their areas, lists, staff and attendances over the months of a job: what every table
 * measures.
 *
 * <p>Each is planned when a table first asks for it; nothing here runs a Spark job by itself.
 */
public final class ReferenceModel {

  /** Whether a known practice is one of the job's area. */
  public static final String IN_AREA = "in_area";

  /** The number of an area in {@link #areaNames}. */
  public static final String AREA = Areas.NUMBER;

  /** The number of a scheme in {@link #ageBands}. */
  public static final String SCHEME = AgeBandFrames.SCHEME;

  private final SparkSession spark;
  private final RelationalRules rules;
  private final Ledger ledger;
  private final KnownPractices known;
  private final Successors successors;
  private final History history;
  private final Set<String> given;
  private final Dataset<Row> ageBands;
  private final Lazy<Dataset<Row>> listSizes;
  private final Lazy<Dataset<Row>> staff;
  private final Lazy<Dataset<Row>> attendanceCells;
  private final Lazy<Dataset<Row>> attendances;
  private final Lazy<Dataset<Row>> patients;
  private final Lazy<Dataset<Row>> providerCells;
  private final Lazy<Dataset<Row>> moves;
  private final Lazy<Dataset<Row>> issues;
  private final Lazy<Organisations> censuses;
  private final Lazy<Organisations> arrivals;
  private final Lazy<Organisations> lists;
  private final Lazy<Areas> areas;
  private final Lazy<Residences> residences;

  /**
   * @param findings rows of {@link RelationalRules#findings}
   */
  public ReferenceModel(Job job, Accepted accepted, RelationalRules rules, List<Row> findings) {
    this.spark = accepted.spark();
    this.rules = rules;
    this.ledger = new Ledger(spark, accepted.files(), findings);
    this.given = job.inputs().keySet();
    this.known = rules.practices();
    this.successors = new Successors(rules.passed("practice_successor"));
    Calendar.Dates dates =
        new Calendar.Dates(
            new GivenDates(accepted, "registered_patients").all(),
            new GivenDates(accepted, "practice_map").all());
    this.history = History.of(job.area(), new MapDates(spark, dates.maps()), rules);
    Registrations registrations =
        new Registrations(
            rules.passed("registered_patients"),
            new GivenDates(accepted, "registered_patients").ofBothSexes());
    AgeBandFrames bands = new AgeBandFrames(spark, job.breakdown().ageBandSchemes());
    this.ageBands = bands.names();
    this.listSizes = frame(registrations::listSizes);
    this.staff = frame(() -> Workforce.staff(rules.passed("gp_workforce")));
    Set<LocalDate> counted = new GivenDates(accepted, "gp_workforce").all();
    this.censuses = organisations(job, () -> Calendar.ofCensuses(job.period(), counted, dates));
    Set<LocalDate> attended = new GivenDates(accepted, "ae_attendance").all();
    int longest = job.breakdown().longest();
    this.arrivals =
        organisations(job, () -> Calendar.ofAttendances(job.period(), longest, attended, dates));
    this.lists = organisations(job, () -> Calendar.ofLists(job.period(), dates));
    this.residences =
        new Lazy<>(
            () ->
                new Residences(
                    job, accepted, rules, dates, c -> organisations(job, () -> c).get()));
    this.areas = new Lazy<>(() -> new Areas(arrivals().memberships()));
    this.attendanceCells =
        frame(() -> Attendances.cells(rules.passed("ae_attendance"), history.shared()));
    this.attendances = frame(() -> attendances(bands));
    this.patients = frame(() -> patients(registrations, bands));
    this.providerCells = frame(() -> Providers.cells(rules.passed("ae_attendance")));
    this.moves = frame(() -> Moves.of(history, successors.stated()));
    this.issues = frame(this::conflicts);
  }

  private Dataset<Row> attendances(AgeBandFrames bands) {
    return Attendances.byArea(
        attendanceCells(),
        arrivals(),
        arrivals().standingFor(successors),
        areas.get(),
        bands.ages(),
        Attendances.homes(rules));
  }

  private Dataset<Row> patients(Registrations registrations, AgeBandFrames bands) {
    Dataset<Row> byBand = registrations.byBand(listSizes(), bands.cells(), bands.bands());
    return Attendances.patients(byBand, arrivals(), areas.get());
  }

  private static Lazy<Dataset<Row>> frame(Supplier<Dataset<Row>> rows) {
    return new Lazy<>(() -> rows.get().localCheckpoint(false));
  }

  /** A small frame from rows at hand, for tables that describe rather than measure. */
  public Dataset<Row> frame(List<Row> rows, StructType schema) {
    return spark.createDataFrame(rows, schema);
  }

  /** Rows of a source that every rule passes; none, in its columns, where the job has no files. */
  public Dataset<Row> rows(String source) {
    return rules.passed(source);
  }

  /** Practices and their areas, day by day. */
  public History history() {
    return history;
  }

  /**
   * One row a practice, area type, day and areas: what changed on it.
   *
   * @see Moves
   */
  public Dataset<Row> moves() {
    return moves.get();
  }

  /** One row a conflict of the sources of organisations, and what settles it. */
  public Dataset<Row> organisationIssues() {
    return issues.get();
  }

  private Dataset<Row> conflicts() {
    Stream<Dataset<Row>> mergers =
        rules.given("practice_successor")
            ? Stream.of(successors.endless(), successors.unknown(known))
            : Stream.empty();
    Stream<Dataset<Row>> strange =
        StrangePractices.all(attendanceCells(), staff(), listSizes(), known);
    return Stream.of(Conflicts.all(rules, history), mergers, strange)
        .flatMap(conflicts -> conflicts)
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  /** One row a practice that a register knows: the days on which it opened and closed. */
  public Dataset<Row> knownPractices() {
    return known.practices();
  }

  /** Organisations and lists as the workforce censuses are measured with. */
  public Organisations censuses() {
    return censuses.get();
  }

  /** Organisations and lists as the attendances are measured with. */
  public Organisations arrivals() {
    return arrivals.get();
  }

  /** Organisations at each month that has a list. */
  public Organisations lists() {
    return lists.get();
  }

  /** One row a practice, census month and staff group, of every practice in the inputs. */
  public Dataset<Row> staff() {
    return staff.get();
  }

  /** One row a month, practice code as given, department group, sex and age: attendances. */
  public Dataset<Row> attendanceCells() {
    return attendanceCells.get();
  }

  /**
   * One row a month, area, department group, sex and age band, by their numbers: attendances.
   *
   * @see Dimension
   * @see #areaNames
   * @see #ageBands
   */
  public Dataset<Row> attendances() {
    return attendances.get();
  }

  /** One row a month, area, sex and age band, by their numbers: registered patients. */
  public Dataset<Row> patients() {
    return patients.get();
  }

  /** One row an area of any type, and a place of people without a practice here: its name. */
  public Dataset<Row> areaNames() {
    return areas.get().names();
  }

  /** One row a scheme and age band of the job: its name and label. */
  public Dataset<Row> ageBands() {
    return ageBands;
  }

  /** Attendances that count by month, A&amp;E provider and department group, by its number. */
  public Dataset<Row> providerCells() {
    return providerCells.get();
  }

  /** Where registered patients live. */
  public Residences residences() {
    return residences.get();
  }

  /** Whether the job names files of a source. */
  public boolean isGiven(String source) {
    return given.contains(source);
  }

  /** One row a practice and extract date: the total of each kind of list that it is on. */
  public Dataset<Row> listSizes() {
    return listSizes.get();
  }

  /** One row a file of this run. */
  public Dataset<Row> files() {
    return ledger.files();
  }

  /** One row a file, outcome, column and rule of records that were not simply loaded. */
  public Dataset<Row> issues() {
    return ledger.issues();
  }

  private Lazy<Organisations> organisations(Job job, Supplier<Calendar> calendar) {
    return new Lazy<>(
        () -> new Organisations(spark, job.area(), calendar.get(), listSizes(), history));
  }
}
