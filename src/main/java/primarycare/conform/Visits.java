package primarycare.conform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static primarycare.spec.Columns.ATTENDANCES;
import static primarycare.spec.Columns.MONTH;
import static primarycare.spec.Columns.PRACTICE_CODE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private final Lazy<Map<LocalDate, Long>> ofMonths = new Lazy<>(this::added);
  private final Lazy<Dataset<Row>> byProvider = ReferenceModel.frame(this::provided);

  Visits(RelationalRules rules, Registers registers) {
    this.attended = new Attended(rules, registers.history().shared());
  }

  /** One row per month and practice code as given: attendances. */
  public Dataset<Row> cells() {
    return cells.get();
  }

  /** The practices of the attendances of each month, without the codes that stand for none. */
  public Map<LocalDate, Set<String>> practices() {
    return PracticesSeen.of(
        cells()
            .where(col(PRACTICE_CODE).isNotNull())
            .where(not(Registration.isDefault(col(PRACTICE_CODE)))));
  }

  /** Attendances of each month that has some. */
  public Map<LocalDate, Long> ofMonths() {
    return ofMonths.get();
  }

  private Map<LocalDate, Long> added() {
    Map<LocalDate, Long> months = new TreeMap<>();
    SmallFrames.rows(cells().groupBy(MONTH).agg(sum(ATTENDANCES)))
        .forEach(row -> months.put(row.getAs(0), row.getLong(1)));
    return months;
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
