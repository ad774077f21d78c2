package primarycare.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import primarycare.job.Job;
import primarycare.job.Vocabulary;
import primarycare.reconcile.Reconciliation;
import primarycare.table.access.AccessSurvey;
import primarycare.table.access.CallsHeadlines;
import primarycare.table.access.ConsultationRates;
import primarycare.table.access.HubUse;
import primarycare.table.access.Nhs111Calls;
import primarycare.table.access.SurveyHeadlines;
import primarycare.table.appointment.GpAppointments;
import primarycare.table.attendance.AttendanceByAgeBand;
import primarycare.table.attendance.AttendanceByRegistration;
import primarycare.table.attendance.AttendanceHeadlines;
import primarycare.table.attendance.AttendanceNeed;
import primarycare.table.attendance.CareHomeUse;
import primarycare.table.attendance.ProviderCoverage;
import primarycare.table.benchmark.Benchmark;
import primarycare.table.benchmark.BenchmarkHeadlines;
import primarycare.table.deprivation.DeprivationGradient;
import primarycare.table.headline.Headline;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;
import primarycare.table.practice.AreaProfile;
import primarycare.table.practice.ListHeadlines;
import primarycare.table.practice.MembershipChanges;
import primarycare.table.practice.PracticePresentationRates;
import primarycare.table.practice.PracticeProfile;
import primarycare.table.practice.RegistrationFlows;
import primarycare.table.provider.AttendanceByProvider;
import primarycare.table.run.Dictionary;
import primarycare.table.run.DisclosureAudit;
import primarycare.table.run.Intake;
import primarycare.table.run.OrganisationIssues;
import primarycare.table.run.QuarantineSummary;
import primarycare.table.spec.ColumnSpec;
import primarycare.table.spec.Role;
import primarycare.table.spec.TableSpec;
import primarycare.table.trend.AttendanceTrend;
import primarycare.table.workforce.GpCapacity;
import primarycare.table.workforce.GpParticipation;
import primarycare.table.workforce.GpSupplyScenario;
import primarycare.table.workforce.StaffHeadlines;
import primarycare.table.workforce.VacanciesByRole;
import primarycare.table.workforce.WorkforceIndex;
import primarycare.table.workforce.WorkforceTrend;

/** Every table that can be published, in the order of publication. */
public final class Catalogue {

  private static final Set<Role> MADE_OF_SHOWN = EnumSet.of(Role.RATE, Role.STATUS);
  private static final Set<Role> SAYING_OF_WHAT = EnumSet.of(Role.KEY, Role.ATTRIBUTE);

  private static final Job.Area NOWHERE = new Job.Area("", List.of());

  private Catalogue() {}

  /** The tables that measure something, as a job that names these choices has them. */
  static List<PublishedTable> measures(Job.Area area, Job.Tables asked) {
    Job.Breakdown breakdown = asked.breakdown();
    return List.of(
        AttendanceByAgeBand.table(breakdown),
        PracticePresentationRates.table(breakdown, asked.display()),
        AttendanceByRegistration.table(breakdown, asked.display(), area.homelessPractices()),
        AttendanceTrend.table(breakdown, asked.trend()),
        GpCapacity.table(asked.targets(), asked.display()),
        WorkforceTrend.table(asked.trend()),
        MembershipChanges.table(),
        PracticeProfile.table(),
        AreaProfile.table(asked.targets()),
        RegistrationFlows.table(),
        ProviderCoverage.table(asked.display()),
        AttendanceByProvider.table(breakdown),
        AttendanceNeed.table(breakdown, asked.display()),
        GpSupplyScenario.table(asked.scenarios()),
        GpParticipation.table(),
        CareHomeUse.table(asked.display()),
        DeprivationGradient.table(breakdown, asked.display()),
        Benchmark.table(breakdown, asked.trend(), asked.display()),
        VacanciesByRole.table(),
        HubUse.table(),
        WorkforceIndex.table(),
        ConsultationRates.table(),
        Nhs111Calls.table(asked.targets()),
        AccessSurvey.table(asked.display()),
        GpAppointments.table(asked.display()),
        Headline.table(
            BenchmarkHeadlines.of(breakdown, asked.display()),
            AttendanceHeadlines.of(breakdown, asked.display()),
            StaffHeadlines.of(asked.trend()),
            ListHeadlines.of(),
            SurveyHeadlines.of(asked.display()),
            CallsHeadlines.of()));
  }

