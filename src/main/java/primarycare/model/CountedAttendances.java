package primarycare.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.fact.AttendanceFacts;
import primarycare.fact.SmallFrames;
import primarycare.job.Lazy;
import primarycare.rules.RelationalRules;
import primarycare.rules.organisation.NamedPractices;

/**
 * Attendances that count, in each of the ways that tables count them.
 *
 * <p>Each is planned when a table first asks for it; what grows with organisations is collected.
 */
public final class CountedAttendances {

  private final Attended attended;
  private final Lazy<NamedPractices> named;
  private final Lazy<List<Row>> byProvider = new Lazy<>(this::provided);

  CountedAttendances(RelationalRules rules, Registers registers) {
    this.attended = new Attended(rules.rows(), registers.history().shared());
    this.named = new Lazy<>(() -> NamedPractices.ofFacts(rules.codes().of(AttendanceFacts.SOURCE)));
  }

  /** The practices of the attendances of each month, without the codes that stand for none. */
  public Map<LocalDate, Set<String>> practices() {
    return named.get().practices();
  }

  /** Attendances of each month that has some. */
  public Map<LocalDate, Long> ofMonths() {
    return named.get().ofMonths();
  }

  /** One row per month, A&amp;E provider and department group, by its number: attendances. */
  public List<Row> byProvider() {
    return byProvider.get();
  }

  /** Facts of all attendances that count at providers, as {@link ProviderSums} takes them. */
  Dataset<Row> atProviders() {
    return attended.atProviders();
  }

  /** Facts of all attendances that count, as {@link primarycare.dossier.Dossiers} takes them. */
  Dataset<Row> facts() {
    return attended.facts();
  }

  /** Facts of the people behind them, as far as their key is known. */
  Dataset<Row> keyed() {
    return attended.keyed();
  }

  private List<Row> provided() {
    return SmallFrames.rows(Providers.cells(attended.providers()));
  }
}
