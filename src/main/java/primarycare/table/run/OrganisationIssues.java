package primarycare.table.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import primarycare.figure.Column;
import primarycare.figure.Key;
import primarycare.figure.Table;
import primarycare.model.ReferenceModel;
import primarycare.organisation.Conflict;
import primarycare.organisation.History;
import primarycare.table.kind.PublishedTable;
import primarycare.table.kind.SourceTable;

/** Where the sources of organisations contradict themselves or each other, and what settles it. */
@Table(
    title = "Conflicts between the sources of organisations, and what settles each",
    grain = "issue, source, practice, area, other code",
    method =
        "Covers all of the inputs, not the job's area alone. Nothing is guessed: each kind of"
            + " conflict has one rule, stated beside it, or stops the release.",
    reads = {})
public record OrganisationIssues(
    @Key("What is wrong.") String issue,
    @Key("Source in which it shows.") String foundIn,
    @Key("Practice concerned; blank for a conflict about a PCN.") String practiceCode,
    @Key("Area concerned, the one that counts where two claim the same days; blank for" + " none.")
        String areaCode,
    @Key("The area, areas or practice that contradict it; blank for none.") String otherCode,
    @Key("First day concerned.") LocalDate firstDate,
    @Column(value = "Last day concerned.", whenEmpty = "it has no end") LocalDate lastDate,
    @Column("Whether it is about a practice of the job's area, or a PCN that has one.")
        boolean inArea,
    @Column("The rule that settles it.") String settledBy) {

  /**
   * @param practices that were ever of the job's area
   * @param networks PCNs that ever had one of them
   */
  record Given(List<Conflict> conflicts, Set<String> practices, Set<String> networks) {

    boolean isInArea(Conflict conflict) {
      return practices.contains(conflict.practice())
          || (conflict.practice().isEmpty() && networks.contains(conflict.area()));
    }
  }

  public static PublishedTable table() {
    return SourceTable.ofPublic(
        OrganisationIssues.class, OrganisationIssues::collected, OrganisationIssues::rows);
  }

  private static Given collected(ReferenceModel model) {
    History history = model.registers().history();
    return new Given(model.organisationIssues(), history.ours(), networks(history));
  }

  static Set<String> networks(History history) {
    return history
        .memberships()
        .filter(membership -> membership.type().equals(History.PCN))
        .filter(membership -> history.ours().contains(membership.practice()))
        .map(membership -> membership.area().code())
        .collect(Collectors.toSet());
  }

  /** A row for each conflict. */
  static Stream<OrganisationIssues> rows(Given given) {
    return once(given.conflicts()).stream().map(conflict -> row(conflict, given));
  }

  /** Of those that begin alike the one that lasts longest. */
  private static Collection<Conflict> once(List<Conflict> conflicts) {
    Map<List<Object>, Conflict> once = new LinkedHashMap<>();
    conflicts.forEach(
        conflict ->
            once.merge(
                key(conflict),
                conflict,
                BinaryOperator.maxBy(Comparator.comparing(c -> c.days().last()))));
    return once.values();
  }

  private static List<Object> key(Conflict conflict) {
    return List.of(
        conflict.issue(),
        conflict.foundIn(),
        conflict.practice(),
        conflict.area(),
        conflict.other(),
        conflict.days().first());
  }

  private static OrganisationIssues row(Conflict conflict, Given given) {
    return new OrganisationIssues(
        conflict.issue(),
        conflict.foundIn(),
        conflict.practice(),
        conflict.area(),
        conflict.other(),
        conflict.days().first(),
        conflict.days().isOpen() ? null : conflict.days().last(),
        given.isInArea(conflict),
        conflict.settledBy());
  }
}