  /** The tables of a job beside those always published, whose inputs are there. */
  public static List<PublishedTable> measures(Job job) {
    return all(job).stream()
        .filter(table -> job.tables().publish().contains(table.spec().name()))
        .filter(table -> lacking(table, job).isEmpty())
        .toList();
  }

  private static List<PublishedTable> all(Job job) {
    return measures(job.area(), job.tables());
  }

  /** Tables that a job would publish, and the sources and keys that each lacks. */
  public static Map<String, List<String>> leftOut(Job job) {
    Map<String, List<String>> leftOut = new LinkedHashMap<>();
    for (PublishedTable table : all(job)) {
      List<String> lacking = lacking(table, job);
      if (job.tables().publish().contains(table.spec().name()) && !lacking.isEmpty()) {
        leftOut.put(table.spec().name(), lacking);
      }
    }
    return leftOut;
  }

  private static List<String> lacking(PublishedTable table, Job job) {
    return Stream.concat(
            table.needs().stream().filter(source -> !job.inputs().containsKey(source)),
            table.lacks().stream())
        .toList();
  }

  /** Specifications of all tables, those always published last. */
  public static List<TableSpec> specs() {
    return Stream.concat(any().stream(), always().stream()).map(PublishedTable::spec).toList();
  }

  /** What a job may say of tables. */
  public static Map<String, Vocabulary.Table> vocabulary() {
    Map<String, Vocabulary.Table> tables = new LinkedHashMap<>();
    for (PublishedTable table : any()) {
      tables.put(
          table.spec().name(),
          new Vocabulary.Table(
              table.needs(), columns(table.spec()), table.targets(), earlier(table)));
    }
    return tables;
  }

  /** Rates and statuses are made after protection, and no row is chosen by a count of people. */
  private static Vocabulary.Columns columns(TableSpec spec) {
    return new Vocabulary.Columns(
        spec.names(),
        names(spec, column -> column.isNumber() && !MADE_OF_SHOWN.contains(column.role())),
        names(spec, column -> SAYING_OF_WHAT.contains(column.role())));
  }

  private static List<String> names(TableSpec spec, Predicate<ColumnSpec> some) {
    return spec.columns().stream().filter(some).map(ColumnSpec::name).toList();
  }

  private static Vocabulary.Earlier earlier(PublishedTable table) {
    return table
        .earlier()
        .map(may -> new Vocabulary.Earlier(may.attendances(), may.censuses(), may.baseline()))
        .orElse(Vocabulary.Earlier.NONE);
  }

  /** Names of the tables that a release holds whatever it publishes. */
  public static List<String> alwaysPublished() {
    return always().stream().map(table -> table.spec().name()).toList();
  }

  private static List<PublishedTable> any() {
    return measures(NOWHERE, Job.Tables.NONE);
  }

  private static List<PublishedTable> always() {
    return Stream.concat(
            ofTheRun(Stream.of(DisclosureAudit.table(List.of())), List.of()).stream(),
            Stream.of(dictionary(List.of(), "")))
        .toList();
  }

  /**
   * The tables that tell of the run, the reconciliation last.
   *
   * @param audit what is shown of counts of people, as its table has it; where nothing is closed
   *     none, and there is no such table
   * @param checks rows of the reconciliation
   */
  public static List<PublishedTable> ofTheRun(
      List<DisclosureAudit> audit, List<Reconciliation> checks) {
    return ofTheRun(
        audit.isEmpty() ? Stream.empty() : Stream.of(DisclosureAudit.table(audit)), checks);
  }

  private static List<PublishedTable> ofTheRun(
      Stream<PublishedTable> audit, List<Reconciliation> checks) {
    List<PublishedTable> tables = new ArrayList<>();
    tables.add(Intake.table());
    tables.add(QuarantineSummary.table());
    tables.add(OrganisationIssues.table());
    audit.forEach(tables::add);
    tables.add(SourceTable.ofPublic(Reconciliation.class, model -> checks, List::stream));
    return tables;
  }

  /**
   * The dictionary of a release.
   *
   * @param tables all others
   * @param preset what the release says of the preset that protects it
   */
  public static PublishedTable dictionary(List<TableSpec> tables, String preset) {
    return Dictionary.table(tables, preset);
  }
}
