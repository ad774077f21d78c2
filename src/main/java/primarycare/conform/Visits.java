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
  private final Lazy<Dataset<Row>> cells = ReferenceModel.frame(this::counted);
  private final Lazy<Dataset<Row>> byProvider = ReferenceModel.frame(this::provided);

  Visits(RelationalRules rules, Registers registers) {
    this.attended = new Attended(rules, registers.history().history().shared());
  }

  /** One row per month, practice code as given, department group, sex and age: attendances. */
  public Dataset<Row> cells() {
    return cells.get();
  }

  /** One row per month, A&amp;E provider and department group, by its number: attendances. */
  public Dataset<Row> byProvider() {
    return byProvider.get();
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
}
