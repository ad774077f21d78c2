package primarycare.conform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import primarycare.job.Job;
import primarycare.organisation.Conflict;
import primarycare.organisation.Contradictions;
import primarycare.organisation.History;
import primarycare.organisation.Statements;
import primarycare.organisation.Successors;
import primarycare.spec.Columns;

/**
 * What maps, registers, memberships and mergers say of practices, and what they contradict:
 * collected when it is first asked for.
 */
public final class Registers {

  private final SparkSession spark;
  private final RelationalRules rules;
  private final KnownPractices known;
  private final Lazy<Statements> said;
  private final Lazy<Successors> successors;
  private final Lazy<History> history;

  /**
   * @param maps extract dates of the practice maps
   */
  Registers(SparkSession spark, Job.Area area, Set<LocalDate> maps, RelationalRules rules) {
    this.spark = spark;
    this.rules = rules;
    this.known = rules.practices();
    this.said = new Lazy<>(() -> OrganisationRows.of(maps, rules));
    this.successors =
        new Lazy<>(
            () -> new Successors(OrganisationRows.mergers(rules.passed("practice_successor"))));
    this.history = new Lazy<>(() -> History.of(area, said.get()));
  }

  /** Practices and their areas, day by day. */
  public History history() {
    return history.get();
  }

  /** Whether a practice was open on a day, as far as a register knows. */
  public boolean isOpen(String practice, LocalDate day) {
    return !known.broken(practice, day).equals(Optional.of(KnownPractices.NOT_OPEN));
  }

  /** Practices that a map puts in two places, by its day. */
  public Map<LocalDate, Set<String>> mappedTwice() {
    Map<LocalDate, Set<String>> twice = new TreeMap<>();
    rules
        .mappedTwice()
        .forEach(
            row ->
                twice
                    .computeIfAbsent(row.getAs(Conflicts.FIRST), day -> new TreeSet<>())
                    .add(row.getAs(Columns.PRACTICE_CODE)));
    return twice;
  }

  Successors successors() {
    return successors.get();
  }

  /** One row per conflict, also with the practices of attendances, censuses and lists. */
  Dataset<Row> conflicts(Dataset<Row> attendances, Dataset<Row> staff, Dataset<Row> lists) {
    return Stream.concat(
            Stream.of(Conflicts.frame(spark, ofOrganisations()), rules.namesakes()),
            Stream.concat(
                Stream.of(spark.createDataFrame(rules.mappedTwice(), Conflicts.SCHEMA)),
                StrangePractices.all(attendances, staff, lists, known)))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private List<Conflict> ofOrganisations() {
    Statements all = said.get();
    List<Conflict> conflicts = new ArrayList<>(Contradictions.ofLocations(all));
    conflicts.addAll(Contradictions.ofMemberships(all.partners()));
    conflicts.addAll(Contradictions.ofMaps(all, history()));
    conflicts.addAll(successors().endless());
    if (!successors().mergers().isEmpty()) {
      conflicts.addAll(successors().unknown(known.days().keySet()));
    }
    return conflicts;
  }
}
