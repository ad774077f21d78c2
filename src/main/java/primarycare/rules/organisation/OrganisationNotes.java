package primarycare.rules.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import primarycare.layout.Source;
import primarycare.layout.Sources;
import primarycare.rules.key.Finding;
import primarycare.rules.key.KeyRules;
import primarycare.rules.organisation.Mentions.Mention;
import primarycare.rules.organisation.Mentions.Question;

/**
 * What is noted of the records of a run because of the organisations that they name: by what is
 * collected of its sources, and by a look at those records of which facts tell that there may be
 * something to note.
 */
public final class OrganisationNotes {

  private final KeyRules rules;
  private final OrganisationCodes codes;
  private final KnownPractices known;

  private OrganisationNotes(KeyRules rules, OrganisationCodes codes, KnownPractices known) {
    this.rules = rules;
    this.codes = codes;
    this.known = known;
  }

  /** What is noted, by entry, column and rule. */
  public static Collection<Finding> of(
      KeyRules rules, OrganisationCodes codes, KnownPractices known) {
    return new OrganisationNotes(rules, codes, known).findings();
  }

  private Collection<Finding> findings() {
    Notes notes = new Notes(known, codes.areas()).register(codes.register());
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
        : codes.passed(source.name());
  }

  /** Those of very many rows of which something may be noted; all of them without facts. */
  private Stream<Question> strange(Source source) {
    if (!OrganisationQuestions.isOfMany(source)) {
      return Stream.empty();
    }
    Dataset<Row> rows = rules.passed(source.name());
    Optional<Dataset<Row>> some =
        rules.hasFacts()
            ? StrangeFacts.of(source, codes.of(source.name()), known)
                .map(strange -> strange.rows(rows))
            : Optional.of(rows);
    return some.map(named -> OrganisationQuestions.named(source, named)).stream();
  }

  private Stream<Source> given() {
    return Sources.all().stream().filter(source -> rules.given(source.name()));
  }
}
