package primarycare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import primarycare.job.Lazy;
import primarycare.organisation.AppointmentCounts;
import primarycare.organisation.Change;
import primarycare.organisation.Changes;
import primarycare.organisation.Continuity;
import primarycare.organisation.DeprivationScore;
import primarycare.organisation.DistinctGps;
import primarycare.organisation.History;
import primarycare.organisation.ListSizes;
import primarycare.organisation.PracticeDetails;
import primarycare.organisation.PracticesByMonth;
import primarycare.organisation.RegisterEntry;
import primarycare.organisation.Staff;
import primarycare.organisation.StaffOfYear;
import primarycare.organisation.SurveyAnswer;

/**
 * What a run knows of organisations over time and of figures that are nobody's, as plain Java: each
 * is collected when a table first asks for it, and once. Nothing of it grows with people.
 */
public final class PublicFacts {

  private final Function<String, Map<LocalDate, Optional<String>>> seriesIssues;
  private final Lazy<PracticesByMonth> censuses;
  private final Registers registers;
  private final Lazy<List<Change>> changes;
  private final Lazy<Continuity> continuity;
  private final Lazy<List<SurveyAnswer>> survey;
  private final Lazy<PracticesByMonth> ofLists;
  private final Lazy<PracticesByMonth> ofAttendances;
  private final Lazy<ListSizes> allLists;
  private final Lazy<Map<String, List<PracticeDetails>>> practiceDetails;
  private final Lazy<Map<String, RegisterEntry>> register;
  private final Lazy<StaffRows> staff;
  private final Lazy<List<DistinctGps>> distinctGps;
  private final Lazy<AppointmentCounts> appointments;
  private final Lazy<PracticesByMonth> ofAppointments;
  private final Lazy<List<Providers.Expected>> expectedProviders;
  private final Lazy<List<StaffOfYear>> longRun;
  private final Lazy<List<DeprivationScore>> deprivation;
  private final Map<Organisations, PracticesByMonth> byMonth = new ConcurrentHashMap<>();

  /**
   * @param seriesIssues of the files of a source, by census month
   */
  PublicFacts(
      SourceRows rows,
      Registers registers,
      MeasuredOrganisations organisations,
      Function<String, Map<LocalDate, Optional<String>>> seriesIssues) {
    this.seriesIssues = seriesIssues;
    this.registers = registers;
    this.changes = new Lazy<>(() -> Changes.of(history(), registers.successors().mergers()));
    this.continuity = new Lazy<>(() -> new Continuity(history(), registers.successors()));
    this.survey = small(rows, SurveyRows.SOURCE, SurveyRows::of);
    this.allLists = new Lazy<>(() -> organisations.givenLists().sizes());
    this.censuses = new Lazy<>(() -> byMonth(organisations.censuses()));
    this.ofLists = new Lazy<>(() -> byMonth(organisations.lists()));
    this.ofAttendances = new Lazy<>(() -> byMonth(organisations.ofAttendances()));
    this.practiceDetails = small(rows, DetailRows.SOURCE, DetailRows::details);
    this.register = new Lazy<>(() -> DetailRows.register(registers.register()));
    this.deprivation = small(rows, DeprivationScores.SOURCE, DeprivationScores::of);
    this.longRun = small(rows, LongRunRows.SOURCE, LongRunRows::of);
    this.expectedProviders = small(rows, Providers.EXPECTED, Providers::expected);
    this.staff =
        given(
            rows,
            Workforce.SOURCE,
            () -> StaffRows.of(Workforce.staff(rows.of(Workforce.SOURCE), latest(organisations))),
            StaffRows.of(List.of()));
    this.distinctGps =
        given(
            rows,
            Individuals.SOURCE,
            () -> Individuals.of(rows.of(Individuals.SOURCE), censuses()),
            List.of());
    this.appointments =
        given(
            rows,
            AppointmentRows.SOURCE,
            () -> AppointmentRows.of(rows.of(AppointmentRows.SOURCE)),
            new AppointmentCounts());
    this.ofAppointments =
        new Lazy<>(() -> byMonth(organisations.inMonths(appointments().months())));
  }

  private static Optional<LocalDate> latest(MeasuredOrganisations organisations) {
    return organisations.censuses().calendar().latest().map(census -> census.month().first());
  }

  /** What is made of the rows of a small source: of no rows where a job names no file of it. */
  private static <T> Lazy<T> small(SourceRows rows, String source, Function<List<Row>, T> made) {
    return new Lazy<>(() -> made.apply(rows.small(source)));
  }

  /** What Spark adds up of a source; without a query where a job names no file of it. */
  private static <T> Lazy<T> given(SourceRows rows, String source, Supplier<T> collected, T none) {
    return new Lazy<>(() -> rows.isGiven(source) ? collected.get() : none);
  }

  /** Practices and their areas as at the months of some organisations. */
  public PracticesByMonth byMonth(Organisations of) {
    return byMonth.computeIfAbsent(
        of,
        places -> new PracticesByMonth(places.calendar(), places.placementsWithRows(), allLists()));
  }

  /** The practices and areas that workforce censuses are measured with. */
  public PracticesByMonth censuses() {
    return censuses.get();
  }

  /** Which practices there were, and to which areas each belonged, day by day. */
  public History history() {
    return registers.history();
  }

  /** What changed in the areas of practices. */
  public List<Change> changes() {
    return changes.get();
  }

  /** Which practices go on, and in which others. */
  public Continuity continuity() {
    return continuity.get();
  }

  /** What patients say in a survey. */
  public List<SurveyAnswer> survey() {
    return survey.get();
  }

  /** The practices and areas of the months of lists. */
  public PracticesByMonth ofLists() {
    return ofLists.get();
  }

  /** The practices and areas of the months of attendances. */
  public PracticesByMonth ofAttendances() {
    return ofAttendances.get();
  }

  /** The lists of every practice in the inputs, of whichever day. */
  public ListSizes allLists() {
    return allLists.get();
  }

  /** What a local file says of practices. */
  public Map<String, List<PracticeDetails>> practiceDetails() {
    return practiceDetails.get();
  }

  /** What the register says of practices. */
  public Map<String, RegisterEntry> register() {
    return register.get();
  }

  /** Staff at every census, of every practice in the inputs. */
  public Staff staff() {
    return staff.get().staff();
  }

  /** GPs as people, of the areas for which a file of individuals counts them. */
  public List<DistinctGps> distinctGps() {
    return distinctGps.get();
  }

  /** GPs of practices at the latest census by practice and age band. */
  public Map<String, Map<String, Staff.Count>> gpsByAge() {
    return staff.get().gpsByAge();
  }

  /** General practice appointments of each practice and sub-ICB location in each month. */
  public AppointmentCounts appointments() {
    return appointments.get();
  }

  /** The practices and areas of the months of appointments. */
  public PracticesByMonth ofAppointments() {
    return ofAppointments.get();
  }

  /** Which A&amp;E providers the job expects of which areas; none where it does not say. */
  public List<Providers.Expected> expectedProviders() {
    return expectedProviders.get();
  }

  /** Staff of the country over many years. */
  public List<StaffOfYear> longRun() {
    return longRun.get();
  }

  /** Every deprivation score of a practice that is given. */
  public List<DeprivationScore> deprivation() {
    return deprivation.get();
  }

  /** The issue of a series that each of its censuses belongs to; empty where that is not known. */
  public Map<LocalDate, Optional<String>> seriesIssues(String source) {
    return seriesIssues.apply(source);
  }
}
