package primarycare.conform;

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
 * <p>Frames are lazy; nothing here runs a Spark job.
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
  private final Dataset<Row> listSizes;
  private final Dataset<Row> staff;
  private final Dataset<Row> attendanceCells;
  private final Dataset<Row> attendances;
  private final Dataset<Row> patients;
  private final KnownPractices known;
  private final Dataset<Row> issues;
  private final History history;
  private final Successors successors;
  private final Organisations censuses;
  private final Organisations arrivals;
  private final Areas areas;
  private final Dataset<Row> ageBands;
  private final Supplier<Organisations> practiceLists;
  private Organisations lists;
  private final Dataset<Row> providerCells;
  private final Residences residences;
  private final Set<String> given;

  /**
   * @param findings rows of {@link RelationalRules#findings}
   */
  public ReferenceModel(Job job, Accepted accepted, RelationalRules rules, List<Row> findings) {
    this.spark = accepted.spark();
    this.rules = rules;
    this.ledger = new Ledger(spark, accepted.files(), findings);
    Registrations registrations =
        new Registrations(
            rules.passed("registered_patients"),
            new GivenDates(accepted, "registered_patients").ofBothSexes());
    this.listSizes = registrations.listSizes().localCheckpoint(false);
    this.staff = Workforce.staff(rules.passed("gp_workforce")).localCheckpoint(false);
    Calendar.Dates dates =
        new Calendar.Dates(
            new GivenDates(accepted, "registered_patients").all(),
            new GivenDates(accepted, "practice_map").all());
    this.known = rules.practices();
    this.successors = new Successors(rules.passed("practice_successor"));
    this.history = History.of(job.area(), new MapDates(spark, dates.maps()), rules);
    this.censuses =
        organisations(
            job,
            Calendar.ofCensuses(
                job.period(), new GivenDates(accepted, "gp_workforce").all(), dates));
    this.arrivals =
        organisations(
            job,
            Calendar.ofAttendances(
                job.period(),
                job.breakdown().longest(),
                new GivenDates(accepted, "ae_attendance").all(),
                dates));
    this.practiceLists = () -> organisations(job, Calendar.ofLists(job.period(), dates));
    this.areas = new Areas(arrivals.memberships());
    AgeBandFrames bands = new AgeBandFrames(spark, job.breakdown().ageBandSchemes());
    this.ageBands = bands.names();
    this.attendanceCells =
        Attendances.cells(rules.passed("ae_attendance"), history.shared()).localCheckpoint(false);
    this.attendances =
        Attendances.byArea(
                attendanceCells,
                arrivals,
                arrivals.standingFor(successors),
                areas,
                bands.ages(),
                Attendances.homes(rules))
            .localCheckpoint(false);
    Dataset<Row> byBand = registrations.byBand(listSizes, bands.cells(), bands.bands());
    this.patients = Attendances.patients(byBand, arrivals, areas).localCheckpoint(false);
    this.providerCells = Providers.cells(rules.passed("ae_attendance")).localCheckpoint(false);
    this.residences = new Residences(job, accepted, rules, dates, c -> organisations(job, c));
    this.given = job.inputs().keySet();
    this.issues = conflicts().localCheckpoint(false);
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
    return Moves.of(history, successors.stated());
  }

  /** One row a conflict of the sources of organisations, and what settles it. */
  public Dataset<Row> organisationIssues() {
    return issues;
  }

  private Dataset<Row> conflicts() {
    Stream<Dataset<Row>> mergers =
        rules.given("practice_successor")
            ? Stream.of(successors.endless(), successors.unknown(known))
            : Stream.empty();
    Stream<Dataset<Row>> strange =
        Stream.of(
            StrangePractices.of("ae_attendance", attendanceCells, known),
            StrangePractices.of("gp_workforce", staff, known),
            StrangePractices.ofLists(listSizes, known));
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
    return censuses;
  }

  /** Organisations and lists as the attendances are measured with. */
  public Organisations arrivals() {
    return arrivals;
  }

  /** Organisations at each month that has a list; made when they are first asked for. */
  public synchronized Organisations lists() {
    if (lists == null) {
      lists = practiceLists.get();
    }
    return lists;
  }

  /** One row a practice, census month and staff group, of every practice in the inputs. */
  public Dataset<Row> staff() {
    return staff;
  }

  /** One row a month, practice code as given, department group, sex and age: attendances. */
  public Dataset<Row> attendanceCells() {
    return attendanceCells;
  }

  /**
   * One row a month, area, department group, sex and age band, by their numbers: attendances.
   *
   * @see Dimension
   * @see #areaNames
   * @see #ageBands
   */
  public Dataset<Row> attendances() {
    return attendances;
  }

  /** One row a month, area, sex and age band, by their numbers: registered patients. */
  public Dataset<Row> patients() {
    return patients;
  }

  /** One row an area of any type, and a place of people without a practice here: its name. */
  public Dataset<Row> areaNames() {
    return areas.names();
  }

  /** One row a scheme and age band of the job: its name and label. */
  public Dataset<Row> ageBands() {
    return ageBands;
  }

  /** Attendances that count by month, A&amp;E provider and department group, by its number. */
  public Dataset<Row> providerCells() {
    return providerCells;
  }

  /** Where registered patients live. */
  public Residences residences() {
    return residences;
  }

  /** Whether the job names files of a source. */
  public boolean isGiven(String source) {
    return given.contains(source);
  }

  /** One row a practice and extract date: the total of each kind of list that it is on. */
  public Dataset<Row> listSizes() {
    return listSizes;
  }

  /** One row a file of this run. */
  public Dataset<Row> files() {
    return ledger.files();
  }

  /** One row a file, outcome, column and rule of records that were not simply loaded. */
  public Dataset<Row> issues() {
    return ledger.issues();
  }

  private Organisations organisations(Job job, Calendar calendar) {
    return new Organisations(spark, job.area(), calendar, listSizes, history);
  }
}
