package primarycare.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import primarycare.job.Job;
import primarycare.job.Lazy;
import primarycare.organisation.Conflict;
import primarycare.organisation.Contradictions;
import primarycare.organisation.History;
import primarycare.organisation.Statements;
import primarycare.organisation.Successors;
import primarycare.rules.RelationalRules;
import primarycare.rules.organisation.KnownPractices;
import primarycare.rules.organisation.NamedAreas;
import primarycare.rules.organisation.OrganisationRows;
import primarycare.rules.organisation.OrganisationSources;
import primarycare.rules.organisation.PracticeRegister;
import primarycare.rules.organisation.StrangePractices;

/**
 * What maps, registers, memberships and mergers say of practices, and what they contradict:
 * collected when it is first asked for.
 */
public final class Registers {

  private final RelationalRules rules;
  private final KnownPractices known;
  private final Lazy<Statements> said;
  private final Lazy<Successors> successors;
  private final Lazy<History> history;

  Registers(Job.Area area, RelationalRules rules) {
    this.rules = rules;
    this.known = rules.practices();
    this.said = new Lazy<>(() -> OrganisationRows.of(rules.mapDays(), rules.codes()));
    this.successors =
        new Lazy<>(
            () ->
                new Successors(
                    OrganisationRows.mergers(
                        rules.codes().passed(OrganisationSources.SUCCESSORS))));
    this.history = new Lazy<>(() -> History.of(area, said.get()));
  }

  /** Practices and their areas, day by day. */
  public History history() {
    return history.get();
  }

  /** Whether a practice was open on a day, as far as a register knows. */
  public boolean isOpen(String practice, LocalDate day) {
    return !known.broken(practice, day).equals(Optional.of(KnownPractices.NOT_OPEN));
  }

  /** Practices that a map puts in two places, by its day. */
  public Map<LocalDate, Set<String>> mappedTwice() {
    Map<LocalDate, Set<String>> twice = new TreeMap<>();
    rules
        .mappedTwice()
        .forEach(
            conflict ->
                twice
                    .computeIfAbsent(conflict.days().first(), day -> new TreeSet<>())
                    .add(conflict.practice()));
    return twice;
  }

  Successors successors() {
    return successors.get();
  }

  /** The practices of the register, with the days that its statuses tell of. */
  List<PracticeRegister.Practice> register() {
    return rules.codes().register();
  }

  /**
   * All conflicts as they may be told.
   *
   * @param named the practices that sources name, which registers may not know, by their days
   */
  List<Conflict> conflicts(Map<String, Map<LocalDate, Set<String>>> named) {
    List<Conflict> conflicts = ofOrganisations();
    conflicts.addAll(NamedAreas.conflicts(rules.names()));
    conflicts.addAll(rules.mappedTwice());
    named.forEach(
        (source, practices) -> conflicts.addAll(StrangePractices.of(source, practices, known)));
    return conflicts.stream().map(Conflict::shown).toList();
  }

  private List<Conflict> ofOrganisations() {
    Statements all = said.get();
    List<Conflict> conflicts = new ArrayList<>(Contradictions.ofLocations(all));
    conflicts.addAll(Contradictions.ofMemberships(all.partners()));
    conflicts.addAll(Contradictions.ofMaps(all, history()));
    conflicts.addAll(successors().endless());
    if (!successors().mergers().isEmpty()) {
      conflicts.addAll(successors().unknown(known.days().keySet()));
    }
    return conflicts;
  }
}
