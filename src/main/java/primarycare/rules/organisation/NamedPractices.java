package primarycare.rules.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import primarycare.fact.AttendanceFacts;
import primarycare.intake.Fact;
import primarycare.layout.Sources;
import primarycare.organisation.WithoutPractice;
import primarycare.rules.organisation.Mentions.Mention;

/**
 * How many attendances that count each practice has in each month, as facts of files tell.
 *
 * @param counts by month and practice as given, null for none; each above 0
 */
public record NamedPractices(Map<LocalDate, Map<String, Long>> counts) {

  /**
   * Of facts by entry, practice and month, those of records that do not count below 0.
   *
   * @param facts as {@link OrganisationQuestions} asks for them
   */
  public static NamedPractices ofFacts(List<Mention> facts) {
    String practice = Sources.named(AttendanceFacts.SOURCE).practice().column();
    Map<LocalDate, Map<String, Long>> counts = new TreeMap<>();
    facts.forEach(
        fact ->
            counts
                .computeIfAbsent(fact.dayOf(Fact.PART), month -> new HashMap<>())
                .merge(fact.text(practice), fact.records(), Long::sum));
    counts.values().forEach(month -> month.values().removeIf(count -> count <= 0));
    counts.values().removeIf(Map::isEmpty);
    return new NamedPractices(counts);
  }

  /** The attendances of each month that has some. */
  public Map<LocalDate, Long> ofMonths() {
    Map<LocalDate, Long> months = new TreeMap<>();
    counts.forEach(
        (month, own) -> months.put(month, own.values().stream().mapToLong(Long::longValue).sum()));
    return months;
  }

  /** The practices of each month that has some, without the codes that stand for none. */
  public Map<LocalDate, Set<String>> practices() {
    Map<LocalDate, Set<String>> practices = new TreeMap<>();
    counts.forEach((month, own) -> practices.put(month, named(own.keySet())));
    practices.values().removeIf(Set::isEmpty);
    return PracticesSeen.of(practices);
  }

  private static Set<String> named(Set<String> given) {
    Set<String> named = new HashSet<>(given);
    named.removeIf(code -> code == null || WithoutPractice.isDefault(code));
    return named;
  }
}
