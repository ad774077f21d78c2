package primarycare.conform;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Attendances that count, in each of the ways that tables count them.
 *
 * <p>Each is planned when a table first asks for it; nothing here runs a Spark job by itself.
 */
public final class Visits {

  private final Attended attended;
  private final Registers registers;
  private final Organisations places;
  private final Lazy<Dataset<Row>> cells = ReferenceModel.frame(this::counted);
  private final Lazy<Dataset<Row>> byProvider = ReferenceModel.frame(this::provided);
  private final Lazy<Dataset<Row>> attenders = ReferenceModel.frame(this::people);

  Visits(RelationalRules rules, Registers registers, Organisations places) {
    this.attended = new Attended(rules, registers.history().history().shared());
    this.registers = registers;
    this.places = places;
  }

  /** One row per month, practice code as given, department group, sex and age: attendances. */
  public Dataset<Row> cells() {
    return cells.get();
  }

  /** One row per month, A&amp;E provider and department group, by its number: attendances. */
  public Dataset<Row> byProvider() {
    return byProvider.get();
  }

  /**
   * One row per month, practice or place without one, department group and person: attendances.
   *
   * @see Attenders
   */
  public Dataset<Row> attenders() {
    return attenders.get();
  }

  /** Facts of all attendances that count, as {@link primarycare.dossier.Dossiers} takes them. */
  Dataset<Row> facts() {
    return attended.facts();
  }

  /** Facts of the people behind them, as far as their key is known. */
  Dataset<Row> keyed() {
    return attended.keyed();
  }

  private Dataset<Row> counted() {
    return attended.cells();
  }

  private Dataset<Row> provided() {
    return Providers.cells(attended.providers());
  }

  private Dataset<Row> people() {
    return placed(attended.people());
  }

  private Dataset<Row> placed(Dataset<Row> cells) {
    return Attendances.placed(cells, places, places.standingFor(registers.successors()));
  }
}
