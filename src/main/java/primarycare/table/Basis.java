package primarycare.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import primarycare.model.Organisations;
import primarycare.model.ReferenceModel;
import primarycare.model.Residences;
import primarycare.organisation.PracticesByMonth;
import primarycare.reconcile.MonthsOfCalendar;
import primarycare.reconcile.NobodyLost;
import primarycare.reconcile.PracticesAreMapped;
import primarycare.reconcile.Reconciliation;
import primarycare.reconcile.WeightsSumToOne;
import primarycare.table.kind.PublishedTable;

/**
 * What tables of one kind rest on: the source that they are about, and the organisations, lists and
 * months that it is measured with.
 */
record Basis(String about, Organisations places) {

  /** The bases of the tables of a release, each once. */
  static List<Basis> of(List<PublishedTable> tables, ReferenceModel model) {
    return tables.stream()
        .flatMap(table -> table.months(model).map(p -> new Basis(table.about(), p)).stream())
        .distinct()
        .toList();
  }

  /** The checks that may stop a release, before any row is made. */
  Stream<Reconciliation> inputChecks(ReferenceModel model) {
    return Stream.concat(
        NobodyLost.of(about, model.publicFacts().byMonth(places), model.givenLists().patients()),
        WeightsSumToOne.of(about, places.placements()));
  }

  /** What is told of its months and practices. */
  Stream<Reconciliation> told(ReferenceModel model) {
    Map<LocalDate, Set<String>> known = known();
    return Stream.of(
            MonthsOfCalendar.of(about, places.calendar()),
            PracticesAreMapped.of(about + ": its list", listed(model), known),
            seenAreMapped(model, known))
        .flatMap(rows -> rows);
  }

  private Stream<Reconciliation> seenAreMapped(
      ReferenceModel model, Map<LocalDate, Set<String>> known) {
    return model.isAboutPeople(about)
        ? PracticesAreMapped.ofPeople(about, seen(model), known)
        : PracticesAreMapped.of(about, seen(model), known);
  }

  private Map<LocalDate, Set<String>> listed(ReferenceModel model) {
    PracticesByMonth practices = model.publicFacts().byMonth(places);
    Map<LocalDate, Set<String>> listed = new TreeMap<>();
    places
        .calendar()
        .entries()
        .forEach(month -> listed.put(month.month().first(), Set.copyOf(practices.onList(month))));
    listed.values().removeIf(Set::isEmpty);
    return listed;
  }

  /** Every practice that existed, wherever it is. */
  private Map<LocalDate, Set<String>> known() {
    Map<LocalDate, Set<String>> known = new HashMap<>();
    places
        .placements()
        .forEach(
            placement ->
                placement
                    .months()
                    .forEach(
                        month ->
                            known
                                .computeIfAbsent(month.month().first(), none -> new TreeSet<>())
                                .add(placement.life().practice())));
    return known;
  }

  /** The practices of the source's rows, in its own months; none where lists are the source. */
  private Map<LocalDate, Set<String>> seen(ReferenceModel model) {
    Map<LocalDate, Set<String>> seen =
        switch (about) {
          case "registered_patients" -> Map.of();
          case "gp_workforce" -> model.staffed();
          case Residences.SOURCE -> model.residences().practices();
          default -> model.attendances().practices();
        };
    Map<LocalDate, Set<String>> own = new TreeMap<>(seen);
    own.keySet().retainAll(places.calendar().firstDays());
    return own;
  }
}
