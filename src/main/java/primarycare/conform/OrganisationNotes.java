package primarycare.conform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.conform.Mentions.Mention;
import primarycare.conform.Mentions.Question;
import primarycare.layout.Source;
import primarycare.layout.Sources;

/**
 * What is noted of the records of a run because of the organisations that they name: by what is
 * collected of its sources, and by a look at those records of which facts tell that there may be
 * something to note.
 */
final class OrganisationNotes {

  private final RelationalRules rules;

  private OrganisationNotes(RelationalRules rules) {
    this.rules = rules;
  }

  /** What is noted, by entry, column and rule. */
  static Collection<Finding> of(RelationalRules rules) {
    return new OrganisationNotes(rules).findings();
  }

  private Collection<Finding> findings() {
    OrganisationCodes codes = rules.codes();
    Notes notes = new Notes(rules.practices(), rules.areaCodes()).register(codes.register());
    if (KnownPractices.REGISTERS.stream().anyMatch(rules::given)) {
      practices(notes);
    }
    given()
        .forEach(
            source ->
                PublishedRows.areas(source)
                    .forEach(field -> notes.areas(field, codes.passed(source.name()))));
    return notes.findings();
  }

  private void practices(Notes notes) {
    List<Source> naming = given().filter(source -> source.practice() != null).toList();
    Mentions ofMany = Mentions.of(naming.stream().flatMap(this::strange).toList());
    naming.forEach(source -> notes.practices(source, said(source, ofMany)));
  }

  private List<Mention> said(Source source, Mentions ofMany) {
    return OrganisationQuestions.isOfMany(source)
        ? ofMany.of(source.name())
        : rules.codes().passed(source.name());
  }

  /** Those of very many rows of which something may be noted; all of them without facts. */
  private Stream<Question> strange(Source source) {
    if (!OrganisationQuestions.isOfMany(source)) {
      return Stream.empty();
    }
    Dataset<Row> rows = rules.passed(source.name());
    Optional<Dataset<Row>> some =
        rules.hasFacts()
            ? StrangeFacts.of(source, rules.codes().of(source.name()), rules.practices())
                .map(strange -> strange.rows(rows))
            : Optional.of(rows);
    return some.map(named -> OrganisationQuestions.named(source, named)).stream();
  }

  private Stream<Source> given() {
    return Sources.all().stream().filter(source -> rules.given(source.name()));
  }
}
