package primarycare.conform;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Attendances that count, in each of the ways that tables count them.
 *
 * <p>Each is planned when a table first asks for it; nothing here runs a Spark job by itself.
 */
public final class Visits {

  private final RelationalRules rules;
  private final Registers registers;
  private final Organisations places;
  private final Areas areas;
  private final Dataset<Row> ages;
  private final Lazy<Dataset<Row>> cells = ReferenceModel.frame(this::counted);
  private final Lazy<Dataset<Row>> byArea = ReferenceModel.frame(this::allocated);
  private final Lazy<Dataset<Row>> needs = ReferenceModel.frame(this::needed);
  private final Lazy<Dataset<Row>> byProvider = ReferenceModel.frame(() -> Providers.cells(rows()));
  private final Lazy<Dataset<Row>> attenders =
      ReferenceModel.frame(() -> placed(Attenders.cells(rows())));

  Visits(
      RelationalRules rules,
      Registers registers,
      Organisations places,
      Areas areas,
      Dataset<Row> ages) {
    this.rules = rules;
    this.registers = registers;
    this.places = places;
    this.areas = areas;
    this.ages = ages;
  }

  /** One row per month, practice code as given, department group, sex and age: attendances. */
  public Dataset<Row> cells() {
    return cells.get();
  }

  /**
   * One row per month, area, department group, sex and age band, by their numbers: attendances.
   *
   * @see Dimension
   * @see ReferenceModel#areaNames
   * @see ReferenceModel#ageBands
   */
  public Dataset<Row> byArea() {
    return byArea.get();
  }

  /**
   * One row per month, area, department group and age group: attendances, and how many of them show
   * each sign of their need.
   *
   * @see Needs
   */
  public Dataset<Row> needs() {
    return needs.get();
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

  private Dataset<Row> rows() {
    return rules.passed("ae_attendance");
  }

  private Dataset<Row> counted() {
    return Attendances.cells(rows(), registers.history().shared());
  }

  private Dataset<Row> allocated() {
    return Attendances.byArea(
        cells(),
        places,
        places.standingFor(registers.successors()),
        areas,
        ages,
        Attendances.homes(rules));
  }

  private Dataset<Row> needed() {
    Dataset<Row> cells = Needs.cells(rows(), registers.history().shared());
    return Needs.byArea(placed(cells), areas.members(), Attendances.homes(rules));
  }

  private Dataset<Row> placed(Dataset<Row> cells) {
    return Attendances.placed(cells, places, places.standingFor(registers.successors()));
  }
}
