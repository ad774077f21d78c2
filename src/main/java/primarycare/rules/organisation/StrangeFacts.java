package primarycare.rules.organisation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static primarycare.job.Columns.ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import primarycare.fact.AttendanceFacts;
import primarycare.intake.Casts;
import primarycare.intake.Fact;
import primarycare.job.PublishedCode;
import primarycare.layout.Source;
import primarycare.organisation.WithoutPractice;
import primarycare.rules.organisation.Mentions.Mention;

/**
 * Of which practices and in which entries rows may tell that registers do not know, or not on their
 * day, by what facts say of months: only such rows, of millions, are looked at.
 *
 * @param unknown those that no register knows, on whatever day
 */
record StrangeFacts(Source source, Set<String> entries, Set<String> codes, Set<String> unknown) {

  /** Those of some facts; empty where there are none. */
  static Optional<StrangeFacts> of(Source source, List<Mention> facts, KnownPractices practices) {
    StrangeFacts found =
        new StrangeFacts(source, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    facts.forEach(fact -> found.add(fact, practices));
    return Optional.of(found).filter(some -> !some.codes.isEmpty());
  }

  private void add(Mention fact, KnownPractices practices) {
    String code = PublishedCode.organisationShown(fact.text(source.practice().column()));
    if (code == null || WithoutPractice.isDefault(code)) {
      return;
    }
    LocalDate first = fact.dayOf(Fact.PART);
    boolean ofMonth = source.name().equals(AttendanceFacts.SOURCE);
    LocalDate last = ofMonth ? first.plusMonths(1).minusDays(1) : first;
    if (practices.broken(code, first).isPresent() || practices.broken(code, last).isPresent()) {
      entries.add(fact.text(ENTRY));
      codes.add(code);
    }
    if (!practices.days().containsKey(code)) {
      unknown.add(code);
    }
  }

  /**
   * The rows that may be noted, with their practice as facts have it, and without their day where
   * it says nothing more.
   */
  Dataset<Row> rows(Dataset<Row> all) {
    String practice = source.practice().column();
    Column code = col(practice);
    String at = source.practice().at();
    return all.withColumn(practice, OneOf.organisation(code))
        .where(col(ENTRY).isin(entries.toArray()).and(OneOf.of(codes, code)))
        .withColumn(
            at, when(OneOf.of(unknown, code), Casts.none(DataTypes.DateType)).otherwise(col(at)));
  }
}
