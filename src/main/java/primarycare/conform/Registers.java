package primarycare.conform;

import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.job.Job;

/** What maps, registers, memberships and mergers say of practices, and what they contradict. */
public final class Registers {

  private final RelationalRules rules;
  private final KnownPractices known;
  private final Successors successors;
  private final History history;
  private final Lazy<Dataset<Row>> moves;

  Registers(Job.Area area, MapDates dates, RelationalRules rules) {
    this.rules = rules;
    this.known = rules.practices();
    this.successors = new Successors(rules.passed("practice_successor"));
    this.history = History.of(area, dates, rules);
    this.moves = new Lazy<>(() -> Moves.of(history, successors.stated()).localCheckpoint(false));
  }

  /** Practices and their areas, day by day. */
  public History history() {
    return history;
  }

  /** One row per practice that a register knows: the days on which it opened and closed. */
  public Dataset<Row> practices() {
    return known.practices();
  }

  /**
   * One row per practice, area type, day and areas: what changed on it.
   *
   * @see Moves
   */
  public Dataset<Row> moves() {
    return moves.get();
  }

  Successors successors() {
    return successors;
  }

  /** One row per conflict, also with the practices of attendances, censuses and lists. */
  Dataset<Row> conflicts(Dataset<Row> attendances, Dataset<Row> staff, Dataset<Row> lists) {
    Stream<Dataset<Row>> mergers =
        rules.given("practice_successor")
            ? Stream.of(successors.endless(), successors.unknown(known))
            : Stream.empty();
    Stream<Dataset<Row>> strange = StrangePractices.all(attendances, staff, lists, known);
    Stream<Dataset<Row>> named = Stream.of(rules.namesakes());
    return Stream.of(Conflicts.all(rules, history), mergers, strange, named)
        .flatMap(conflicts -> conflicts)
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }
}
