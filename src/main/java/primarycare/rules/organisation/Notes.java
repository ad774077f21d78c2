package primarycare.rules.organisation;

import static primarycare.job.Columns.ENTRY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import primarycare.layout.Field;
import primarycare.layout.Source;
import primarycare.organisation.WithoutPractice;
import primarycare.rules.key.Finding;
import primarycare.rules.organisation.Mentions.Mention;

/** What is noted of records because of the organisations that they name. */
final class Notes {

  private final KnownPractices practices;
  private final Set<String> areas;
  private final Map<String, Finding> noted = new TreeMap<>();

  /**
   * @param areas codes of areas that the job's inputs know
   */
  Notes(KnownPractices practices, Set<String> areas) {
    this.practices = practices;
    this.areas = areas;
  }

  /** Notes records of practices which registers should know, by their entry, practice and day. */
  Notes practices(Source source, List<Mention> rows) {
    Source.Practice practice = source.practice();
    for (Mention row : rows) {
      String code = row.text(practice.column());
      if (code != null && !WithoutPractice.isDefault(code)) {
        practices
            .broken(code, row.day(practice.at()))
            .ifPresent(rule -> add(row, practice.column(), rule));
      }
    }
    return this;
  }

  /** Notes records with an area that a table may hold only where other inputs know it. */
  Notes areas(Field field, List<Mention> rows) {
    for (Mention row : rows) {
      String area = row.text(field.name());
      if (area != null && !PublishedRows.isHeld(field, area, areas)) {
        add(row, field.name(), PublishedRows.RULE);
      }
    }
    return this;
  }

  /** Notes practices of the register that lack the day on which they closed. */
  Notes register(List<PracticeRegister.Practice> register) {
    register.stream()
        .filter(PracticeRegister.Practice::isUndated)
        .forEach(practice -> add(practice.row(), PracticeRegister.CLOSE, PracticeRegister.UNDATED));
    return this;
  }

  private void add(Mention row, String column, String rule) {
    Finding one = Finding.noted(row.text(ENTRY), column, rule, row.records(), row.firstLine());
    noted.merge(String.join("\n", one.entry(), column, rule), one, Notes::sum);
  }

  /** A record has one name in a column, and so is in one of them. */
  private static Finding sum(Finding one, Finding more) {
    return Finding.noted(
        one.entry(),
        one.column(),
        one.rule(),
        one.records() + more.records(),
        Math.min(one.firstLine(), more.firstLine()));
  }

  /** What is noted of an entry, column and rule. */
  Collection<Finding> findings() {
    return noted.values();
  }
}
