package primarycare.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import primarycare.job.Job;
import primarycare.job.Vocabulary;
import primarycare.spec.TableSpec;

/** Every table that can be published, in the order of publication. */
public final class Catalogue {

  private Catalogue() {}

  /** The tables that measure something, as a job that names these choices has them. */
  static List<PublishedTable> measures(List<Job.Target> targets, Job.Breakdown breakdown) {
    return List.of(
        new AttendanceByAgeBand(breakdown),
        new PracticePresentationRates(breakdown),
        new GpCapacity(targets),
        new MembershipChanges(),
        new PracticeProfile(),
        new AreaProfile(targets),
        new RegistrationFlows(),
        new ProviderCoverage());
  }

  /** The tables of a job beside those always published, whose inputs are there. */
  public static List<PublishedTable> measures(Job job) {
    return measures(job.targets(), job.breakdown()).stream()
        .filter(table -> job.publish().contains(table.spec().name()))
        .filter(table -> lacking(table, job).isEmpty())
        .toList();
  }

  /** Tables that a job would publish, and the sources that each lacks. */
  public static Map<String, List<String>> leftOut(Job job) {
    Map<String, List<String>> leftOut = new LinkedHashMap<>();
    for (PublishedTable table : measures(job.targets(), job.breakdown())) {
      List<String> lacking = lacking(table, job);
      if (job.publish().contains(table.spec().name()) && !lacking.isEmpty()) {
        leftOut.put(table.spec().name(), lacking);
      }
    }
    return leftOut;
  }

  private static List<String> lacking(PublishedTable table, Job job) {
    return table.needs().stream().filter(source -> !job.inputs().containsKey(source)).toList();
  }

  /** Specifications of all tables, those always published last. */
  public static List<TableSpec> specs() {
    return java.util.stream.Stream.concat(any().stream(), always().stream())
        .map(PublishedTable::spec)
        .toList();
  }

  /** What a job may say of tables. */
  public static Map<String, Vocabulary.Table> vocabulary() {
    Map<String, Vocabulary.Table> tables = new LinkedHashMap<>();
    for (PublishedTable table : any()) {
      tables.put(table.spec().name(), new Vocabulary.Table(table.needs(), table.spec().names()));
    }
    return tables;
  }

  /** Names of the tables that every release holds. */
  public static List<String> alwaysPublished() {
    return always().stream().map(table -> table.spec().name()).toList();
  }

  private static List<PublishedTable> any() {
    return measures(List.of(), Job.Breakdown.DEFAULT);
  }

  private static List<PublishedTable> always() {
    return List.of(
        new Intake(),
        new QuarantineSummary(),
        new OrganisationIssues(),
        new Reconciliation(Job.Breakdown.DEFAULT, List.of(), List.of()),
        new Dictionary(List.of()));
  }
}
